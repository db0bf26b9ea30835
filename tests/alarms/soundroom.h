// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <cmath>
#include <vector>

namespace heard {

constexpr int kRate = 11'025; ///< samples a second, of the tones that are shipped
constexpr int kFrame = kRate / 100;
constexpr double kLoud = 0.02; ///< of full scale; under it a frame of 10 ms is silence

/// Samples of 16 bits, -1 … 1.
inline std::vector<double> samplesOf(const QByteArray &bytes)
{
    std::vector<double> samples;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        samples.push_back(qFromLittleEndian<qint16>(bytes.constData() + at) / 32'768.0);
    return samples;
}

/// Effective loudness of each 10 ms, 0 … 1.
inline std::vector<double> loudness(const std::vector<double> &samples)
{
    std::vector<double> frames;
    for (size_t at = 0; at + kFrame <= samples.size(); at += kFrame) {
        double sum = 0;
        for (size_t i = at; i < at + kFrame; ++i)
            sum += samples.at(i) * samples.at(i);
        frames.push_back(std::sqrt(sum / kFrame));
    }
    return frames;
}

/// What an ear counts: pieces of sound with silence around them, and how long there was sound.
struct Sound {
    int beeps = 0;
    int milliseconds = 0;
    double loudest = 0; ///< of the frames
};

inline Sound listenTo(const QByteArray &bytes)
{
    Sound sound;
    bool before = false;
    for (const double frame : loudness(samplesOf(bytes))) {
        const bool loud = frame > kLoud;
        sound.beeps += loud && !before ? 1 : 0;
        sound.milliseconds += loud ? 10 : 0;
        sound.loudest = std::max(sound.loudest, frame);
        before = loud;
    }
    return sound;
}

/// A sound server of this test alone, whose loudspeaker leads nowhere, and somebody who records
/// what comes out of it; on wish a speech dispatcher with eSpeak NG. Clients of this process find
/// them by the environment.
class SoundRoom
{
public:
    ~SoundRoom()
    {
        for (QProcess *process : {&m_recorder, &m_speech, &m_server}) {
            process->terminate();
            if (!process->waitForFinished(5'000)) {
                process->kill();
                process->waitForFinished(5'000);
            }
        }
    }
    SoundRoom() = default;
    Q_DISABLE_COPY_MOVE(SoundRoom)

    /// What is missing on this machine; empty: everything is there.
    [[nodiscard]] static QString missing()
    {
        for (const char *program : {"pulseaudio", "parec", "speech-dispatcher", "espeak-ng"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                return QLatin1String(program);
        }
        return {};
    }

    [[nodiscard]] bool open()
    {
        const QString socket = m_folder.filePath(QStringLiteral("loudspeaker"));
        qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(socket));
        qputenv("PULSE_COOKIE", QFile::encodeName(m_folder.filePath(QStringLiteral("cookie"))));
        qputenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/speech");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        for (QProcess *process : {&m_server, &m_speech})
            process->setProcessEnvironment(environment);
        m_server.start(
            QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
             QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
             QStringLiteral("--disable-shm=yes"), QStringLiteral("-L"),
             QStringLiteral("module-null-sink sink_name=room"), QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket});
        if (!QTest::qWaitFor([&] { return QFile::exists(socket); }, kPatience))
            return false;
        m_recorder.start(QStringLiteral("parec"),
                         {QStringLiteral("--device=room.monitor"), QStringLiteral("--raw"),
                          QStringLiteral("--rate=%1").arg(kRate), QStringLiteral("--channels=1"),
                          QStringLiteral("--format=s16le"), QStringLiteral("--latency-msec=50")});
        return QTest::qWaitFor([&] { return recorded() > 0; }, kPatience); // it hears the silence
    }

    /// From now on the machine has a voice.
    [[nodiscard]] bool giveVoice()
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("conf/modules")));
        QFile::copy(QStringLiteral("/etc/speech-dispatcher/modules/espeak-ng.conf"),
                    m_folder.filePath(QStringLiteral("conf/modules/espeak-ng.conf")));
        QFile conf(m_folder.filePath(QStringLiteral("conf/speechd.conf")));
        if (!conf.open(QIODevice::WriteOnly) ||
            conf.write("LogLevel 1\nAudioOutputMethod \"pulse\"\nDefaultLanguage \"en\"\n"
                       "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n"
                       "DefaultModule espeak-ng\n") < 0)
            return false;
        conf.close();
        qputenv("SPEECHD_ADDRESS", "unix_socket:" + QFile::encodeName(speechSocket()));
        m_speech.start(QStringLiteral("speech-dispatcher"),
                       {QStringLiteral("-s"), QStringLiteral("-C"),
                        m_folder.filePath(QStringLiteral("conf")), QStringLiteral("-L"),
                        m_folder.path(), QStringLiteral("-P"),
                        m_folder.filePath(QStringLiteral("pid")), QStringLiteral("-c"),
                        QStringLiteral("unix_socket"), QStringLiteral("-S"), speechSocket(),
                        QStringLiteral("-t"), QStringLiteral("0")});
        return QTest::qWaitFor([&] { return QFile::exists(speechSocket()); }, kPatience);
    }

    /// Forgets what was heard so far.
    void listenAnew()
    {
        recorded();
        m_heard.clear();
    }
    /// What was heard since.
    [[nodiscard]] Sound soFar()
    {
        recorded();
        return listenTo(m_heard);
    }
    /// Something was heard, and then nothing for so long.
    [[nodiscard]] bool isOver(int milliseconds)
    {
        const Sound all = soFar();
        const QByteArray last = m_heard.last(
            std::min(m_heard.size(), qsizetype(2) * kRate * milliseconds / 1'000));
        return all.milliseconds > 0 && listenTo(last).milliseconds == 0;
    }

    static constexpr int kPatience = 30'000;

private:
    [[nodiscard]] QString speechSocket() const
    {
        return m_folder.filePath(QStringLiteral("speech"));
    }
    qsizetype recorded()
    {
        m_heard += m_recorder.readAllStandardOutput();
        return m_heard.size();
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_speech;
    QProcess m_recorder;
    QByteArray m_heard;
};

} // namespace heard
