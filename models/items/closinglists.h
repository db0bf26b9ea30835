// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/closingedits.h"
#include "models/domain/explanationedits.h"
#include "models/items/keptrecords.h"

namespace items {

/// Closed periods, newest first, and those that this desk closed and the backend has not answered.
class ClosingList final : public KeptRecords<domain::Closing, domain::Collection::Closings>
{
    Q_OBJECT
public:
    ClosingList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);
    /// Those that the backend has.
    [[nodiscard]] std::vector<domain::Closing> known() const;

Q_SIGNALS:
    void shownChanged();

protected:
    void load() override;
    void shownUpdated() override { Q_EMIT shownChanged(); }
};

/// What agencies said about points they lost, and the answers.
class ExplanationList final
    : public KeptRecords<domain::Explanation, domain::Collection::Explanations>
{
    Q_OBJECT
public:
    ExplanationList(store::ReaderPool &readers, store::ChangeHub &hub, QObject *parent = nullptr);

Q_SIGNALS:
    void shownChanged();

protected:
    void load() override;
    void shownUpdated() override { Q_EMIT shownChanged(); }
};

} // namespace items
