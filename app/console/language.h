// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace console {

/// The language that the program speaks: texts of ours and of Qt, and how numbers are written.
class Language
{
public:
    /// "vi" or "en"; holds as long as this object lives.
    void speak(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace console
