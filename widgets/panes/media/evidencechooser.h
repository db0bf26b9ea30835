// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/domain/report.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace common {
class Theme;
}

namespace panes::media {

/// Takes the evidence of a conclusion: one that is with the item already, or a file (picture or
/// PDF) whose SHA-256 is made here.
class EvidenceChooser : public QWidget
{
    Q_OBJECT
public:
    /// `named`: the hash that the item names itself; may be empty.
    EvidenceChooser(const common::Theme &theme, const QString &named,
                    const std::vector<domain::Attachment> &files, QWidget *parent = nullptr);
    /// The hash of what is chosen; empty: nothing yet.
    [[nodiscard]] QString sha256() const;
    /// The bytes of a file that was chosen here; empty for what is with the item already.
    [[nodiscard]] const QByteArray &bytes() const;
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Reads a file in the background.
    void addFile(const QString &path);

Q_SIGNALS:
    /// The choice is another, or reading began or ended.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const core::Result<QByteArray> &bytes, const QString &name);
    void say();

    QComboBox *m_choice;
    QPushButton *m_file;
    QLabel *m_said;
    QByteArray m_bytes;
    QString m_bytesHash;
    QString m_complaint;
    bool m_reading = false;
};

} // namespace panes::media
