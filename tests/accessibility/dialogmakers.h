// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mediadetail.h"
#include "models/items/qualityboard.h"
#include "models/items/reportdetail.h"
#include "models/sync/opmlsources.h"
#include "tests/desk/deskwindow.h"
#include "tests/remarks/remarktest.h"
#include "widgets/common/printdialog.h"
#include "widgets/common/remarkdialog.h"
#include "widgets/panes/alarms/alarmdialog.h"
#include "widgets/panes/bulletins/slotlist.h"
#include "widgets/panes/media/mediaconflict.h"
#include "widgets/panes/media/mediaimportdialog.h"
#include "widgets/panes/media/mediastepdialog.h"
#include "widgets/panes/media/opmlimportdialog.h"
#include "widgets/panes/media/sourcedialog.h"
#include "widgets/panes/operations/proposaldialog.h"
#include "widgets/panes/quality/closingdialog.h"
#include "widgets/panes/quality/explanationdialog.h"
#include "widgets/panes/reports/comparedialog.h"
#include "widgets/panes/reports/conflictdialog.h"
#include "widgets/panes/reports/newreportdialog.h"
#include "widgets/panes/reports/photoviewer.h"
#include "widgets/panes/reports/stepdialog.h"
#include "widgets/panes/supply/supplyimportdialog.h"
#include "widgets/shell/firstrun.h"
#include "widgets/shell/handoverdialog.h"
#include "widgets/shell/lockprofiles.h"
#include "widgets/shell/proxydialog.h"
#include "widgets/shell/reviewunlock.h"
#include "widgets/shell/reviewwait.h"

namespace accesstest {

using namespace Qt::StringLiterals;

/// What dialogs are made with: a desk, and a report and an item that it has.
struct DialogWorld {
    const common::PaneSurroundings &with;
    QWidget *window;
    items::QualityBoard &board;
    items::ReportContent report;
    items::MediaContent item;

