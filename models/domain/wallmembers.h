// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace domain {

/// Takes the members of a JSON object one by one. The first that does not fit is told, with its
/// place; reading goes on with a value that does.
class WallMembers
{
public:
    /// `place`: "" or "tiles[3]". `why` gets the sentence; it outlives this.
    WallMembers(QJsonObject object, QString place, QString &why)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_why(&why)
    {
    }
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString needed(const QString &key);
    void expect(const QString &key, const QString &word);
    /// Without a value for when it is missing it must be there.
    [[nodiscard]] int whole(const QString &key, int least, int most, std::optional<int> missing);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QList<int> wholes(const QString &key, int least, int most);
    [[nodiscard]] WallMembers object(const QString &key);
    [[nodiscard]] std::vector<WallMembers> objects(const QString &key, int most);
    void blame(const QString &key, const QString &why);
    /// What nobody asked for.
    [[nodiscard]] QJsonObject rest() const { return m_object; }

private:
    [[nodiscard]] QString placeOf(const QString &key) const;

    QJsonObject m_object;
    QString m_place;
    QString *m_why;
};

} // namespace domain
