// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panes/media/mediacase.h"

#include <QObject>

class QFormLayout;
class QWidget;

namespace common {
class Theme;
}

namespace panes::media {

/// What a step brings beside its verb and text, and what has to go with it.
struct MediaStepFilled {
    domain::MediaStep step = {};
    QByteArray evidence = {};                  ///< a file that is attached first; empty: none
    std::optional<domain::Report> report = {}; ///< that is opened first
};

/// The part of a step's form that only this step has.
class MediaStepFields : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void addTo(QFormLayout &form) = 0;
    virtual void fill(MediaStepFilled &filled) const = 0;
    /// What is missing beyond the rules of the workflow, as a sentence.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// Brings up to date what follows from the step as filled in: a deadline.
    virtual void follow(const MediaCase & /*on*/, const domain::MediaStep & /*step*/) {}

Q_SIGNALS:
    void changed();
};

/// Null for a step that needs no more than a text. Widgets belong to `parent`.
[[nodiscard]] MediaStepFields *newStepFields(const MediaCase &on, domain::MediaVerb verb,
                                             const common::Theme &theme, QWidget *parent);
/// The fields of the report that takes an item up.
[[nodiscard]] MediaStepFields *newReportFields(const MediaCase &on, QWidget *parent);
/// The day for which the digest is being made: today, from 16:00 on tomorrow (UTC+7).
[[nodiscard]] QDate nextDigest(const QDateTime &now);

} // namespace panes::media
