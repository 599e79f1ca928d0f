<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>TrayDesk</name>
    <message numerus="yes">
        <source>Quit OpenClaw Tray? %n device(s) will be disconnected until you start it again.</source>
        <translation>
            <numerusform>Quit OpenClaw Tray? %n device will be disconnected until you start it again.</numerusform>
            <numerusform>Quit OpenClaw Tray? %n devices will be disconnected until you start it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message numerus="yes">
        <source>used by %n device(s) now</source>
        <translation>
            <numerusform>used by %n device now</numerusform>
            <numerusform>used by %n devices now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplyBar</name>
    <message numerus="yes">
        <source>%n change(s) will hold when the gateway starts.</source>
        <translation>
            <numerusform>%n change will hold when the gateway starts.</numerusform>
            <numerusform>%n changes will hold when the gateway starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the canvas host. No device is disconnected.</source>
        <translation>
            <numerusform>%n change restarts the canvas host. No device is disconnected.</numerusform>
            <numerusform>%n changes restart the canvas host. No device is disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the listeners.</source>
        <translation>
            <numerusform>%n change restarts the listeners.</numerusform>
            <numerusform>%n changes restart the listeners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) reconnect.</source>
        <translation>
            <numerusform>%n device reconnects.</numerusform>
            <numerusform>%n devices reconnect.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CapturePreview</name>
    <message numerus="yes">
        <source>Asking the device… %n s</source>
        <translation>
            <numerusform>Asking the device… %n s</numerusform>
            <numerusform>Asking the device… %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionView</name>
    <message numerus="yes">
        <source>%n &amp;command(s)</source>
        <translation>
            <numerusform>%n &amp;command</numerusform>
            <numerusform>%n &amp;commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n piece(s) of private text taken out.</source>
        <translation>
            <numerusform>%n piece of private text taken out.</numerusform>
            <numerusform>%n pieces of private text taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out because they could not be checked.</source>
        <translation>
            <numerusform>%n line left out because it could not be checked.</numerusform>
            <numerusform>%n lines left out because they could not be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message numerus="yes">
        <source>%n node(s) connected.</source>
        <translation>
            <numerusform>%n node connected.</numerusform>
            <numerusform>%n nodes connected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FloodCard</name>
    <message numerus="yes">
        <source>%n request(s) from this computer</source>
        <translation>
            <numerusform>%n request from this computer</numerusform>
            <numerusform>%n requests from this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%n request from %1</numerusform>
            <numerusform>%n requests from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InvokeResult</name>
    <message numerus="yes">
        <source>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>An object with %n entry and %1. It is too large to be shown here; save it to look at it.</numerusform>
            <numerusform>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>A list with %n entry and %1. It is too large to be shown here; save it to look at it.</numerusform>
            <numerusform>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message numerus="yes">
        <source>object, %n entries</source>
        <translation>
            <numerusform>object, %n entry</numerusform>
            <numerusform>object, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list, %n entries</source>
        <translation>
            <numerusform>list, %n entry</numerusform>
            <numerusform>list, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the text</source>
        <translation>
            <numerusform>%n more, see the text</numerusform>
            <numerusform>%n more, see the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotificationPolicy</name>
    <message numerus="yes">
        <source>%n devices want to join</source>
        <translation>
            <numerusform>%n device wants to join</numerusform>
            <numerusform>%n devices want to join</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PairingPage</name>
    <message numerus="yes">
        <source>Reject %n request(s)?</source>
        <translation>
            <numerusform>Reject %n request?</numerusform>
            <numerusform>Reject %n requests?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RefusalsModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
        <source>The request of %1 expires in %n second(s)</source>
        <translation>
            <numerusform>The request of %1 expires in %n second</numerusform>
            <numerusform>The request of %1 expires in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunCommandWindow</name>
    <message numerus="yes">
        <source>Waiting for the device, %n s…</source>
        <translation>
            <numerusform>Waiting for the device, %n s…</numerusform>
            <numerusform>Waiting for the device, %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StagedChanges</name>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n change is not applied yet.</numerusform>
            <numerusform>%n changes are not applied yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StateText</name>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayMenuText</name>
    <message numerus="yes">
        <source>Revie&amp;w %n pairing request(s)…</source>
        <translation>
            <numerusform>Revie&amp;w %n pairing request…</numerusform>
            <numerusform>Revie&amp;w %n pairing requests…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
