// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tests {

using namespace Qt::StringLiterals;

/// What the structure of a PDF has against ISO 19005-2 (conformance B), as far as its objects tell:
/// those that `qpdf --json=2 --json-key=qpdf` lists. Each line names the object and the rule.
class ArchiveRules
{
public:
    explicit ArchiveRules(QJsonObject objects)
        : m_objects(std::move(objects))
    {
    }
    [[nodiscard]] QStringList faults()
    {
        const QJsonObject trailer = dict(u"trailer"_s);
        want(trailer.contains(u"/ID"_s), u"trailer"_s, u"6.1.3 an ID"_s);
        want(!trailer.contains(u"/Encrypt"_s), u"trailer"_s, u"6.1.3 no encryption"_s);
        checkCatalog(follow(trailer.value(u"/Root"_s)));
        for (const QString &name : m_objects.keys())
            check(name, dict(name), isStream(name));
        return m_faults;
    }

private:
    [[nodiscard]] bool isStream(const QString &name) const
    {
        return m_objects.value(name).toObject().contains(u"stream"_s);
    }
    [[nodiscard]] QJsonObject dict(const QString &name) const
    {
        const QJsonObject object = m_objects.value(name).toObject();
        return object.contains(u"stream"_s) ? object.value(u"stream"_s)[u"dict"_s].toObject()
                                            : object.value(u"value"_s).toObject();
    }
    [[nodiscard]] QJsonObject follow(const QJsonValue &value) const
    {
        return value.isObject() ? value.toObject() : dict(u"obj:"_s + value.toString());
    }
    void want(bool holds, const QString &where, const QString &rule)
    {
        if (!holds)
            m_faults << where + u": "_s + rule;
    }
    void checkCatalog(const QJsonObject &catalog)
    {
        want(follow(catalog.value(u"/Metadata"_s)).value(u"/Subtype"_s) == u"/XML"_s, u"catalog"_s,
             u"6.6.2.1 a metadata stream"_s);
        for (const auto *key :
             {"/OCProperties", "/AA", "/OpenAction", "/Requirements", "/AcroForm"})
            want(!catalog.contains(QLatin1StringView(key)), u"catalog"_s,
                 QString(u"6.5, 6.9, 6.4: no "_s + QLatin1StringView(key)));
        const QJsonObject names = follow(catalog.value(u"/Names"_s));
        for (const auto *key : {"/JavaScript", "/EmbeddedFiles", "/AlternatePresentations"})
            want(!names.contains(QLatin1StringView(key)), u"names"_s,
                 QString(u"6.5.1, 6.8: no "_s + QLatin1StringView(key)));
        const QJsonArray intents = catalog.value(u"/OutputIntents"_s).toArray();
        want(intents.size() == 1, u"catalog"_s, u"6.2.3 one output intent"_s);
        const QJsonObject intent = follow(intents.at(0));
        want(intent.value(u"/S"_s) == u"/GTS_PDFA1"_s, u"output intent"_s, u"6.2.3 of archives"_s);
        want(follow(intent.value(u"/DestOutputProfile"_s)).value(u"/N"_s) == 3, u"output intent"_s,
             u"6.2.3 a profile of three colours"_s);
    }
    void check(const QString &name, const QJsonObject &object, bool stream)
    {
        for (const auto *key : {"/AA", "/TR", "/TR2", "/HTP", "/OPI", "/Alternates", "/PS", "/Ref",
                                "/F", "/FFilter", "/FDecodeParms"}) {
            if (stream || object.value(u"/Type"_s) == u"/ExtGState"_s)
                want(!object.contains(QLatin1StringView(key)), name,
                     QString(u"6.1.7, 6.2: no "_s + QLatin1StringView(key)));
        }
        if (stream)
            want(!u"LZWDecode Crypt"_s.contains(filter(object)), name,
                 u"6.1.7.2 no LZW, no Crypt"_s);
        const QString type = object.value(u"/Type"_s).toString();
        const QString kind = object.value(u"/Subtype"_s).toString();
        checkState(name, object); // its type need not be said
        if (type == u"/Page"_s)
            checkPage(name, object);
        if (kind == u"/Image"_s)
            want(!object.value(u"/Interpolate"_s).toBool(), name, u"6.2.8 not interpolated"_s);
        if (type == u"/Font"_s)
            checkFont(name, object, kind);
    }
    [[nodiscard]] static QString filter(const QJsonObject &object)
    {
        const QString named = object.value(u"/Filter"_s).toString().mid(1);
        return named.isEmpty() ? u"none"_s : named;
    }
    void checkState(const QString &name, const QJsonObject &state)
    {
        const QJsonValue mask = state.value(u"/SMask"_s);
        want(mask.isUndefined() || mask == u"/None"_s, name, u"no soft mask"_s);
        const QString blend = state.value(u"/BM"_s).toString();
        want(blend.isEmpty() || blend == u"/Normal"_s || blend == u"/Compatible"_s, name,
             u"6.2.10 plain blending"_s);
        for (const auto *key : {"/CA", "/ca"})
            want(state.value(QLatin1StringView(key)).toDouble(1) == 1, name,
                 QString(u"opaque: "_s + QLatin1StringView(key)));
    }
    void checkPage(const QString &name, const QJsonObject &page)
    {
        want(!page.contains(u"/Group"_s), name, u"no transparency group"_s);
        const QJsonValue notes = page.value(u"/Annots"_s);
        const QJsonArray list = notes.isArray()
                                    ? notes.toArray()
                                    : m_objects.value(u"obj:"_s + notes.toString())[u"value"_s]
                                          .toArray();
        want(list.isEmpty(), name, u"6.3 no annotation"_s);
    }
    void checkFont(const QString &name, const QJsonObject &font, const QString &kind)
    {
        if (kind == u"/Type0"_s) {
            want(font.value(u"/Encoding"_s) == u"/Identity-H"_s, name,
                 u"6.2.11.3 a known encoding"_s);
            want(font.contains(u"/ToUnicode"_s), name, u"text that can be read back"_s);
            return;
        }
        const QJsonObject about = follow(font.value(u"/FontDescriptor"_s));
        want(about.contains(u"/FontFile2"_s) || about.contains(u"/FontFile3"_s), name,
             u"6.2.11.4 an embedded font"_s);
        if (kind == u"/CIDFontType2"_s)
            want(font.contains(u"/CIDToGIDMap"_s), name, u"6.2.11.3.2 a map to glyphs"_s);
        want(font.contains(u"/W"_s) || font.contains(u"/Widths"_s), name, u"6.2.11.5 widths"_s);
    }

    QJsonObject m_objects;
    QStringList m_faults;
};

} // namespace tests
