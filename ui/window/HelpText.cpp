// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpText.h"

namespace ui {

QList<HelpTopic> HelpText::topics(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return overview();
    case PageId::Nodes:
        return nodes();
    case PageId::Pairing:
        return pairing();
    case PageId::General:
        return general();
    case PageId::Network:
        return network();
    case PageId::Access:
        return access();
    case PageId::Canvas:
        return canvas();
    case PageId::Discovery:
        return discovery();
    case PageId::Remote:
        return remote();
    case PageId::Logs:
        return logs();
    case PageId::About:
        return about();
    }
    return {};
}

QList<HelpTopic> HelpText::overview()
{
    return {
        {tr("What is the gateway?"), tr("The program in the middle: your assistant and your "
                                        "devices both connect to it. While it "
                                        "is stopped, nothing can be asked of a device.")},
        {tr("Who can reach it?"),
         tr("The sentence below the state tells what is really open now, not what was wished for. "
            "Change it on the page “Network”.")},
        {tr("Something waits for me"), tr("A device asks to join. Look at it before you decide: "
                                          "“Review” shows who asks and what it "
                                          "wants to do.")},
        {tr("What are the addresses for?"), tr("Programs and devices are given one of them to "
                                               "connect. An address with 127.0.0.1 or ::1 "
                                               "works on this computer only.")},
    };
}

QList<HelpTopic> HelpText::nodes()
{
    return {
        {tr("What is a node?"),
         tr("A phone, tablet or computer that offers something to your assistant: a camera, a "
            "screen, a canvas, commands to run.")},
        {tr("Why can a command not be used?"),
         tr("Five things must be true: the device offers the command, it is connected, you "
            "approved "
            "it, no rule blocks it, and it is usual for such a device or a rule allows it. The tab "
            "“Commands” says which one is missing.")},
        {tr("What do the states mean?"),
         tr("“Reconnecting” is shown for a minute after this computer slept or the gateway "
            "restarted. “Limited” means connected, but no command can be used. “Needs approval” "
            "means "
            "that you have not yet said what it may be asked.")},
        {tr("Are pictures and results kept?"),
         tr("No. The tab “Activity” lists which command ran when, and how it ended, until the "
            "gateway stops.")},
    };
}

QList<HelpTopic> HelpText::pairing()
{
    return {
        {tr("How do I know that it is my device?"),
         tr("Compare the code with the one that the device shows. If they differ, or you did not "
            "start this yourself, reject it.")},
        {tr("Why does “Approve” wait a moment?"),
         tr("So that a click or key press meant for another window approves nothing. Only Tab and "
            "Space reach it by keyboard.")},
        {tr("What does approving do?"),
         tr("The device gets a token of its own for what is listed, and nothing more. You can take "
            "it back any time: “Revoke” for one role, “Remove” for the whole device.")},
        {tr("What happens if I do nothing?"),
         tr("A request to join ends five minutes after the device asked last. The device can ask "
            "again.")},
    };
}

QList<HelpTopic> HelpText::general()
{
    return {
        {tr("What does “Start at login” do?"),
         tr("The program starts with your session, without a window: it is in the tray, or in your "
            "applications menu where there is no tray.")},
        {tr("What happens when I close the window?"),
         tr("The gateway goes on in the background. “Quit” in the menu or Ctrl+Q ends it.")},
        {tr("When can a notification approve?"),
         tr("Only for a first request that asks for nothing strong and does not come from the "
            "internet, and never while the screen is locked. All else is reviewed in a window.")},
        {tr("Where are the settings?"),
         tr("The gateway's settings are in the file named below; other OpenClaw programs read it, "
            "too. What is set on this page concerns this program alone and is kept elsewhere.")},
    };
}

