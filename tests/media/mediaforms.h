// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/media/mediawindow.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>

/// Filling in the forms of steps.
namespace mediatest {

inline const QString kStepForm = u"media-step-dialog"_s;

template<typename W>
W *in(QDialog &dialog, const QString &name)
{
    return dialog.findChild<W *>(name);
}

inline void chooseCode(QDialog &dialog, const QString &box, const QVariant &code)
{
    auto *choice = in<QComboBox>(dialog, box);
    QVERIFY(choice);
    choice->setCurrentIndex(choice->findData(code));
    QCOMPARE(choice->currentData(), code);
}

inline void write(QDialog &dialog, const QString &text)
{
    in<QPlainTextEdit>(dialog, u"media-step-text"_s)->setPlainText(text);
}

inline void send(QDialog &dialog)
{
    press(in<QPushButton>(dialog, u"media-send-step"_s));
}

/// Types a path into the open dialog for a file and accepts it.
inline auto takesFile(const QString &path)
{
    return [path](QDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    };
}

/// A desk and a backend that others work on too.
class Handling
{
public:
    explicit Handling(demo::Options options = demotest::quiet(120))
        : backend(std::move(options))
        , desk(backend.backend.url())
    {
    }
    [[nodiscard]] QString stateOf(const MediaItemId &id)
    {
        return onBackend(backend, id).value("state"_L1).toString();
    }
    /// A picture in a file of its own.
    [[nodiscard]] QString pictureFile(const QString &name, int shade)
    {
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(QColor(shade, 120, 160));
        const QString path = m_files.filePath(name);
        if (!picture.save(path))
            qFatal("no picture");
        return path;
    }
    /// Without a window manager nobody gives the window back its keyboard after a dialog.
    void activate()
    {
        desk.window().activateWindow();
        QTRY_VERIFY(desk.window().isActiveWindow());
    }
    /// A step by its button, with its form filled in by `act`.
    template<typename Act>
    void byForm(MediaVerb verb, Act act)
    {
        QTRY_VERIFY_WITH_TIMEOUT(desk.step(verb), kPatience);
        DialogDriver driver(kStepForm, [verb, act](QDialog &dialog) {
            const QString folder = qEnvironmentVariable("IOC_PICTURES");
            if (!folder.isEmpty())
                QVERIFY(
                    dialog.grab().save(u"%1/media-step-%2.png"_s.arg(folder, domain::code(verb))));
            act(dialog);
        });
        press(desk.step(verb));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isDone(), kPatience);
    }

    demotest::Client backend;
    MediaWindow desk;

private:
    QTemporaryDir m_files;
};

} // namespace mediatest
