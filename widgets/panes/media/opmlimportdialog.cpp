// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/media/opmlimportdialog.h"

#include "widgets/common/factlist.h"
#include "widgets/common/format.h"
#include "widgets/common/recordtable.h"
#include "widgets/panes/media/mediapresentation.h"
#include "widgets/panes/media/opmlimportmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace panes::media {
namespace {

constexpr QSize kListSize(1080, 600); ///< fits a screen of 1366 × 768 with its frame
constexpr int kWidestListColumn = 360;

} // namespace

OpmlImportDialog::OpmlImportDialog(std::vector<syncing::OfferedSource> offered,
                                   const common::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(new OpmlImportModel(std::move(offered), this))
    , m_view(new QTableView(this))
    , m_kind(new QComboBox(this))
    , m_count(common::newTextLabel(theme, common::TypeSize::Strong, this))
    , m_add(new QPushButton(this))
{
    setObjectName(u"opml-dialog"_s);
    setWindowTitle(tr("Import a list of feeds"));
    resize(kListSize);
    build(theme);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setUsualKind(m_kind->currentData().toString()); });
    connect(m_model, &OpmlImportModel::chosenChanged, this, &OpmlImportDialog::showCount);
    showCount();
    m_view->setFocus();
}

void OpmlImportDialog::build(const common::Theme &theme)
{
    m_view->setObjectName(u"opml-list"_s);
    m_view->setAccessibleName(tr("Sources in the list; Space chooses one"));
    m_view->setModel(m_model);
    common::setUpTable(*m_view);
    m_view->horizontalHeader()->setStretchLastSection(true);
    common::fitColumns(*m_view, kWidestListColumn);
    m_view->setCurrentIndex(m_model->index(0, OpmlImportModel::Name));
    m_count->setObjectName(u"opml-count"_s);
    m_kind->setObjectName(u"opml-kind"_s);
    for (const QString &code : sourceKinds())
        m_kind->addItem(sourceKindText(code), code);
    auto *hint = common::newTextLabel(theme, common::TypeSize::Small, this);
    hint->setProperty("muted", true);
    hint->setText(
        tr("Space or a click chooses a source. The feeds are read every 30 minutes unless "
           "you change it."));
    auto *choosing = new QHBoxLayout;
    auto *all = new QPushButton(tr("Choose all"), this);
    auto *none = new QPushButton(tr("Choose none"), this);
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        choosing->addWidget(button);
    }
    choosing->addWidget(hint, 1);
    connect(all, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(true); });
    connect(none, &QPushButton::clicked, m_model, [this] { m_model->chooseAll(false); });
    auto *form = new QFormLayout;
    form->addRow(tr("Kind of those whose folder says none"), m_kind);
    m_add->setObjectName(u"opml-add"_s);
    m_add->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(common::kSpace2);
    column->addWidget(m_count);
    column->addWidget(m_view, 1);
    column->addLayout(choosing);
    column->addLayout(form);
    column->addWidget(buttons);
}

std::vector<domain::MediaSource> OpmlImportDialog::chosen() const
{
    return m_model->chosen();
}

void OpmlImportDialog::showCount()
{
    using Standing = syncing::OfferedSource::Standing;
    const auto figure = [](qsizetype count) { return common::format::number(qint64(count)); };
    const qsizetype chosen = qsizetype(m_model->chosen().size());
    const qsizetype fresh = m_model->countOf(Standing::New);
    const qsizetype known = m_model->countOf(Standing::Known);
    m_count->setText(tr("%1 of %2 new sources chosen · %3 known already · %4 refused")
                         .arg(figure(chosen), figure(fresh), figure(known),
                              figure(m_model->rowCount() - fresh - known)));
    m_add->setText(tr("Add %n source(s)", nullptr, int(chosen)));
    m_add->setEnabled(chosen > 0);
}

} // namespace panes::media