QList<HelpTopic> HelpText::network()
{
    return {
        {tr("Which choice is right?"),
         tr("“Only this computer” unless a phone or another computer has to connect. With "
            "Tailscale "
            "on both, “My tailnet” is the safest way to reach further.")},
        {tr("The choices by their names in the settings file"),
         tr("Only this computer: loopback. My tailnet: tailnet. My local networks: lan. Automatic: "
            "auto. One address: custom, with gateway.customBindHost.")},
        {tr("Is it ever opened wider than I chose?"),
         tr("No. If the wanted address is not there, the gateway stays narrower or stops, and says "
            "so.")},
        {tr("What happens when I apply changes?"),
         tr("The new addresses are opened before the old ones are closed. Devices reconnect within "
            "a "
            "few seconds. If the new ones cannot be opened, the old ones stay.")},
        {tr("A device still cannot connect"),
         tr("A firewall on this computer or the router may be in the way; the page shows the "
            "command "
            "for the firewall it found. It changes no firewall itself.")},
    };
}

QList<HelpTopic> HelpText::access()
{
    return {
        {tr("What is the token for?"),
         tr("Whoever has it can sign in to this gateway. Keep it like a password. Devices that are "
            "paired have tokens of their own and do not need it any more.")},
        {tr("When should I create a new one?"),
         tr("When somebody else may have seen it. Programs that use the old one then have to be "
            "told the new one.")},
        {tr("Token, password or none?"),
         tr("A token is long and random, so that nobody can guess it. A password is for people who "
            "have to type it. None is possible only while nobody but this computer can connect.")},
        {tr("What are refused connections?"), tr("Attempts that were turned away, and why. Many "
                                                 "from an address you do not know mean that "
                                                 "somebody tries.")},
    };
}

QList<HelpTopic> HelpText::canvas()
{
    return {
        {tr("What is the canvas?"),
         tr("A folder of web pages that nodes can show on their screens. Your assistant may write "
            "them.")},
        {tr("Which folder should I choose?"),
         tr("One that holds nothing else: everything in it can be read by connected devices. Your "
            "home folder and the gateway's own folder are refused.")},
        {tr("Who can read it?"), tr("The page says so, from what is really open. Connected devices "
                                    "get links that expire.")},
    };
}

QList<HelpTopic> HelpText::discovery()
{
    return {
        {tr("What does announcing do?"),
         tr("Apps on the same network find the gateway by its name, so that nobody has to type an "
            "address. It tells where the gateway is, never a token.")},
        {tr("Why is there nothing to announce?"), tr("While only this computer can connect, nobody "
                                                     "else could use what would be announced.")},
        {tr("What is the Avahi service?"),
         tr("The part of a Linux system that announces and finds things on local networks. Install "
            "and start avahi-daemon; the gateway announces itself as soon as it runs.")},
        {tr("What is wide-area discovery?"),
         tr("A tailnet carries no announcements. The gateway writes a DNS zone instead, which a "
            "name server of yours can serve to your tailnet.")},
    };
}

QList<HelpTopic> HelpText::remote()
{
    return {
        {tr("Gateway here or elsewhere?"),
         tr("One gateway is enough for all your devices. If it runs on another computer, this one "
            "can show it and decide about its requests.")},
        {tr("How do I reach this gateway from outside?"),
         tr("Through Tailscale or an SSH tunnel: both are encrypted, and nothing has to be opened "
            "to "
            "the internet.")},
    };
}

QList<HelpTopic> HelpText::logs()
{
    return {
        {tr("Something does not work"), tr("Begin with “Check for problems”: it looks and changes "
                                           "nothing, and leads to where each "
                                           "problem can be put right.")},
        {tr("How do I ask somebody for help?"),
         tr("“Save diagnostics” gathers what helps. Tokens, passwords, codes, names and public "
            "addresses are taken out, you see the whole text before, and nothing is sent.")},
        {tr("Not enough in the log?"),
         tr("“More” writes every step for an hour. Earlier lines are in the files of the log "
            "folder.")},
    };
}

QList<HelpTopic> HelpText::about()
{
    return {
        {tr("Which devices fit this version?"),
         tr("Those that speak one of the protocol versions named here.")},
        {tr("What to send with a problem report?"),
         tr("“Copy version information” puts what is asked first on the clipboard; “Save "
            "diagnostics” on the page “Logs and Diagnostics” gathers the rest.")},
    };
}

} // namespace ui
