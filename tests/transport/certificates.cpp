// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transport/certificates.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace transport {
namespace {

constexpr int kProgramMs = 30'000;

QStringList keyArguments(const QString &key)
{
    if (const QString curve = key.section(u':', 1); key.startsWith("ec:"_L1))
        return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + curve};
    return {u"-newkey"_s, key};
}

const std::vector<Recipe> &recipes()
{
    static const std::vector<Recipe> kRecipes{
        {.name = u"authority"_s, .isAuthority = true},
        {.name = u"stranger"_s, .isAuthority = true},
        {.name = u"weak-authority"_s,
         .issuer = u"authority"_s,
         .key = u"rsa:1024"_s,
         .isAuthority = true},
        {.name = u"short-authority"_s,
         .issuer = u"authority"_s,
         .key = u"ec:P-224"_s,
         .isAuthority = true},
        {.name = u"good"_s, .issuer = u"authority"_s},
        {.name = u"rsa-2048"_s, .issuer = u"authority"_s, .key = u"rsa:2048"_s},
        {.name = u"expired"_s, .issuer = u"authority"_s, .until = u"20210101000000Z"_s},
        {.name = u"early"_s, .issuer = u"authority"_s, .from = u"20900101000000Z"_s},
        {.name = u"other-host"_s, .issuer = u"authority"_s, .hosts = u"DNS:other.example.test"_s},
        {.name = u"foreign"_s, .issuer = u"stranger"_s},
        {.name = u"self-signed"_s},
        {.name = u"rsa-1024"_s, .issuer = u"authority"_s, .key = u"rsa:1024"_s},
        {.name = u"below-weak"_s, .issuer = u"weak-authority"_s},
        {.name = u"below-short"_s, .issuer = u"short-authority"_s},
        {.name = u"sha-1"_s, .issuer = u"authority"_s, .digest = u"sha1"_s}};
    return kRecipes;
}

} // namespace

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input,
                    bool *done)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    // The servers of the test may live in this thread.
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                       kProgramMs);
    if (done)
        *done = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return process.readAll();
}

Certificates::Certificates()
{
    for (const Recipe &recipe : recipes())
        make(recipe);
    bundle(u"foreign-chain"_s, {u"foreign"_s, u"stranger"_s});
    bundle(u"below-weak"_s, {u"below-weak"_s, u"weak-authority"_s});
    bundle(u"below-short"_s, {u"below-short"_s, u"short-authority"_s});
}

void Certificates::make(const Recipe &recipe)
{
    QStringList arguments{u"req"_s,         u"-x509"_s,
                          u"-nodes"_s,      u"-"_s + recipe.digest,
                          u"-subj"_s,       u"/CN="_s + recipe.name,
                          u"-not_before"_s, recipe.from,
                          u"-not_after"_s,  recipe.until,
                          u"-keyout"_s,     key(recipe.name),
                          u"-out"_s,        file(recipe.name)};
    arguments << keyArguments(recipe.key);
    if (recipe.isAuthority)
        arguments << u"-addext"_s << u"basicConstraints=critical,CA:TRUE"_s;
    else
        arguments << u"-addext"_s << u"subjectAltName="_s + recipe.hosts;
    if (!recipe.issuer.isEmpty())
        arguments << u"-CA"_s << file(recipe.issuer) << u"-CAkey"_s << key(recipe.issuer);
    bool done = false;
    const QByteArray told = outputOf(u"openssl"_s, arguments, {}, &done);
    if (!done)
        qFatal("openssl made no certificate %s: %s", qPrintable(recipe.name), told.constData());
    bundle(recipe.name, {recipe.name});
}

void Certificates::bundle(const QString &name, const QStringList &parts)
{
    QFile whole(chain(name));
    if (!whole.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(whole.fileName()));
    for (const QString &part : parts) {
        QFile one(file(part));
        if (!one.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(one.fileName()));
        whole.write(one.readAll());
    }
}

QString Certificates::file(const QString &name) const
{
    return m_folder.filePath(name + u".pem"_s);
}

QString Certificates::chain(const QString &name) const
{
    return m_folder.filePath(name + u".chain"_s);
}

QString Certificates::key(const QString &name) const
{
    return m_folder.filePath((name == "foreign-chain"_L1 ? u"foreign"_s : name) + u".key"_s);
}

} // namespace transport