    [[nodiscard]] const common::Theme &theme() const { return with.theme; }
    [[nodiscard]] panes::reports::DeskCase reportCase() const
    {
        return {report, {}, with.sync.status().user, with.directory.reference(), with.clock.now()};
    }
    [[nodiscard]] panes::media::MediaCase itemCase() const
    {
        return {item, {}, with.sync.status().user, with.directory.reference(), with.clock.now()};
    }
};

using DialogMaker = std::function<QDialog *(const DialogWorld &)>;
/// By the name of a row.
using DialogMakers = QMap<QString, DialogMaker>;

namespace dialogs {

inline void addSteps(DialogMakers &all)
{
    using namespace panes;
    for (int verb = 0; verb < domain::kReportVerbs; ++verb) {
        const auto step = domain::ReportVerb(verb);
        if (reports::StepDialog::asksFor(step))
            all[u"report-"_s + domain::code(step)] = [step](const DialogWorld &in) {
                return new reports::StepDialog(in.reportCase(), step, in.theme(), {}, in.window);
            };
    }
    for (int verb = 0; verb < domain::kMediaVerbs; ++verb) {
        const auto step = domain::MediaVerb(verb);
        if (media::MediaStepDialog::asksFor(step))
            all[u"media-"_s + domain::code(step)] = [step](const DialogWorld &in) {
                return new media::MediaStepDialog(in.itemCase(), step, in.theme(), 0, in.window);
            };
    }
    for (int verb = 0; verb < domain::kAlarmVerbs; ++verb) {
        const auto step = domain::AlarmVerb(verb);
        if (step != domain::AlarmVerb::Unshelve)
            all[u"alarm-"_s + domain::code(step)] = [step](const DialogWorld &in) {
                return new alarms::AlarmDialog(step, {items::AlarmLine()}, in.with, in.window);
            };
    }
    for (const auto step : {domain::ExplanationStep::Give, domain::ExplanationStep::Revise,
                            domain::ExplanationStep::Accept, domain::ExplanationStep::Reject})
        all[u"explanation-"_s + domain::code(step)] = [step](const DialogWorld &in) {
            return new quality::ExplanationDialog(
                {.step = step, .about = u"05/2025"_s, .now = in.with.clock.now()}, in.theme(),
                in.window);
        };
}

inline void addReports(DialogMakers &all)
{
    using namespace panes::reports;
    all[u"compare"_s] = [](const DialogWorld &in) {
        return new CompareDialog(in.reportCase(), in.report.attachments,
                                 {in.report.report, in.report.attachments, 40}, in.theme(),
                                 in.with.sync, in.window);
    };
    all[u"report-conflict"_s] = [](const DialogWorld &in) {
        domain::ReportStep step;
        step.verb = domain::ReportVerb::Comment;
        step.text = u"Đã gọi cho người dân."_s;
        syncing::PendingEdit pending;
        pending.edit = domain::stepEdit(in.report.report, step);
        return new ConflictDialog(in.reportCase(), pending, in.report.events, in.theme(),
                                  in.window);
    };
    all[u"new-report"_s] = [](const DialogWorld &in) {
        return new NewReportDialog(in.with, in.window);
    };
    all[u"photos"_s] = [](const DialogWorld &in) {
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        return new PhotoViewer({{picture, u"before"_s}, {picture, u"after"_s}}, 0, in.window);
    };
}

inline void addMedia(DialogMakers &all)
{
    using namespace panes::media;
    all[u"media-conflict"_s] = [](const DialogWorld &in) {
        syncing::PendingEdit pending;
        pending.edit = domain::stepEdit(in.item.item,
                                        {.verb = domain::MediaVerb::Comment, .text = u"Đã xem."_s});
        return new MediaConflict(in.itemCase(), pending, in.theme(), in.window);
    };
    all[u"source"_s] = [](const DialogWorld &in) {
        return new SourceDialog({}, {}, in.theme(), in.window);
    };
    all[u"list-of-feeds"_s] = [](const DialogWorld &in) {
        const auto offered = syncing::offeredSources(
            R"(<opml version="2.0"><body><outline text="Báo Bình Thuận" type="rss"
               xmlUrl="https://baobinhthuan.example/rss"/></body></opml>)",
            {});
        return new OpmlImportDialog(offered ? *offered : std::vector<syncing::OfferedSource>(),
                                    in.theme(), in.window);
    };
    all[u"media-import"_s] = [](const DialogWorld &in) {
        static const QTemporaryDir files;
        QFile table(files.filePath(u"giam-sat.csv"_s));
        if (table.open(QIODevice::WriteOnly))
            table.write("Tiêu đề;Đường dẫn;Ngày\nNgập;https://a.example/1;12/06/2025\n");
        table.close();
        auto *dialog = new MediaImportDialog(in.with, {}, in.window);
        dialog->readFile(table.fileName());
        return dialog;
    };
}

inline void addWriting(DialogMakers &all)
{
    for (const auto role : {domain::RemarkRole::Leader, domain::RemarkRole::Analyst})
        all[role == domain::RemarkRole::Leader ? u"direction"_s : u"remark"_s] =
            [role](const DialogWorld &in) {
                common::RemarkDialog::Offers offers;
                offers.figure = u"Giải ngân đầu tư công · tỉnh Bình Thuận"_s;
                offers.blank = remarktest::direction({}, {});
                offers.actor = {role, {}, u"Chủ tịch"_s};
                offers.now = in.with.clock.now();
                offers.agencies = {{u"Sở Tài chính"_s, u"a-stc"_s}};
                return new common::RemarkDialog(offers, in.theme(), in.window);
            };
    all[u"answer"_s] = [](const DialogWorld &in) {
        return new common::RemarkAnswerDialog(remarktest::direction(u"r"_s),
                                              {domain::RemarkRole::Analyst, {}, u"Chuyên viên"_s},
                                              in.theme(), in.window);
    };
    all[u"proposal"_s] = [](const DialogWorld &in) {
        return new panes::operations::ProposalDialog({}, in.theme(), in.window);
    };
    all[u"closing"_s] = [](const DialogWorld &in) {
        return new panes::quality::ClosingDialog({.now = in.with.clock.now()}, in.board, in.theme(),
                                                 in.window);
    };
    all[u"slots"_s] = [](const DialogWorld &in) {
        return new panes::bulletins::SlotList(
            {.of = bulletins::Evidence::Of::Slots, .title = u"05/2025"_s}, bulletins::SlotSheet(),
            in.window);
    };
    all[u"supply-import"_s] = [](const DialogWorld &in) {
        return new panes::supply::SupplyImportDialog({}, in.theme(), in.window);
    };
    all[u"print"_s] = [](const DialogWorld &in) {
        return new common::PrintDialog(
            {.title = u"Tháng 5"_s,
             .paint = [](QPagedPaintDevice &) -> core::Result<void> { return {}; }},
            in.window);
    };
}

inline void addShell(DialogMakers &all)
{
    using namespace shell;
    all[u"first-steps"_s] = [](const DialogWorld &in) {
        return new FirstRun(in.theme(),
                            QLocale().language() == QLocale::English ? u"en"_s : u"vi"_s, {},
                            in.window);
    };
    all[u"handover-read"_s] = [](const DialogWorld &in) {
        return new HandoverReader(u"Ca đêm: hai điểm ngập."_s, in.theme(), in.window);
    };
    all[u"profiles"_s] = [](const DialogWorld &in) {
        return new ProfileChooser({u"ca-sang"_s, u"ca-chieu"_s}, u"ca-sang"_s, in.window);
    };
    all[u"proxy"_s] = [](const DialogWorld &in) {
        return new ProxyDialog({.proxy = u"proxy.example:3128"_s, .user = [] { return u"lan"_s; }},
                               in.theme(), in.window);
    };
    all[u"review-unlock"_s] = [](const DialogWorld &in) {
        return new ReviewUnlock(u"/tmp/a.iocr"_s, in.theme(), in.window);
    };
    all[u"review-wait"_s] = [](const DialogWorld &in) {
        auto *wait = new ReviewWait(u"Tháng 5"_s, u"2025"_s, in.theme(), in.window);
        wait->end(u"12/06/2025"_s); // what is at work would have to be stopped first
        return wait;
    };
}

} // namespace dialogs

/// Those that no entry of the menus opens.
inline DialogMakers dialogMakers()
{
    DialogMakers all;
    dialogs::addSteps(all);
    dialogs::addReports(all);
    dialogs::addMedia(all);
    dialogs::addWriting(all);
    dialogs::addShell(all);
    return all;
}

} // namespace accesstest
