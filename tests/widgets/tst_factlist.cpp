// SPDX-FileCopyrightText: 2026 IOC Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/factlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, QString>> kFacts{
    {u"Địa chỉ"_s, u"300 Bà Triệu, Phường Phú Hài, Thành phố Phan Thiết"_s},
    {u"Hạn xử lý theo quy định"_s, u"17:00 14/06/2025"_s},
    {u"Nội dung"_s, u"Bãi rác tự phát sát chợ, bốc mùi nặng, nước rỉ chảy ra đường; người dân đã "
                    "phản ánh nhiều lần trong hai tháng nhưng chưa thấy xử lý dứt điểm."_s},
    {u"Kênh"_s, {}},
    {u"Đơn vị phối hợp xử lý phản ánh hiện trường"_s, u"Công an Thành phố"_s}};

/// A detail as the panes have it: the facts between other texts in an area that scrolls.
struct Detail {
    Detail()
        : body(new QWidget)
        , above(new QLabel(u"Một tiêu đề dài đủ để xuống dòng ở nơi hẹp"_s))
        , facts(new common::FactList)
    {
        area.setWidgetResizable(true);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *column = new QVBoxLayout(body);
        above->setWordWrap(true);
        column->addWidget(above);
        column->addWidget(facts);
        column->addStretch();
        area.setWidget(body);
        area.resize(400, 500);
        area.show();
    }
    /// Names what has less room than its text needs.
    [[nodiscard]] QString cutOff() const
    {
        for (const auto *label : facts->findChildren<QLabel *>()) {
            if (label->heightForWidth(label->width()) > label->height())
                return u"“%1” at %2×%3"_s.arg(label->text())
                    .arg(label->width())
                    .arg(label->height());
            if (label->geometry().right() >= facts->width() ||
                label->geometry().bottom() >= facts->height())
                return u"“%1” stands out of the list"_s.arg(label->text());
        }
        return {};
    }

    QScrollArea area;
    QWidget *body;
    QLabel *above;
    common::FactList *facts;
};

} // namespace

/// Names and values of a record at every width.
class TestFactList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsAsHighAsItsText_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 200; width <= 600; width += 20)
            QTest::addRow("%d", width) << width;
    }
    void everyLineIsAsHighAsItsText()
    {
        QFETCH(int, width);
        Detail detail;
        detail.facts->setFacts(kFacts);
        detail.area.resize(width, 500);
        QTRY_COMPARE(detail.facts->findChildren<QLabel *>().size(), 8); // one has no value
        QTRY_VERIFY2(detail.cutOff().isEmpty(), qPrintable(detail.cutOff()));
        QVERIFY(detail.facts->width() <= width);
    }
    void otherFactsHaveTheirRoomToo()
    {
        Detail detail;
        detail.facts->setFacts({{u"Mã"_s, u"PA-1"_s}});
        QTRY_VERIFY(detail.facts->height() > 0 && detail.facts->height() < 60);
        detail.facts->setFacts(kFacts);
        QTRY_VERIFY(detail.facts->height() > 100);
        QTRY_VERIFY2(detail.cutOff().isEmpty(), qPrintable(detail.cutOff()));
        detail.facts->setFacts({});
        QTRY_COMPARE(detail.facts->findChildren<QLabel *>().size(), 0);
        QTRY_COMPARE(detail.facts->height(), 0);
    }
    void namesStandBesideWhereThereIsRoomElseAbove()
    {
        Detail detail;
        detail.facts->setFacts(kFacts);
        const auto label = [&](qsizetype at) {
            return detail.facts->findChildren<QLabel *>().at(at);
        };
        detail.area.resize(640, 500);
        QTRY_VERIFY(label(1)->x() > label(0)->geometry().right());
        QCOMPARE(label(1)->y(), label(0)->y());
        detail.area.resize(240, 500);
        QTRY_COMPARE(label(1)->x(), label(0)->x());
        QVERIFY(label(1)->y() > label(0)->geometry().bottom());
    }
    void whatIsPersonalIsCopiedAsAWholeAndNotForLong()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"before"_s);
        {
            Detail detail;
            detail.facts->setFacts({{u"Mã"_s, u"PA-1"_s}, {u"Người gửi"_s, u"0912 345 678"_s}});
            detail.facts->markPersonal(u"Người gửi"_s);
            detail.facts->markPersonal(u"no such line"_s);
            QLabel *sender = detail.facts->findChildren<QLabel *>().at(3);
            detail.area.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&detail.area));
            QTest::mouseDClick(sender, Qt::LeftButton, {}, {5, 5});
            QVERIFY(!sender->hasSelectedText());
            QTRY_VERIFY(sender->hasFocus());
            QTest::keyClick(sender, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(clipboard->text(), u"0912 345 678"_s);
        }
        QVERIFY(clipboard->text().isEmpty()); // it goes with whoever showed it
    }
};

QTEST_MAIN(TestFactList)
#include "tst_factlist.moc"
