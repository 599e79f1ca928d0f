<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the entry %1 has no effect</source>
        <translation>der Eintrag %1 hat keine Wirkung</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be made</source>
        <translation>der Ordner von %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the registry could not be changed</source>
        <translation>die Registrierung konnte nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Devices are connected to the gateway</source>
        <translation>Geräte sind mit dem Gateway verbunden</translation>
    </message>
</context>
<context>
    <name>QuietNotice</name>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
</context>
<context>
    <name>SecondStart</name>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>OpenClaw Tray is not responding.</source>
        <translation>OpenClaw Tray reagiert nicht.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>&amp;End and start again</source>
        <translation>&amp;Beenden und neu starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message>
        <source>OpenClaw Tray is running in the background. Open it from your applications menu.</source>
        <translation>OpenClaw Tray läuft im Hintergrund weiter. Öffnen Sie es über das Anwendungsmenü.</translation>
    </message>
    <message>
        <source>OpenClaw Tray keeps running. Find it in the system tray.</source>
        <translation>OpenClaw Tray läuft weiter. Sie finden es im Infobereich.</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Keep the gateway running in the background?</source>
        <translation>Gateway im Hintergrund weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>Your desktop has no system tray. Open OpenClaw Tray again to get this window back.</source>
        <translation>Ihr Desktop hat keinen Infobereich. Öffnen Sie OpenClaw Tray erneut, um dieses Fenster zurückzuholen.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Remember my choice</source>
        <translation>&amp;Auswahl merken</translation>
    </message>
    <message numerus="yes">
        <source>Quit OpenClaw Tray? %n device(s) will be disconnected until you start it again.</source>
        <translation>
            <numerusform>OpenClaw Tray beenden? %n Gerät wird getrennt, bis Sie das Programm wieder starten.</numerusform>
            <numerusform>OpenClaw Tray beenden? %n Geräte werden getrennt, bis Sie das Programm wieder starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>Was dieses Programm ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Protokollversionen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. This program comes without any warranty.</source>
        <translation>GNU General Public License, Version 3 oder neuer. Dieses Programm wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Qt %1 (GNU Lesser General Public License, version 3)
OpenSSL (Apache License 2.0)</source>
        <translation>Qt %1 (GNU Lesser General Public License, Version 3)
OpenSSL (Apache-Lizenz 2.0)</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>Versionsangaben kopieren</translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>How devices and programs sign in to this gateway.</source>
        <translation>Wie sich Geräte und Programme an diesem Gateway anmelden.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Toke&amp;n</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Passwo&amp;rt</translation>
    </message>
    <message>
        <source>N&amp;one – this computer only</source>
        <translation>&amp;Keine – nur dieser Computer</translation>
    </message>
    <message>
        <source>Needs ‘Only this computer’.</source>
        <translation>Nur mit ‚Nur dieser Computer‘ möglich.</translation>
    </message>
    <message>
        <source>Any program on this computer could control the gateway.</source>
        <translation>Jedes Programm auf diesem Computer könnte das Gateway steuern.</translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation>Zugangstoken, verborgen</translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation>Zugangstoken, sichtbar</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>Passwort, verborgen</translation>
    </message>
    <message>
        <source>Password, shown</source>
        <translation>Passwort, sichtbar</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>&amp;Zugangstoken</translation>
    </message>
    <message>
        <source>N&amp;ew token…</source>
        <translation>Neues &amp;Token…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Approve programs on this computer &amp;automatically</source>
        <translation>Programme auf diesem Computer &amp;automatisch genehmigen</translation>
    </message>
    <message>
        <source>Local commands will ask for approval too.</source>
        <translation>Auch Befehle von diesem Computer fragen dann nach einer Genehmigung.</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>Abgewiesene Verbindungen</translation>
    </message>
    <message>
        <source>Since the gateway started. Nothing of this is kept on disk.</source>
        <translation>Seit dem Start des Gateways. Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>No connection was refused.</source>
        <translation>Es wurde keine Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>What to &amp;do…</source>
        <translation>&amp;Was tun…</translation>
    </message>
    <message>
        <source>Let programs connect without signing in?</source>
        <translation>Programme ohne Anmeldung verbinden lassen?</translation>
    </message>
    <message>
        <source>Connect without sign-in</source>
        <translation>Ohne Anmeldung verbinden</translation>
    </message>
    <message>
        <source>Keep sign-in</source>
        <translation>Anmeldung beibehalten</translation>
    </message>
    <message>
        <source>Create a new token?</source>
        <translation>Neues Token erstellen?</translation>
    </message>
    <message>
        <source>Programs that use the old token can no longer sign in. Paired devices keep their own tokens.</source>
        <translation>Programme, die das alte Token verwenden, können sich nicht mehr anmelden. Gekoppelte Geräte behalten ihre eigenen Token.</translation>
    </message>
    <message>
        <source>Create new token</source>
        <translation>Neues Token erstellen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Altes behalten</translation>
    </message>
    <message>
        <source>Also disconnect devices that signed in with the old token</source>
        <translation>Auch Geräte trennen, die sich mit dem alten Token angemeldet haben</translation>
    </message>
    <message>
        <source>A new token was created.</source>
        <translation>Ein neues Token wurde erstellt.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Festgelegt durch %1</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>a date</comment>
        <translation>erstellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %n device(s) now</source>
        <translation>
            <numerusform>zurzeit von %n Gerät verwendet</numerusform>
            <numerusform>zurzeit von %n Geräten verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Kopieren fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Kopiert. Die Zwischenablage wird in 1 Minute geleert.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ui::ActionNotice</name>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>OK</source>
        <comment>a command succeeded</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>%1: technical code</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::AddressList</name>
    <message>
        <source>Copy canvas address</source>
        <translation>Canvas-Adresse kopieren</translation>
    </message>
    <message>
        <source>Open canvas address in the browser</source>
        <translation>Canvas-Adresse im Browser öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>QR…</source>
        <translation>QR…</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Verwenden…</translation>
    </message>
</context>
<context>
    <name>ui::ApplyBar</name>
    <message>
        <source>Changes that wait</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Meine anwenden</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Anwenden und neu starten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>The settings changed on disk. Reload them before applying your changes.</source>
        <translation>Die Einstellungen wurden auf dem Datenträger geändert. Laden Sie sie neu, bevor Sie Ihre Änderungen anwenden.</translation>
    </message>
    <message>
        <source>A setting you changed was also changed elsewhere. Discard your changes to take that one, or apply yours.</source>
        <translation>Eine von Ihnen geänderte Einstellung wurde auch anderswo geändert. Verwerfen Sie Ihre Änderungen, um jene zu übernehmen, oder wenden Sie Ihre an.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold when the gateway starts.</source>
        <translation>
            <numerusform>%n Änderung gilt, sobald das Gateway startet.</numerusform>
            <numerusform>%n Änderungen gelten, sobald das Gateway startet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the canvas host. No device is disconnected.</source>
        <translation>
            <numerusform>%n Änderung startet den Canvas-Server neu. Kein Gerät wird getrennt.</numerusform>
            <numerusform>%n Änderungen starten den Canvas-Server neu. Kein Gerät wird getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the listeners.</source>
        <translation>
            <numerusform>%n Änderung öffnet die Adressen des Gateways neu.</numerusform>
            <numerusform>%n Änderungen öffnen die Adressen des Gateways neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences after one another</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) reconnect.</source>
        <translation>
            <numerusform>%n Gerät verbindet sich neu.</numerusform>
            <numerusform>%n Geräte verbinden sich neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 The gateway continues with the previous settings.</source>
        <comment>%1: a whole sentence</comment>
        <translation>Nicht angewendet: %1 Das Gateway läuft mit den bisherigen Einstellungen weiter.</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>%1 genehmigen?</translation>
    </message>
    <message>
        <source>It asks from the internet.</source>
        <translation>Die Anfrage kommt aus dem Internet.</translation>
    </message>
    <message>
        <source>It will be able to:</source>
        <comment>followed by a list of powers</comment>
        <translation>Das Gerät darf dann:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Approve and allow</source>
        <translation>&amp;Genehmigen und erlauben</translation>
    </message>
</context>
<context>
    <name>ui::BannerPolicy</name>
    <message>
        <source>The gateway is reachable more widely than you chose: %1</source>
        <translation>Das Gateway ist weiter erreichbar, als Sie gewählt haben: %1</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>Privat &amp;machen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Not applied: %1. The gateway continues with the previous settings.</source>
        <translation>Nicht angewendet: %1. Das Gateway läuft mit den bisherigen Einstellungen weiter.</translation>
    </message>
    <message>
        <source>Some saved data could not be read and was put aside. Devices may have to ask again.</source>
        <translation>Einige gespeicherte Daten waren nicht lesbar und wurden beiseitegelegt. Möglicherweise müssen Geräte erneut anfragen.</translation>
    </message>
    <message>
        <source>The settings file changed and has an error. The previous settings stay in force.</source>
        <translation>Die Einstellungsdatei wurde geändert und enthält einen Fehler. Die bisherigen Einstellungen bleiben in Kraft.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detai&amp;ls</translation>
    </message>
    <message>
        <source>Settings changed on disk.</source>
        <translation>Einstellungen auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Vergle&amp;ichen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu la&amp;den</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Keine Tailnet-Adresse gefunden. Bis Tailscale läuft, kann sich nur dieser Computer verbinden.</translation>
    </message>
    <message>
        <source>This computer no longer has %1. Until it does, only this computer can connect.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht mehr. Bis sie wieder da ist, kann sich nur dieser Computer verbinden.</translation>
    </message>
    <message>
        <source>The canvas host is not running: %1</source>
        <translation>Der Canvas-Server läuft nicht: %1</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>Die Erkennung ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Tailscale does not lead to this gateway.</source>
        <translation>Tailscale führt nicht zu diesem Gateway.</translation>
    </message>
    <message>
        <source>The gateway certificate expires on %1.</source>
        <translation>Das Zertifikat des Gateways läuft am %1 ab.</translation>
    </message>
    <message>
        <source>OpenClaw Tray ended unexpectedly last time.</source>
        <translation>OpenClaw Tray wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Diagnose spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Ausb&amp;lenden</translation>
    </message>
</context>
<context>
    <name>ui::BindChoices</name>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Wer dieses Gateway erreichen kann</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netzwerk</translation>
    </message>
    <message>
        <source>Onl&amp;y this computer</source>
        <translation>N&amp;ur dieser Computer</translation>
    </message>
    <message>
        <source>Safest. You can widen it later.</source>
        <translation>Am sichersten. Sie können es später erweitern.</translation>
    </message>
    <message>
        <source>Programs on this computer. Phones and other computers cannot connect directly.</source>
        <translation>Programme auf diesem Computer. Telefone und andere Computer können sich nicht direkt verbinden.</translation>
    </message>
    <message>
        <source>Devices in my &amp;Tailscale network</source>
        <translation>Geräte in meinem &amp;Tailscale-Netzwerk</translation>
    </message>
    <message>
        <source>My &amp;tailnet</source>
        <translation>Mein &amp;Tailnet</translation>
    </message>
    <message>
        <source>Devices on my &amp;local networks</source>
        <translation>Geräte in meinen lokalen &amp;Netzwerken</translation>
    </message>
    <message>
        <source>My &amp;local networks</source>
        <translation>Meine lokalen &amp;Netzwerke</translation>
    </message>
    <message>
        <source>Needed for most phones without Tailscale. A token and your approval still protect every connection.</source>
        <translation>Für die meisten Telefone ohne Tailscale nötig. Ein Token und Ihre Genehmigung schützen weiterhin jede Verbindung.</translation>
    </message>
    <message>
        <source>Every network this computer joins, public Wi-Fi included.</source>
        <translation>Jedes Netzwerk, dem dieser Computer beitritt, auch öffentliches WLAN.</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>Automatisc&amp;h</translation>
    </message>
    <message>
        <source>This computer first. If that is impossible the gateway stops; it never opens up by itself.</source>
        <translation>Zuerst dieser Computer. Ist das nicht möglich, hält das Gateway an; es öffnet sich nie von selbst.</translation>
    </message>
    <message>
        <source>One &amp;address</source>
        <translation>&amp;Eine Adresse</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse, auf der Verbindungen angenommen werden</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>%1 is &quot;Private&quot; or &quot;Exposed&quot;</extracomment>
        <translation>zurzeit: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>address, network</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1 (%2)</source>
        <extracomment>%1 is an address, %2 a name such as desk.tail1.ts.net.</extracomment>
        <translation>Geräte in Ihrem Tailscale-Netzwerk. Aktuelle Adresse: %1 (%2)</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1</source>
        <translation>Geräte in Ihrem Tailscale-Netzwerk. Aktuelle Adresse: %1</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is signed out on this computer.</source>
        <translation>Geräte in Ihrem Tailscale-Netzwerk. Tailscale ist auf diesem Computer abgemeldet.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is switched off.</source>
        <translation>Geräte in Ihrem Tailscale-Netzwerk. Tailscale ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. No address now.</source>
        <translation>Geräte in Ihrem Tailscale-Netzwerk. Zurzeit keine Adresse.</translation>
    </message>
</context>
<context>
    <name>ui::CanvasLinkDialog</name>
    <message>
        <source>Canvas on another device</source>
        <translation>Canvas auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>Link to the canvas as picture</source>
        <translation>Link zum Canvas als Bild</translation>
    </message>
    <message>
        <source>Scan this code with a phone or tablet in the same network. It opens the canvas in its browser; whoever has the link can read the canvas while this window is open.</source>
        <translation>Scannen Sie diesen Code mit einem Telefon oder Tablet im selben Netzwerk. Der Canvas öffnet sich dort im Browser; wer den Link hat, kann den Canvas lesen, solange dieses Fenster geöffnet ist.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Ne&amp;w link</source>
        <translation>&amp;Neuer Link</translation>
    </message>
    <message>
        <source>There is no link now.</source>
        <translation>Zurzeit gibt es keinen Link.</translation>
    </message>
    <message>
        <source>Ends in %1 unless it is opened before.</source>
        <translation>Endet in %1, wenn er nicht vorher geöffnet wird.</translation>
    </message>
    <message>
        <source>This link has expired, unless it is in use.</source>
        <translation>Dieser Link ist abgelaufen, sofern er nicht in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Kopiert. Die Zwischenablage wird in 1 Minute geleert.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Kopieren fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPage</name>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Web pages on this computer that nodes can show on their screen.</source>
        <translation>Webseiten auf diesem Computer, die Knoten auf ihrem Bildschirm zeigen können.</translation>
    </message>
    <message>
        <source>&amp;Offer pages to nodes</source>
        <translation>&amp;Knoten Seiten anbieten</translation>
    </message>
    <message>
        <source>Canvas host</source>
        <translation>Canvas-Server</translation>
    </message>
    <message>
        <source>&amp;Reload pages when files change</source>
        <translation>Seiten neu laden, &amp;wenn sich Dateien ändern</translation>
    </message>
    <message>
        <source>Too many files to watch. Live reload is paused.</source>
        <translation>Zu viele Dateien zum Überwachen. Das automatische Neuladen ist angehalten.</translation>
    </message>
    <message>
        <source>Folder with the canvas pages</source>
        <translation>Ordner mit den Canvas-Seiten</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Open fo&amp;lder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>The same port as the gateway.</source>
        <translation>Derselbe Port wie der des Gateways.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sho&amp;w on node…</source>
        <translation>Auf Knoten &amp;zeigen…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer sie lesen kann</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Der Ordner ist leer.</translation>
    </message>
    <message>
        <source>Create a s&amp;tarter page</source>
        <translation>S&amp;tartseite anlegen</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>Das Gateway ist angehalten.</translation>
    </message>
    <message>
        <source>No node has a screen for pages.</source>
        <translation>Kein Knoten hat einen Bildschirm für Seiten.</translation>
    </message>
    <message>
        <source>Canvas address as QR code</source>
        <translation>Canvas-Adresse als QR-Code</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>das Gateway ist angehalten</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>er hat keine Adresse</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>er ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Canvas host is not running: %1.</source>
        <translation>Der Canvas-Server läuft nicht: %1.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Only this computer.</source>
        <translation>Nur dieser Computer.</translation>
    </message>
    <message>
        <source>Connected devices, with a link that expires.</source>
        <translation>Verbundene Geräte, mit einem Link, der abläuft.</translation>
    </message>
    <message>
        <source>Anyone who reaches this address.</source>
        <translation>Jeder, der diese Adresse erreicht.</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>Choose the folder for canvas pages</source>
        <translation>Ordner für Canvas-Seiten auswählen</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPortChoice</name>
    <message>
        <source>&amp;Its own port</source>
        <translation>&amp;Ein eigener Port</translation>
    </message>
    <message>
        <source>Port of the canvas host</source>
        <translation>Port des Canvas-Servers</translation>
    </message>
    <message>
        <source>Sa&amp;me port as the gateway</source>
        <translation>Derselbe &amp;Port wie das Gateway</translation>
    </message>
</context>
<context>
    <name>ui::CapturePreview</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>%1 answered without a picture.</source>
        <translation>%1 hat ohne Bild geantwortet.</translation>
    </message>
    <message>
        <source>A recording of %1. Save it to look at it.</source>
        <comment>%1: size</comment>
        <translation>Eine Aufnahme von %1. Speichern Sie sie, um sie anzusehen.</translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it to look at it.</source>
        <translation>Das Bild kann hier nicht angezeigt werden. Speichern Sie es, um es anzusehen.</translation>
    </message>
    <message>
        <source>%1 by %2 points · %3</source>
        <comment>%1: width, %2: height, %3: size</comment>
        <translation>%1 × %2 Pixel · %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>Asking the device… %n s</source>
        <translation>
            <numerusform>Gerät wird gefragt… %n s</numerusform>
            <numerusform>Gerät wird gefragt… %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckText</name>
    <message>
        <source>Settings file is valid</source>
        <translation>Die Einstellungsdatei ist gültig</translation>
    </message>
    <message>
        <source>Only you can read the settings file</source>
        <translation>Nur Sie können die Einstellungsdatei lesen</translation>
    </message>
    <message>
        <source>Gateway listens</source>
        <translation>Das Gateway nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>Reachable exactly as chosen</source>
        <translation>Genau so erreichbar wie gewählt</translation>
    </message>
    <message>
        <source>Sign-in is strong enough</source>
        <translation>Die Anmeldung ist stark genug</translation>
    </message>
    <message>
        <source>Canvas host runs</source>
        <translation>Der Canvas-Server läuft</translation>
    </message>
    <message>
        <source>Saved data could be read</source>
        <translation>Die gespeicherten Daten waren lesbar</translation>
    </message>
    <message>
        <source>Desktop has a system tray</source>
        <translation>Der Desktop hat einen Infobereich</translation>
    </message>
    <message>
        <source>Start at login works</source>
        <translation>Der Start bei der Anmeldung funktioniert</translation>
    </message>
    <message>
        <source>Desktop shows notifications with buttons</source>
        <translation>Der Desktop zeigt Benachrichtigungen mit Schaltflächen</translation>
    </message>
    <message>
        <source>No other gateway starts at login</source>
        <translation>Kein anderes Gateway startet bei der Anmeldung</translation>
    </message>
    <message>
        <source>Clock of this computer is set</source>
        <translation>Die Uhr dieses Computers ist gestellt</translation>
    </message>
    <message>
        <source>No firewall is known to be in the way</source>
        <translation>Keine bekannte Firewall steht im Weg</translation>
    </message>
    <message>
        <source>There is no settings file yet. It is written when the gateway starts.</source>
        <translation>Es gibt noch keine Einstellungsdatei. Sie wird geschrieben, sobald das Gateway startet.</translation>
    </message>
    <message>
        <source>Correct the settings file; the details name the line.</source>
        <translation>Berichtigen Sie die Einstellungsdatei; die Details nennen die Zeile.</translation>
    </message>
    <message>
        <source>Other users of this computer can read your token. Make the file private.</source>
        <translation>Andere Benutzer dieses Computers können Ihr Token lesen. Machen Sie die Datei privat.</translation>
    </message>
    <message>
        <source>Start the gateway, or see the overview for the cause.</source>
        <translation>Starten Sie das Gateway, oder sehen Sie in der Übersicht nach der Ursache.</translation>
    </message>
    <message>
        <source>See who can reach this gateway.</source>
        <translation>Sehen Sie nach, wer dieses Gateway erreichen kann.</translation>
    </message>
    <message>
        <source>Create a new token, or choose a longer password.</source>
        <translation>Erstellen Sie ein neues Token, oder wählen Sie ein längeres Passwort.</translation>
    </message>
    <message>
        <source>See the folder and port of the canvas host.</source>
        <translation>Sehen Sie sich Ordner und Port des Canvas-Servers an.</translation>
    </message>
    <message>
        <source>A damaged file was put aside. Devices that are missing have to ask again.</source>
        <translation>Eine beschädigte Datei wurde beiseitegelegt. Fehlende Geräte müssen erneut anfragen.</translation>
    </message>
    <message>
        <source>Without a tray, open this window from the applications menu.</source>
        <translation>Ohne Infobereich öffnen Sie dieses Fenster über das Anwendungsmenü.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login. Start the program by hand.</source>
        <translation>Dieser Desktop startet bei der Anmeldung nichts. Starten Sie das Programm von Hand.</translation>
    </message>
    <message>
        <source>Requests are shown in a window instead.</source>
        <translation>Anfragen werden stattdessen in einem Fenster gezeigt.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here. A click on one opens the review.</source>
        <translation>Benachrichtigungen haben hier keine Schaltflächen. Ein Klick auf eine öffnet die Prüfung.</translation>
    </message>
    <message>
        <source>Only one gateway can have the port. Found: %1</source>
        <translation>Nur ein Gateway kann den Port haben. Gefunden: %1</translation>
    </message>
    <message>
        <source>It says %1. Devices with the right time are refused.</source>
        <translation>Sie zeigt %1. Geräte mit der richtigen Zeit werden abgewiesen.</translation>
    </message>
    <message>
        <source>If devices cannot connect, let them through: %1</source>
        <translation>Wenn Geräte sich nicht verbinden können, lassen Sie sie durch: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check for problems</source>
        <translation>Auf Probleme prüfen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n Punkt zum Nachsehen</numerusform>
            <numerusform>%n Punkte zum Nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show where to mend: %1</source>
        <translation>Zeigen, wo es behoben wird: %1</translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 — another device has this name; last used %2</source>
        <translation>%1 – ein anderes Gerät hat diesen Namen; zuletzt verwendet: %2</translation>
    </message>
    <message>
        <source>%1 — last used %2</source>
        <translation>%1 – zuletzt verwendet: %2</translation>
    </message>
    <message>
        <source>Clean up paired devices</source>
        <translation>Gekoppelte Geräte aufräumen</translation>
    </message>
    <message>
        <source>Chosen devices lose their access and must pair again.</source>
        <translation>Ausgewählte Geräte verlieren ihren Zugang und müssen erneut gekoppelt werden.</translation>
    </message>
    <message>
        <source>Not &amp;used for</source>
        <translation>&amp;Nicht verwendet seit</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that may no longer be needed</source>
        <translation>Geräte, die vielleicht nicht mehr gebraucht werden</translation>
    </message>
    <message>
        <source>Nothing to clean up.</source>
        <translation>Nichts aufzuräumen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the last device that may change every setting?</source>
        <translation>Das letzte Gerät entfernen, das jede Einstellung ändern darf?</translation>
    </message>
    <message>
        <source>No other paired device can change settings then.</source>
        <translation>Dann kann kein anderes gekoppeltes Gerät Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>ui::CommandGroups</name>
    <message>
        <source>Back camera</source>
        <translation>Rückkamera</translation>
    </message>
    <message>
        <source>Front camera</source>
        <translation>Frontkamera</translation>
    </message>
    <message>
        <source>Three seconds</source>
        <translation>Drei Sekunden</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Five seconds</source>
        <translation>Fünf Sekunden</translation>
    </message>
    <message>
        <source>Our canvas</source>
        <translation>Unser Canvas</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Zehn Sekunden</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>Find programs</source>
        <translation>Programme suchen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Uses camera</source>
        <translation>Verwendet die Kamera</translation>
    </message>
    <message>
        <source>Shows the screen</source>
        <translation>Zeigt den Bildschirm</translation>
    </message>
    <message>
        <source>Records the screen</source>
        <translation>Nimmt den Bildschirm auf</translation>
    </message>
    <message>
        <source>Uses text messages</source>
        <translation>Verwendet Textnachrichten</translation>
    </message>
    <message>
        <source>Controls the device</source>
        <translation>Steuert das Gerät</translation>
    </message>
    <message>
        <source>Touches private things</source>
        <translation>Berührt Privates</translation>
    </message>
    <message>
        <source>Take a photo with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Jetzt mit %1 ein Foto aufnehmen?</translation>
    </message>
    <message>
        <source>Record a video with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Jetzt mit %1 ein Video aufnehmen?</translation>
    </message>
    <message>
        <source>Take a picture of the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Jetzt ein Bild vom Bildschirm von %1 aufnehmen?</translation>
    </message>
    <message>
        <source>Record the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Jetzt den Bildschirm von %1 aufzeichnen?</translation>
    </message>
    <message>
        <source>Use the text messages of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Jetzt die Textnachrichten von %1 verwenden?</translation>
    </message>
    <message>
        <source>Control %1 and run programs on it now?</source>
        <comment>%1: name of a device</comment>
        <translation>Jetzt %1 steuern und Programme darauf ausführen?</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>&amp;Foto aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>&amp;Bild aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Use text messages</source>
        <translation>&amp;Textnachrichten verwenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>a command</comment>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>Keine Parameter</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesDialog</name>
    <message>
        <source>Command rules</source>
        <translation>Befehlsregeln</translation>
    </message>
    <message>
        <source>Commands and their rules</source>
        <translation>Befehle und ihre Regeln</translation>
    </message>
    <message>
        <source>A rule allows or blocks a command on every node. Blocking wins, and changes are in force at once.</source>
        <translation>Eine Regel erlaubt oder sperrt einen Befehl auf allen Knoten. Sperren gehen vor, und Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>&amp;Erlaubt</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Gesperrt</translation>
    </message>
    <message>
        <source>A&amp;nother command</source>
        <translation>&amp;Anderer Befehl</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Erlau&amp;ben</translation>
    </message>
    <message>
        <source>Rule for “%1”</source>
        <comment>%1: command</comment>
        <translation>Regel für „%1“</translation>
    </message>
    <message>
        <source>Select a command to change its rule.</source>
        <translation>Wählen Sie einen Befehl aus, um seine Regel zu ändern.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Festgelegt durch %1</translation>
    </message>
    <message>
        <source>No connected node offers “%1”. Check the spelling.</source>
        <translation>Kein verbundener Knoten bietet „%1“ an. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>&amp;Keep anyway</source>
        <translation>&amp;Trotzdem behalten</translation>
    </message>
    <message>
        <source>Saved: “%1” is now %2.</source>
        <comment>%1: command, %2: rule</comment>
        <translation>Gespeichert: „%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesModel</name>
    <message>
        <source>Nowhere</source>
        <comment>allowed by default</comment>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>By default on</source>
        <translation>Standardmäßig auf</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Angeboten von</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>Blocked by rule</source>
        <translation>Durch Regel gesperrt</translation>
    </message>
    <message>
        <source>Not in defaults</source>
        <translation>Standardmäßig nicht erlaubt</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Settings changed on disk</source>
        <translation>Einstellungen auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>No setting that this application uses is different.</source>
        <translation>Keine Einstellung, die diese Anwendung verwendet, ist anders.</translation>
    </message>
    <message>
        <source>These settings are different in the file. Beside them stands what is in force now.</source>
        <translation>Diese Einstellungen sind in der Datei anders. Daneben steht, was jetzt gilt.</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>%1: name of a setting</comment>
        <translation>%1: verborgen</translation>
    </message>
</context>
<context>
    <name>ui::ConnectLines</name>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a first node</source>
        <translation>Einen ersten Knoten verbinden</translation>
    </message>
    <message>
        <source>What do you want to connect? You can also do this later.</source>
        <translation>Was möchten Sie verbinden? Das geht auch später.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPanel</name>
    <message>
        <source>&amp;Phone or tablet</source>
        <translation>&amp;Telefon oder Tablet</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>&amp;Computer</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Dieser Computer</translation>
    </message>
</context>
<context>
    <name>ui::ConnectText</name>
    <message>
        <source>A program on this computer</source>
        <translation>Ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>Waiting for your device…</source>
        <translation>Warten auf Ihr Gerät…</translation>
    </message>
    <message>
        <source>%1 contacted the gateway.</source>
        <translation>%1 hat das Gateway erreicht.</translation>
    </message>
    <message>
        <source>%1 needs your approval.</source>
        <translation>%1 braucht Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 is connected: %2</source>
        <translation>%1 ist verbunden: %2</translation>
    </message>
    <message>
        <source>Is the device in the same network? Does a firewall block the port?</source>
        <translation>Ist das Gerät im selben Netzwerk? Sperrt eine Firewall den Port?</translation>
    </message>
    <message>
        <source>Use the code or the command on this page, as it is now.</source>
        <translation>Verwenden Sie den Code oder den Befehl so, wie er jetzt auf dieser Seite steht.</translation>
    </message>
    <message>
        <source>Valid %1 · for one device</source>
        <translation>Gültig: %1 · für ein Gerät</translation>
    </message>
    <message>
        <source>This code was used.</source>
        <translation>Dieser Code wurde verwendet.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
</context>
<context>
    <name>ui::Consents</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::CopiedNote</name>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Kopiert. Die Zwischenablage wird in 1 Minute geleert.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Kopieren fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ui::DecisionView</name>
    <message>
        <source>Wants to</source>
        <comment>followed by a list of powers</comment>
        <translation>Möchte</translation>
    </message>
    <message>
        <source>%1. Let it in</source>
        <comment>number of the decision</comment>
        <translation>%1. Einlassen</translation>
    </message>
    <message>
        <source>%1. Allow what it offers</source>
        <comment>number of the decision</comment>
        <translation>%1. Sein Angebot erlauben</translation>
    </message>
    <message>
        <source>This application may not approve this. It lacks: %1.</source>
        <translation>Diese Anwendung darf das nicht genehmigen. Ihr fehlt: %1.</translation>
    </message>
    <message>
        <source>Expired. The device will ask again when it reconnects.</source>
        <translation>Abgelaufen. Das Gerät fragt erneut an, wenn es sich wieder verbindet.</translation>
    </message>
    <message>
        <source>Approved from another device</source>
        <translation>Von einem anderen Gerät aus genehmigt</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Diese Anfrage wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Able&amp;hnen</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Genehmigen…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;command(s)</source>
        <translation>
            <numerusform>%n &amp;Befehl</numerusform>
            <numerusform>%n &amp;Befehle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetails</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy full ID</source>
        <translation>Vollständige Kennung kopieren</translation>
    </message>
    <message>
        <source>Full ID</source>
        <translation>Vollständige Kennung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>Neues T&amp;oken…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Tokens of this device</source>
        <translation>Token dieses Geräts</translation>
    </message>
    <message>
        <source>%1 — This application</source>
        <translation>%1 – diese Anwendung</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>Operator and node</source>
        <translation>Bediener und Knoten</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>manage</source>
        <comment>what a device may do</comment>
        <translation>verwalten</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>what a device may do</comment>
        <translation>koppeln</translation>
    </message>
    <message>
        <source>approve</source>
        <comment>what a device may do</comment>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a device may do</comment>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a device may do</comment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>offers commands</source>
        <translation>bietet Befehle an</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>date</comment>
        <translation>%1, von Ihnen</translation>
    </message>
    <message>
        <source>%1, automatically on this computer</source>
        <comment>date</comment>
        <translation>%1, automatisch auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, by code</source>
        <comment>date</comment>
        <translation>%1, mit Code</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program (mode)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>local</source>
        <comment>address</comment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Unbenanntes Gerät</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a device is connected</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (This application)</source>
        <comment>name of a device</comment>
        <translation>%1 (diese Anwendung)</translation>
    </message>
    <message>
        <source>%1, %2, last used %3</source>
        <comment>name, kind, time</comment>
        <translation>%1, %2, zuletzt verwendet: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>ui::DevicesView</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search paired devices</source>
        <translation>Gekoppelte Geräte durchsuchen</translation>
    </message>
    <message>
        <source>Which paired devices are shown</source>
        <translation>Welche gekoppelten Geräte angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <comment>devices</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>Au&amp;fräumen…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>Gekoppelte Geräte</translation>
    </message>
    <message>
        <source>Paired devices (%1)</source>
        <translation>Gekoppelte Geräte (%1)</translation>
    </message>
    <message>
        <source>No paired devices yet.</source>
        <translation>Noch keine gekoppelten Geräte.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name on this gateway. Leave it empty to use the device&apos;s own name.</source>
        <translation>Name auf diesem Gateway. Lassen Sie das Feld leer, um den eigenen Namen des Geräts zu verwenden.</translation>
    </message>
    <message>
        <source>It loses its tokens and its waiting requests, and must pair again.</source>
        <translation>Es verliert seine Token und seine wartenden Anfragen und muss erneut gekoppelt werden.</translation>
    </message>
    <message>
        <source>This is the last device that may change every setting. No other paired device can change settings then.</source>
        <translation>Dies ist das letzte Gerät, das jede Einstellung ändern darf. Dann kann kein anderes gekoppeltes Gerät Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Create a new token for %1?</source>
        <translation>Neues Token für %1 erstellen?</translation>
    </message>
    <message>
        <source>The old one stops working now.</source>
        <translation>Das alte gilt ab sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Create &amp;token</source>
        <translation>Token e&amp;rstellen</translation>
    </message>
    <message>
        <source>Revoke %1&apos;s access as %2?</source>
        <comment>device, role</comment>
        <translation>Zugang von %1 als %2 widerrufen?</translation>
    </message>
    <message>
        <source>It is disconnected and must pair again.</source>
        <translation>Das Gerät wird getrennt und muss erneut gekoppelt werden.</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsBundle</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>Einstellungen ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Last log lines</source>
        <translation>Letzte Protokollzeilen</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>Verbindungsverlauf</translation>
    </message>
    <message>
        <source>Devices, without names</source>
        <translation>Geräte, ohne Namen</translation>
    </message>
    <message>
        <source>System and Qt</source>
        <translation>System und Qt</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>This is everything the archive will hold. Secrets, names and addresses were taken out. Nothing is sent anywhere.</source>
        <translation>Das ist alles, was das Archiv enthalten wird. Geheimnisse, Namen und Adressen wurden entfernt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of private text taken out.</source>
        <translation>
            <numerusform>%n private Textstelle wurde entfernt.</numerusform>
            <numerusform>%n private Textstellen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out because they could not be checked.</source>
        <translation>
            <numerusform>%n Zeile wurde weggelassen, weil sie nicht geprüft werden konnte.</numerusform>
            <numerusform>%n Zeilen wurden weggelassen, weil sie nicht geprüft werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Choose another folder.</source>
        <translation>Das Archiv konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>How devices find this gateway.</source>
        <translation>Wie Geräte dieses Gateway finden.</translation>
    </message>
    <message>
        <source>Wide-area discovery</source>
        <translation>Erkennung über das Netzwerk hinaus</translation>
    </message>
    <message>
        <source>Announce on local networks</source>
        <translation>In lokalen Netzwerken bekannt machen</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Minimal</source>
        <translation>&amp;Knapp</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>&amp;Vollständig</translation>
    </message>
    <message>
        <source>Also reveals the command path and SSH port.</source>
        <translation>Verrät auch den Pfad des Befehls und den SSH-Port.</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Jetzt bekannt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Other gateways nearby</source>
        <translation>Andere Gateways in der Nähe</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>Es gibt nichts bekannt zu machen, solange sich nur dieser Computer verbinden kann.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Adresse %1 kopieren</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>Das Gateway ist angehalten.</translation>
    </message>
    <message>
        <source>No other device can connect.</source>
        <translation>Kein anderes Gerät kann sich verbinden.</translation>
    </message>
    <message>
        <source>Enter one of these addresses on the device:</source>
        <translation>Geben Sie am Gerät eine dieser Adressen ein:</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryText</name>
    <message>
        <source>Nothing: the gateway is stopped.</source>
        <translation>Nichts: Das Gateway ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing: announcing is switched off.</source>
        <translation>Nichts: Das Bekanntmachen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>Wird bekannt gemacht…</translation>
    </message>
    <message>
        <source>Announced as “%1”.</source>
        <extracomment>%1: the name under which apps show the gateway</extracomment>
        <translation>Als „%1“ bekannt gemacht.</translation>
    </message>
    <message>
        <source>Announced as “%1” because the name is taken.</source>
        <translation>Als „%1“ bekannt gemacht, weil der Name vergeben ist.</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>Es gibt nichts bekannt zu machen, solange sich nur dieser Computer verbinden kann.</translation>
    </message>
    <message>
        <source>Nothing: only your tailnet can connect, and it carries no announcements.</source>
        <translation>Nichts: Nur Ihr Tailnet kann sich verbinden, und es überträgt keine Bekanntmachungen.</translation>
    </message>
    <message>
        <source>Nothing: this computer is on no network that carries announcements.</source>
        <translation>Nichts: Dieser Computer ist in keinem Netzwerk, das Bekanntmachungen überträgt.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Announced on local networks.</source>
        <translation>In lokalen Netzwerken bekannt gemacht.</translation>
    </message>
    <message>
        <source>Not announced.</source>
        <translation>Nicht bekannt gemacht.</translation>
    </message>
    <message>
        <source>Discovery off.</source>
        <translation>Erkennung aus.</translation>
    </message>
    <message>
        <source>Name of the gateway: %1</source>
        <translation>Name des Gateways: %1</translation>
    </message>
    <message>
        <source>Name of this computer: %1</source>
        <translation>Name dieses Computers: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>Connections are not encrypted.</source>
        <translation>Verbindungen sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted, with the certificate %1</source>
        <translation>Verschlüsselt, mit dem Zertifikat %1</translation>
    </message>
    <message>
        <source>Name in your tailnet: %1</source>
        <translation>Name in Ihrem Tailnet: %1</translation>
    </message>
    <message>
        <source>Port of the SSH server: %1</source>
        <translation>Port des SSH-Servers: %1</translation>
    </message>
    <message>
        <source>Path of the command: %1</source>
        <translation>Pfad des Befehls: %1</translation>
    </message>
    <message>
        <source>Discovery needs the Avahi service.</source>
        <translation>Die Erkennung benötigt den Dienst Avahi.</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>Die Erkennung ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Written to %1 without this gateway, which your tailnet cannot reach.</source>
        <translation>Nach %1 geschrieben, ohne dieses Gateway: Ihr Tailnet kann es nicht erreichen.</translation>
    </message>
    <message>
        <source>No tailnet address found. The zone is written when there is one.</source>
        <translation>Keine Tailnet-Adresse gefunden. Die Zone wird geschrieben, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>The zone could not be written: %1</source>
        <translation>Die Zone konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No other gateways found.</source>
        <translation>Keine anderen Gateways gefunden.</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>You&apos;re set.</source>
        <translation>Alles ist eingerichtet.</translation>
    </message>
    <message>
        <source>This computer shows the gateway on %1. If that gateway asks for it, approve this computer there.</source>
        <translation>Dieser Computer zeigt das Gateway auf %1. Wenn jenes Gateway danach fragt, genehmigen Sie dort diesen Computer.</translation>
    </message>
    <message>
        <source>No token is needed on this computer.</source>
        <translation>Auf diesem Computer ist kein Token nötig.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Ein Token schützt jede Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) connected.</source>
        <translation>
            <numerusform>%n Knoten verbunden.</numerusform>
            <numerusform>%n Knoten verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>Knoten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add another node</source>
        <translation>Weiteren Knoten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Show &amp;tips on the overview</source>
        <translation>&amp;Tipps in der Übersicht anzeigen</translation>
    </message>
    <message>
        <source>The token is stored in the keyring of your desktop.</source>
        <translation>Das Token ist im Schlüsselbund Ihres Desktops gespeichert.</translation>
    </message>
    <message>
        <source>There is no keyring that takes the token: it is stored in the settings file, readable only by you.</source>
        <translation>Kein Schlüsselbund nimmt das Token auf: Es ist in der Einstellungsdatei gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Your old settings are kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>Ihre alten Einstellungen sind als %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>ui::EncryptionChoice</name>
    <message>
        <source>O&amp;ff</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Self-signed certificate</source>
        <translation>&amp;Selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>&amp;My certificate</source>
        <translation>&amp;Mein Zertifikat</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate of this computer</source>
        <translation>Zertifikat dieses Computers auswählen</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>Zugehöriger Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Choose the key of the certificate</source>
        <translation>Schlüssel des Zertifikats auswählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Choose a certificate and its key.</source>
        <translation>Wählen Sie ein Zertifikat und seinen Schlüssel aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be used. A PEM file without a passphrase is needed.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht verwendet werden. Benötigt wird eine PEM-Datei ohne Passphrase.</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation>Dieser Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>This certificate is good until %1.</source>
        <translation>Dieses Zertifikat gilt bis %1.</translation>
    </message>
    <message>
        <source>Made by OpenClaw Tray, and renewed by itself before %1. Devices that know the fingerprint need the new one then.</source>
        <translation>Von OpenClaw Tray erstellt; es wird vor dem %1 von selbst erneuert. Geräte, die den Fingerabdruck kennen, brauchen dann den neuen.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gilt bis %1.</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>Port %1 wird von %2 verwendet.</translation>
    </message>
    <message>
        <source>Another gateway is already running here.</source>
        <translation>Hier läuft bereits ein anderes Gateway.</translation>
    </message>
    <message>
        <source>Another gateway is already running here (%1).</source>
        <comment>a program&apos;s name</comment>
        <translation>Hier läuft bereits ein anderes Gateway (%1).</translation>
    </message>
    <message>
        <source>This port needs administrator rights.</source>
        <translation>Dieser Port erfordert Administratorrechte.</translation>
    </message>
    <message>
        <source>This computer no longer has %1.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht mehr.</translation>
    </message>
    <message>
        <source>A token or password is needed before other devices can connect.</source>
        <translation>Bevor sich andere Geräte verbinden können, wird ein Token oder Passwort benötigt.</translation>
    </message>
    <message>
        <source>Another gateway is using the folder %1.</source>
        <translation>Ein anderes Gateway verwendet den Ordner %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>Der Ordner %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The settings file has an error in line %1.</source>
        <translation>Die Einstellungsdatei hat einen Fehler in Zeile %1.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not allowed.</source>
        <translation>Die Einstellung %1 hat einen unzulässigen Wert.</translation>
    </message>
    <message>
        <source>The settings changed on disk in the meantime.</source>
        <translation>Die Einstellungen wurden inzwischen auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>Settings could not be saved: %1.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>Das Gateway ist angehalten.</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Diese Anfrage wartet nicht mehr.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dieses Gerät ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This application may not do that on this gateway.</source>
        <translation>Diese Anwendung darf das auf diesem Gateway nicht.</translation>
    </message>
    <message>
        <source>This can be changed only on the gateway&apos;s computer.</source>
        <translation>Das kann nur auf dem Computer des Gateways geändert werden.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule.</source>
        <translation>„%1“ ist durch eine Regel gesperrt.</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”.</source>
        <translation>%2 bietet „%1“ nicht an.</translation>
    </message>
    <message>
        <source>%1 refused the command.</source>
        <translation>%1 hat den Befehl abgelehnt.</translation>
    </message>
    <message>
        <source>Open the app on %1 first; cameras and canvas work only in front.</source>
        <translation>Öffnen Sie zuerst die App auf %1; Kameras und Canvas funktionieren nur im Vordergrund.</translation>
    </message>
    <message>
        <source>%1 has not been allowed to use its %2.</source>
        <translation>%1 wurde die Verwendung nicht erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>The answer was too large.</source>
        <translation>Die Antwort war zu groß.</translation>
    </message>
    <message>
        <source>%1 could not run the command.</source>
        <translation>%1 konnte den Befehl nicht ausführen.</translation>
    </message>
    <message>
        <source>The canvas host is off.</source>
        <translation>Der Canvas-Server ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is no page “%1” in the canvas folder.</source>
        <translation>Im Canvas-Ordner gibt es keine Seite „%1“.</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 does not answer like a gateway.</source>
        <translation>%1 antwortet nicht wie ein Gateway.</translation>
    </message>
    <message>
        <source>%1 refused the token or password.</source>
        <translation>%1 hat das Token oder Passwort abgewiesen.</translation>
    </message>
    <message>
        <source>This computer has to be approved on the other gateway.</source>
        <translation>Dieser Computer muss auf dem anderen Gateway genehmigt werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here.</source>
        <translation>Das Zertifikat von %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das angeheftete.</translation>
    </message>
    <message>
        <source>SSH does not know %1 yet.</source>
        <translation>SSH kennt %1 noch nicht.</translation>
    </message>
    <message>
        <source>%1 shows another SSH key than before.</source>
        <translation>%1 zeigt einen anderen SSH-Schlüssel als zuvor.</translation>
    </message>
    <message>
        <source>%1 takes none of your SSH keys.</source>
        <translation>%1 nimmt keinen Ihrer SSH-Schlüssel an.</translation>
    </message>
    <message>
        <source>The SSH tunnel to %1 ended.</source>
        <translation>Der SSH-Tunnel zu %1 wurde beendet.</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>Im Gateway ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>ui::ExtrasPage</name>
    <message>
        <source>A few more choices</source>
        <translation>Ein paar weitere Einstellungen</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start OpenClaw Tray when I &amp;log in</source>
        <translation>OpenClaw &amp;Tray starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Start the &amp;gateway then</source>
        <translation>&amp;Dann auch das Gateway starten</translation>
    </message>
    <message>
        <source>This desktop has no system tray. Open OpenClaw Tray again to get its window back.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Öffnen Sie OpenClaw Tray erneut, um das Fenster zurückzuholen.</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Offer pages that nodes can s&amp;how</source>
        <translation>Seiten anbieten, die &amp;Knoten zeigen können</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Create a starter &amp;page</source>
        <translation>&amp;Startseite anlegen</translation>
    </message>
    <message>
        <source>Only for a gateway that local networks can reach.</source>
        <translation>Nur für ein Gateway, das lokale Netzwerke erreichen können.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login.</source>
        <translation>Dieser Desktop startet bei der Anmeldung nichts.</translation>
    </message>
    <message>
        <source>Canvas folder</source>
        <translation>Canvas-Ordner</translation>
    </message>
    <message>
        <source>Let apps find this gatewa&amp;y on local networks</source>
        <translation>Apps dieses &amp;Gateway in lokalen Netzwerken finden lassen</translation>
    </message>
</context>
<context>
    <name>ui::FloodCard</name>
    <message numerus="yes">
        <source>%n request(s) from this computer</source>
        <translation>
            <numerusform>%n Anfrage von diesem Computer</numerusform>
            <numerusform>%n Anfragen von diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%n Anfrage von %1</numerusform>
            <numerusform>%n Anfragen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each</source>
        <translation>E&amp;inzeln zeigen</translation>
    </message>
    <message>
        <source>&amp;Ignore for 1 hour</source>
        <translation>1 Stunde &amp;lang ignorieren</translation>
    </message>
    <message>
        <source>Reject all from &amp;here</source>
        <translation>Alle &amp;von hier ablehnen</translation>
    </message>
</context>
<context>
    <name>ui::FoundGateways</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (dieses)</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (auf diesem Computer)</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Use the gateway %1</source>
        <extracomment>Accessible name of a button &quot;Use…&quot;; %1 is the name of a gateway.</extracomment>
        <translation>Gateway %1 verwenden</translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>How OpenClaw Tray behaves on this computer.</source>
        <translation>Wie sich OpenClaw Tray auf diesem Computer verhält.</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>&amp;Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start the &amp;gateway when OpenClaw Tray starts</source>
        <translation>Das Gateway sta&amp;rten, wenn OpenClaw Tray startet</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while nodes are connected</source>
        <translation>Den Com&amp;puter wach halten, solange Knoten verbunden sind</translation>
    </message>
    <message>
        <source>Your desktop refused: %1.</source>
        <translation>Ihr Desktop hat das abgelehnt: %1.</translation>
    </message>
    <message>
        <source>When I &amp;close the window</source>
        <translation>&amp;Wenn ich das Fenster schließe</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting with connected devices</source>
        <translation>Vor dem Beenden mit verbundenen Geräten &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>S&amp;ymbol im Infobereich</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>For dark panels</source>
        <translation>Für dunkle Leisten</translation>
    </message>
    <message>
        <source>For light panels</source>
        <translation>Für helle Leisten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>No system tray found.</source>
        <translation>Kein Infobereich gefunden.</translation>
    </message>
    <message>
        <source>Show the &amp;pairing review</source>
        <translation>&amp;Kopplungsprüfung zeigen</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Allow &amp;approving from notifications</source>
        <translation>Genehmigen a&amp;us Benachrichtigungen erlauben</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Benachrichtigen über</translation>
    </message>
    <message>
        <source>D&amp;evices that want to join</source>
        <translation>&amp;Geräte, die beitreten möchten</translation>
    </message>
    <message>
        <source>The first connection of a &amp;new node</source>
        <translation>Die ers&amp;te Verbindung eines neuen Knotens</translation>
    </message>
    <message>
        <source>Nodes that go &amp;offline</source>
        <translation>K&amp;noten, die offline gehen</translation>
    </message>
    <message>
        <source>The gateway stopping and reco&amp;vering</source>
        <translation>Stopp und Wiederkehr des G&amp;ateways</translation>
    </message>
    <message>
        <source>A certificate about to e&amp;xpire</source>
        <translation>&amp;Ein Zertifikat, das bald abläuft</translation>
    </message>
    <message>
        <source>Ca&amp;mera, screen and commands used on a node</source>
        <translation>&amp;Verwendung von Kamera, Bildschirm und Befehlen</translation>
    </message>
    <message>
        <source>The gateway becoming reachable more widely</source>
        <translation>Das Gateway ist weiter erreichbar als zuvor</translation>
    </message>
    <message>
        <source>This one cannot be switched off.</source>
        <translation>Diese kann nicht ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Restart OpenClaw Tray to finish changing the language.</source>
        <translation>Starten Sie OpenClaw Tray neu, um die Sprache vollständig zu wechseln.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>Einri&amp;chtung erneut ausführen…</translation>
    </message>
    <message>
        <source>Re&amp;set dismissed hints</source>
        <translation>Ausgeblendete Hinweise wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>Other users can read this file.</source>
        <translation>Andere Benutzer können diese Datei lesen.</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>Be&amp;heben</translation>
    </message>
    <message>
        <source>This desktop has no list of programs to start.</source>
        <translation>Dieser Desktop hat keine Liste von Programmen zum Starten.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: %1.</translation>
    </message>
    <message>
        <source>The file could not be changed: %1.</source>
        <translation>Die Datei konnte nicht geändert werden: %1.</translation>
    </message>
</context>
<context>
    <name>ui::HelpText</name>
    <message>
        <source>What is the gateway?</source>
        <translation>Was ist das Gateway?</translation>
    </message>
    <message>
        <source>The program in the middle: your assistant and your devices both connect to it. While it is stopped, nothing can be asked of a device.</source>
        <translation>Das Programm in der Mitte: Ihr Assistent und Ihre Geräte verbinden sich beide damit. Solange es angehalten ist, kann kein Gerät um etwas gebeten werden.</translation>
    </message>
    <message>
        <source>Who can reach it?</source>
        <translation>Wer kann es erreichen?</translation>
    </message>
    <message>
        <source>The sentence below the state tells what is really open now, not what was wished for. Change it on the page “Network”.</source>
        <translation>Der Satz unter dem Zustand sagt, was jetzt wirklich offen ist, nicht, was gewünscht wurde. Ändern Sie es auf der Seite „Netzwerk“.</translation>
    </message>
    <message>
        <source>Something waits for me</source>
        <translation>Etwas wartet auf mich</translation>
    </message>
    <message>
        <source>A device asks to join. Look at it before you decide: “Review” shows who asks and what it wants to do.</source>
        <translation>Ein Gerät möchte beitreten. Sehen Sie es sich an, bevor Sie entscheiden: „Prüfen“ zeigt, wer anfragt und was es tun möchte.</translation>
    </message>
    <message>
        <source>What are the addresses for?</source>
        <translation>Wofür sind die Adressen?</translation>
    </message>
    <message>
        <source>Programs and devices are given one of them to connect. An address with 127.0.0.1 or ::1 works on this computer only.</source>
        <translation>Programme und Geräte erhalten eine davon, um sich zu verbinden. Eine Adresse mit 127.0.0.1 oder ::1 funktioniert nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>What is a node?</source>
        <translation>Was ist ein Knoten?</translation>
    </message>
    <message>
        <source>A phone, tablet or computer that offers something to your assistant: a camera, a screen, a canvas, commands to run.</source>
        <translation>Ein Telefon, Tablet oder Computer, der Ihrem Assistenten etwas anbietet: eine Kamera, einen Bildschirm, einen Canvas, Befehle zum Ausführen.</translation>
    </message>
    <message>
        <source>Why can a command not be used?</source>
        <translation>Warum kann ein Befehl nicht verwendet werden?</translation>
    </message>
    <message>
        <source>Five things must be true: the device offers the command, it is connected, you approved it, no rule blocks it, and it is usual for such a device or a rule allows it. The tab “Commands” says which one is missing.</source>
        <translation>Fünf Dinge müssen zutreffen: Das Gerät bietet den Befehl an, es ist verbunden, Sie haben ihn genehmigt, keine Regel sperrt ihn, und er ist für ein solches Gerät üblich oder eine Regel erlaubt ihn. Der Reiter „Befehle“ sagt, was davon fehlt.</translation>
    </message>
    <message>
        <source>What do the states mean?</source>
        <translation>Was bedeuten die Zustände?</translation>
    </message>
    <message>
        <source>“Reconnecting” is shown for a minute after this computer slept or the gateway restarted. “Limited” means connected, but no command can be used. “Needs approval” means that you have not yet said what it may be asked.</source>
        <translation>„Neuverbindung“ erscheint eine Minute lang, nachdem dieser Computer geschlafen hat oder das Gateway neu gestartet wurde. „Eingeschränkt“ heißt verbunden, aber kein Befehl ist nutzbar. „Braucht Genehmigung“ heißt, dass Sie noch nicht gesagt haben, worum das Gerät gebeten werden darf.</translation>
    </message>
    <message>
        <source>Are pictures and results kept?</source>
        <translation>Werden Bilder und Ergebnisse aufbewahrt?</translation>
    </message>
    <message>
        <source>No. The tab “Activity” lists which command ran when, and how it ended, until the gateway stops.</source>
        <translation>Nein. Der Reiter „Aktivität“ zeigt, welcher Befehl wann lief und wie er endete, bis das Gateway anhält.</translation>
    </message>
    <message>
        <source>How do I know that it is my device?</source>
        <translation>Woher weiß ich, dass es mein Gerät ist?</translation>
    </message>
    <message>
        <source>Compare the code with the one that the device shows. If they differ, or you did not start this yourself, reject it.</source>
        <translation>Vergleichen Sie den Code mit dem, den das Gerät zeigt. Unterscheiden sie sich oder haben Sie das nicht selbst begonnen, lehnen Sie ab.</translation>
    </message>
    <message>
        <source>Why does “Approve” wait a moment?</source>
        <translation>Warum wartet „Genehmigen“ einen Moment?</translation>
    </message>
    <message>
        <source>So that a click or key press meant for another window approves nothing. Only Tab and Space reach it by keyboard.</source>
        <translation>Damit ein Klick oder Tastendruck, der einem anderen Fenster galt, nichts genehmigt. Mit der Tastatur führen nur Tab und Leertaste dorthin.</translation>
    </message>
    <message>
        <source>What does approving do?</source>
        <translation>Was bewirkt das Genehmigen?</translation>
    </message>
    <message>
        <source>The device gets a token of its own for what is listed, and nothing more. You can take it back any time: “Revoke” for one role, “Remove” for the whole device.</source>
        <translation>Das Gerät erhält ein eigenes Token für das Aufgeführte und für nichts weiter. Sie können es jederzeit zurücknehmen: „Widerrufen“ für eine Rolle, „Entfernen“ für das ganze Gerät.</translation>
    </message>
    <message>
        <source>What happens if I do nothing?</source>
        <translation>Was geschieht, wenn ich nichts tue?</translation>
    </message>
    <message>
        <source>A request to join ends five minutes after the device asked last. The device can ask again.</source>
        <translation>Eine Beitrittsanfrage endet fünf Minuten, nachdem das Gerät zuletzt gefragt hat. Das Gerät kann erneut anfragen.</translation>
    </message>
    <message>
        <source>What does “Start at login” do?</source>
        <translation>Was bewirkt „Bei der Anmeldung starten“?</translation>
    </message>
    <message>
        <source>The program starts with your session, without a window: it is in the tray, or in your applications menu where there is no tray.</source>
        <translation>Das Programm startet mit Ihrer Sitzung, ohne Fenster: Es ist im Infobereich oder, wo es keinen gibt, im Anwendungsmenü.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>Was geschieht, wenn ich das Fenster schließe?</translation>
    </message>
    <message>
        <source>The gateway goes on in the background. “Quit” in the menu or Ctrl+Q ends it.</source>
        <translation>Das Gateway läuft im Hintergrund weiter. „Beenden“ im Menü oder Strg+Q beendet es.</translation>
    </message>
    <message>
        <source>When can a notification approve?</source>
        <translation>Wann kann eine Benachrichtigung genehmigen?</translation>
    </message>
    <message>
        <source>Only for a first request that asks for nothing strong and does not come from the internet, and never while the screen is locked. All else is reviewed in a window.</source>
        <translation>Nur eine erste Anfrage, die nichts Weitreichendes verlangt und nicht aus dem Internet kommt, und nie bei gesperrtem Bildschirm. Alles andere wird in einem Fenster geprüft.</translation>
    </message>
    <message>
        <source>Where are the settings?</source>
        <translation>Wo sind die Einstellungen?</translation>
    </message>
    <message>
        <source>The gateway&apos;s settings are in the file named below; other OpenClaw programs read it, too. What is set on this page concerns this program alone and is kept elsewhere.</source>
        <translation>Die Einstellungen des Gateways stehen in der unten genannten Datei; auch andere OpenClaw-Programme lesen sie. Was auf dieser Seite eingestellt wird, betrifft nur dieses Programm und wird anderswo gespeichert.</translation>
    </message>
    <message>
        <source>Which choice is right?</source>
        <translation>Welche Wahl ist richtig?</translation>
    </message>
    <message>
        <source>“Only this computer” unless a phone or another computer has to connect. With Tailscale on both, “My tailnet” is the safest way to reach further.</source>
        <translation>„Nur dieser Computer“, es sei denn, ein Telefon oder ein anderer Computer soll sich verbinden. Mit Tailscale auf beiden ist „Mein Tailnet“ der sicherste Weg, weiter zu reichen.</translation>
    </message>
    <message>
        <source>The choices by their names in the settings file</source>
        <translation>Die Auswahl mit ihren Namen in der Einstellungsdatei</translation>
    </message>
    <message>
        <source>Only this computer: loopback. My tailnet: tailnet. My local networks: lan. Automatic: auto. One address: custom, with gateway.customBindHost.</source>
        <translation>Nur dieser Computer: loopback. Mein Tailnet: tailnet. Meine lokalen Netzwerke: lan. Automatisch: auto. Eine Adresse: custom, mit gateway.customBindHost.</translation>
    </message>
    <message>
        <source>Is it ever opened wider than I chose?</source>
        <translation>Wird es je weiter geöffnet, als ich gewählt habe?</translation>
    </message>
    <message>
        <source>No. If the wanted address is not there, the gateway stays narrower or stops, and says so.</source>
        <translation>Nein. Fehlt die gewünschte Adresse, bleibt das Gateway enger oder hält an und sagt das.</translation>
    </message>
    <message>
        <source>What happens when I apply changes?</source>
        <translation>Was geschieht, wenn ich Änderungen anwende?</translation>
    </message>
    <message>
        <source>The new addresses are opened before the old ones are closed. Devices reconnect within a few seconds. If the new ones cannot be opened, the old ones stay.</source>
        <translation>Die neuen Adressen werden geöffnet, bevor die alten geschlossen werden. Geräte verbinden sich innerhalb weniger Sekunden neu. Lassen sich die neuen nicht öffnen, bleiben die alten.</translation>
    </message>
    <message>
        <source>A device still cannot connect</source>
        <translation>Ein Gerät kann sich immer noch nicht verbinden</translation>
    </message>
    <message>
        <source>A firewall on this computer or the router may be in the way; the page shows the command for the firewall it found. It changes no firewall itself.</source>
        <translation>Vielleicht steht eine Firewall auf diesem Computer oder im Router im Weg; die Seite zeigt den Befehl für die gefundene Firewall. Sie ändert selbst keine Firewall.</translation>
    </message>
    <message>
        <source>What is the token for?</source>
        <translation>Wofür ist das Token?</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to this gateway. Keep it like a password. Devices that are paired have tokens of their own and do not need it any more.</source>
        <translation>Wer es hat, kann sich an diesem Gateway anmelden. Hüten Sie es wie ein Passwort. Gekoppelte Geräte haben eigene Token und brauchen es nicht mehr.</translation>
    </message>
    <message>
        <source>When should I create a new one?</source>
        <translation>Wann sollte ich ein neues erstellen?</translation>
    </message>
    <message>
        <source>When somebody else may have seen it. Programs that use the old one then have to be told the new one.</source>
        <translation>Wenn jemand anderes es gesehen haben könnte. Programmen, die das alte verwenden, muss dann das neue mitgeteilt werden.</translation>
    </message>
    <message>
        <source>Token, password or none?</source>
        <translation>Token, Passwort oder keines?</translation>
    </message>
    <message>
        <source>A token is long and random, so that nobody can guess it. A password is for people who have to type it. None is possible only while nobody but this computer can connect.</source>
        <translation>Ein Token ist lang und zufällig, sodass niemand es erraten kann. Ein Passwort ist für Menschen, die es eintippen müssen. Ganz ohne geht es nur, solange sich allein dieser Computer verbinden kann.</translation>
    </message>
    <message>
        <source>What are refused connections?</source>
        <translation>Was sind abgewiesene Verbindungen?</translation>
    </message>
    <message>
        <source>Attempts that were turned away, and why. Many from an address you do not know mean that somebody tries.</source>
        <translation>Versuche, die zurückgewiesen wurden, und der Grund dafür. Viele von einer Adresse, die Sie nicht kennen, bedeuten, dass es jemand versucht.</translation>
    </message>
    <message>
        <source>What is the canvas?</source>
        <translation>Was ist der Canvas?</translation>
    </message>
    <message>
        <source>A folder of web pages that nodes can show on their screens. Your assistant may write them.</source>
        <translation>Ein Ordner mit Webseiten, die Knoten auf ihren Bildschirmen zeigen können. Ihr Assistent darf sie schreiben.</translation>
    </message>
    <message>
        <source>Which folder should I choose?</source>
        <translation>Welchen Ordner soll ich wählen?</translation>
    </message>
    <message>
        <source>One that holds nothing else: everything in it can be read by connected devices. Your home folder and the gateway&apos;s own folder are refused.</source>
        <translation>Einen, der nichts anderes enthält: Alles darin können verbundene Geräte lesen. Ihr persönlicher Ordner und der eigene Ordner des Gateways werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>Wer kann sie lesen?</translation>
    </message>
    <message>
        <source>The page says so, from what is really open. Connected devices get links that expire.</source>
        <translation>Das steht auf der Seite, nach dem, was wirklich offen ist. Verbundene Geräte erhalten Links, die ablaufen.</translation>
    </message>
    <message>
        <source>What does announcing do?</source>
        <translation>Was bewirkt das Bekanntmachen?</translation>
    </message>
    <message>
        <source>Apps on the same network find the gateway by its name, so that nobody has to type an address. It tells where the gateway is, never a token.</source>
        <translation>Apps im selben Netzwerk finden das Gateway unter seinem Namen, sodass niemand eine Adresse eintippen muss. Es verrät, wo das Gateway ist, nie ein Token.</translation>
    </message>
    <message>
        <source>Why is there nothing to announce?</source>
        <translation>Warum gibt es nichts bekannt zu machen?</translation>
    </message>
    <message>
        <source>While only this computer can connect, nobody else could use what would be announced.</source>
        <translation>Solange sich nur dieser Computer verbinden kann, könnte niemand sonst etwas damit anfangen.</translation>
    </message>
    <message>
        <source>What is the Avahi service?</source>
        <translation>Was ist der Dienst Avahi?</translation>
    </message>
    <message>
        <source>The part of a Linux system that announces and finds things on local networks. Install and start avahi-daemon; the gateway announces itself as soon as it runs.</source>
        <translation>Der Teil eines Linux-Systems, der Dinge in lokalen Netzwerken bekannt macht und findet. Installieren und starten Sie avahi-daemon; das Gateway macht sich bekannt, sobald er läuft.</translation>
    </message>
    <message>
        <source>What is wide-area discovery?</source>
        <translation>Was ist die Erkennung über das Netzwerk hinaus?</translation>
    </message>
    <message>
        <source>A tailnet carries no announcements. The gateway writes a DNS zone instead, which a name server of yours can serve to your tailnet.</source>
        <translation>Ein Tailnet überträgt keine Bekanntmachungen. Stattdessen schreibt das Gateway eine DNS-Zone, die ein eigener Nameserver Ihrem Tailnet bereitstellen kann.</translation>
    </message>
    <message>
        <source>Gateway here or elsewhere?</source>
        <translation>Gateway hier oder anderswo?</translation>
    </message>
    <message>
        <source>One gateway is enough for all your devices. If it runs on another computer, this one can show it and decide about its requests.</source>
        <translation>Ein Gateway genügt für alle Ihre Geräte. Läuft es auf einem anderen Computer, kann dieser es anzeigen und über seine Anfragen entscheiden.</translation>
    </message>
    <message>
        <source>How do I reach this gateway from outside?</source>
        <translation>Wie erreiche ich dieses Gateway von außen?</translation>
    </message>
    <message>
        <source>Through Tailscale or an SSH tunnel: both are encrypted, and nothing has to be opened to the internet.</source>
        <translation>Über Tailscale oder einen SSH-Tunnel: Beide sind verschlüsselt, und nichts muss zum Internet hin geöffnet werden.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Etwas funktioniert nicht</translation>
    </message>
    <message>
        <source>Begin with “Check for problems”: it looks and changes nothing, and leads to where each problem can be put right.</source>
        <translation>Beginnen Sie mit „Auf Probleme prüfen“: Das sieht nur nach, ändert nichts und führt dorthin, wo sich das Problem beheben lässt.</translation>
    </message>
    <message>
        <source>How do I ask somebody for help?</source>
        <translation>Wie bitte ich jemanden um Hilfe?</translation>
    </message>
    <message>
        <source>“Save diagnostics” gathers what helps. Tokens, passwords, codes, names and public addresses are taken out, you see the whole text before, and nothing is sent.</source>
        <translation>„Diagnose speichern“ sammelt, was hilft. Token, Passwörter, Codes, Namen und öffentliche Adressen werden entfernt, Sie sehen vorher den ganzen Text, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Not enough in the log?</source>
        <translation>Steht zu wenig im Protokoll?</translation>
    </message>
    <message>
        <source>“More” writes every step for an hour. Earlier lines are in the files of the log folder.</source>
        <translation>„Mehr“ schreibt eine Stunde lang jeden Schritt mit. Frühere Zeilen stehen in den Dateien des Protokollordners.</translation>
    </message>
    <message>
        <source>Which devices fit this version?</source>
        <translation>Welche Geräte passen zu dieser Version?</translation>
    </message>
    <message>
        <source>Those that speak one of the protocol versions named here.</source>
        <translation>Die, die eine der hier genannten Protokollversionen sprechen.</translation>
    </message>
    <message>
        <source>What to send with a problem report?</source>
        <translation>Was gehört in einen Fehlerbericht?</translation>
    </message>
    <message>
        <source>“Copy version information” puts what is asked first on the clipboard; “Save diagnostics” on the page “Logs and Diagnostics” gathers the rest.</source>
        <translation>„Versionsangaben kopieren“ legt in die Zwischenablage, wonach zuerst gefragt wird; „Diagnose speichern“ auf der Seite „Protokoll und Diagnose“ sammelt den Rest.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <comment>the title of a page</comment>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>ui::HintCard</name>
    <message>
        <source>Want an icon in the top bar? Install the AppIndicator extension for your desktop.</source>
        <translation>Möchten Sie ein Symbol in der oberen Leiste? Installieren Sie die AppIndicator-Erweiterung für Ihren Desktop.</translation>
    </message>
    <message>
        <source>Learn &amp;more</source>
        <translation>&amp;Mehr erfahren</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::InvokeResult</name>
    <message>
        <source>Binary data, %1</source>
        <comment>%1: size</comment>
        <translation>Binärdaten, %1</translation>
    </message>
    <message>
        <source>A file of the kind %1 with %2. It is too large to be shown here; save it to look at it.</source>
        <translation>Eine Datei der Art %1 mit %2. Sie ist zu groß, um hier gezeigt zu werden; speichern Sie sie, um sie anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Ein Objekt mit %n Eintrag und %1. Es ist zu groß, um hier gezeigt zu werden; speichern Sie es, um es anzusehen.</numerusform>
            <numerusform>Ein Objekt mit %n Einträgen und %1. Es ist zu groß, um hier gezeigt zu werden; speichern Sie es, um es anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Eine Liste mit %n Eintrag und %1. Sie ist zu groß, um hier gezeigt zu werden; speichern Sie sie, um sie anzusehen.</numerusform>
            <numerusform>Eine Liste mit %n Einträgen und %1. Sie ist zu groß, um hier gezeigt zu werden; speichern Sie sie, um sie anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value with %1. It is too large to be shown here; save it to look at it.</source>
        <translation>Ein Wert mit %1. Er ist zu groß, um hier gezeigt zu werden; speichern Sie ihn, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>Succeeded in %1 · %2</source>
        <comment>%1: duration, %2: size</comment>
        <translation>Erfolgreich in %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::JsonCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>%3: what is wrong, with a full stop</comment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>Hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>a name in double quotes is expected.</source>
        <translation>Hier wird ein Name in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>a name in double quotes or } is expected.</source>
        <translation>Hier wird ein Name in doppelten Anführungszeichen oder } erwartet.</translation>
    </message>
    <message>
        <source>a colon is expected.</source>
        <translation>Hier wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>a comma or } is expected.</source>
        <translation>Hier wird ein Komma oder } erwartet.</translation>
    </message>
    <message>
        <source>a comma or ] is expected.</source>
        <translation>Hier wird ein Komma oder ] erwartet.</translation>
    </message>
    <message>
        <source>a value or ] is expected.</source>
        <translation>Hier wird ein Wert oder ] erwartet.</translation>
    </message>
    <message>
        <source>the closing double quote is missing.</source>
        <translation>Das schließende doppelte Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>write line breaks and tabs in a text as \n and \t.</source>
        <translation>Schreiben Sie Zeilenumbrüche und Tabulatoren in einem Text als \n und \t.</translation>
    </message>
    <message>
        <source>this is no valid use of \.</source>
        <translation>Das ist keine gültige Verwendung von \.</translation>
    </message>
    <message>
        <source>this is no valid number.</source>
        <translation>Das ist keine gültige Zahl.</translation>
    </message>
    <message>
        <source>put texts in double quotes; only true, false and null stand alone.</source>
        <translation>Setzen Sie Texte in doppelte Anführungszeichen; nur true, false und null stehen allein.</translation>
    </message>
    <message>
        <source>nothing may follow here.</source>
        <translation>Danach darf nichts mehr folgen.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The parameters are too long.</source>
        <translation>Die Parameter sind zu lang.</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>Parameter müssen ein JSON-Objekt sein.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>Result as tree</source>
        <translation>Ergebnis als Baum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>object, %n entries</source>
        <translation>
            <numerusform>Objekt, %n Eintrag</numerusform>
            <numerusform>Objekt, %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list, %n entries</source>
        <translation>
            <numerusform>Liste, %n Eintrag</numerusform>
            <numerusform>Liste, %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the text</source>
        <translation>
            <numerusform>%n weiterer, siehe Text</numerusform>
            <numerusform>%n weitere, siehe Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogFilterBar</name>
    <message>
        <source>Le&amp;vel</source>
        <translation>S&amp;tufe</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Kein gültiger Ausdruck</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>… earlier lines are in the file</source>
        <translation>… frühere Zeilen stehen in der Datei</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <source>Details of the selected line</source>
        <translation>Details der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Select a line to see it whole.</source>
        <translation>Wählen Sie eine Zeile aus, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>Filter lösc&amp;hen</translation>
    </message>
    <message>
        <source>No lines match.</source>
        <translation>Keine passenden Zeilen.</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>ui::LogsPage</name>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Protokoll und Diagnose</translation>
    </message>
    <message>
        <source>What the gateway did, and help when something is wrong.</source>
        <translation>Was das Gateway getan hat, und Hilfe, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Mitla&amp;ufen</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>&amp;Zum Neuesten springen</translation>
    </message>
    <message>
        <source>Check for pro&amp;blems…</source>
        <translation>Auf P&amp;robleme prüfen…</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Diagn&amp;ose speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>C&amp;lear view</source>
        <translation>A&amp;nsicht leeren</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>Alle Zeilen spei&amp;chern…</translation>
    </message>
    <message>
        <source>Write more &amp;detail for one hour</source>
        <translation>&amp;Eine Stunde lang ausführlicher protokollieren</translation>
    </message>
    <message>
        <source>More detail is written until %1.</source>
        <translation>Bis %1 wird ausführlicher protokolliert.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Textdateien (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1.</source>
        <translation>Das Protokoll konnte nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Devices and Pairing</source>
        <translation>Geräte und Kopplung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Fernzugriff</translation>
    </message>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Protokoll und Diagnose</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>The gateway of this computer does not run while another one is shown. The settings of that one can be changed only on its own computer.</source>
        <translation>Das Gateway dieses Computers läuft nicht, solange ein anderes gezeigt wird. Dessen Einstellungen können nur auf seinem eigenen Computer geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Who can reach this gateway, and how.</source>
        <translation>Wer dieses Gateway erreichen kann, und wie.</translation>
    </message>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Wer dieses Gateway erreichen kann</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Listening now</source>
        <translation>Nimmt jetzt Verbindungen an</translation>
    </message>
    <message>
        <source>Check &amp;reachability</source>
        <translation>E&amp;rreichbarkeit prüfen</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>This checks from this computer only. It cannot see your router.</source>
        <translation>Das prüft nur von diesem Computer aus. Ihren Router sieht es nicht.</translation>
    </message>
    <message>
        <source>Port of the gateway</source>
        <translation>Port des Gateways</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>&amp;Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Addresses of reverse proxies in front of the gateway, with commas between them.</source>
        <translation>Adressen von Reverse-Proxys vor dem Gateway, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Adresse %1 kopieren</translation>
    </message>
    <message>
        <source>Nothing. The gateway is stopped.</source>
        <translation>Nirgends. Das Gateway ist angehalten.</translation>
    </message>
    <message>
        <source>&amp;Create token</source>
        <translation>To&amp;ken erstellen</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Keine Tailnet-Adresse gefunden. Bis Tailscale läuft, kann sich nur dieser Computer verbinden.</translation>
    </message>
    <message>
        <source>Anyone on the networks this computer joins can try to connect.</source>
        <translation>Jeder in den Netzwerken, denen dieser Computer beitritt, kann versuchen, sich zu verbinden.</translation>
    </message>
    <message>
        <source>A device needs the token or password, and your approval.</source>
        <translation>Ein Gerät braucht das Token oder Passwort und Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>Traffic is readable on the network unless encryption is on.</source>
        <translation>Der Datenverkehr ist im Netzwerk lesbar, sofern die Verschlüsselung nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Let other devices on your networks connect?</source>
        <translation>Andere Geräte in Ihren Netzwerken verbinden lassen?</translation>
    </message>
    <message>
        <source>Allow connections</source>
        <translation>Verbindungen erlauben</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Privat lassen</translation>
    </message>
    <message>
        <source>If devices cannot connect, the firewall of this computer may keep them out. This command lets them in:</source>
        <translation>Wenn Geräte sich nicht verbinden können, hält die Firewall dieses Computers sie vielleicht ab. Dieser Befehl lässt sie durch:</translation>
    </message>
    <message>
        <source>Copy firewall command</source>
        <translation>Firewall-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>ui::NewTokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>The new token of %1. It is shown only now.</source>
        <translation>Das neue Token von %1. Es wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>New token, shown on screen</source>
        <translation>Neues Token, auf dem Bildschirm sichtbar</translation>
    </message>
    <message>
        <source>%1 will update by itself while connected.</source>
        <translation>%1 übernimmt es von selbst, solange es verbunden ist.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy new token</source>
        <translation>Neues Token kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Kopiert. Die Zwischenablage wird in 1 Minute geleert.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Kopieren fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>ui::NoReachView</name>
    <message>
        <source>Other devices cannot reach this computer yet.</source>
        <translation>Andere Geräte können diesen Computer noch nicht erreichen.</translation>
    </message>
    <message>
        <source>Choose who &amp;may connect…</source>
        <translation>&amp;Auswählen, wer sich verbinden darf…</translation>
    </message>
    <message>
        <source>Or run an SSH tunnel on the other computer, then use the command for “This computer” there:</source>
        <translation>Oder starten Sie auf dem anderen Computer einen SSH-Tunnel und verwenden Sie dort den Befehl für „Dieser Computer“:</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Tunnelbefehl kopieren</translation>
    </message>
</context>
<context>
    <name>ui::NodeActions</name>
    <message>
        <source>“%1” has not been approved for %2</source>
        <translation>„%1“ wurde für %2 nicht genehmigt</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule</source>
        <translation>„%1“ ist durch eine Regel gesperrt</translation>
    </message>
    <message>
        <source>“%1” needs a rule that allows it</source>
        <translation>„%1“ braucht eine Regel, die den Befehl erlaubt</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”</source>
        <translation>%2 bietet „%1“ nicht an</translation>
    </message>
    <message>
        <source>Camera is blocked by a rule</source>
        <translation>Die Kamera ist durch eine Regel gesperrt</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message>
        <source>%1 has no command that can be used</source>
        <translation>%1 hat keinen nutzbaren Befehl</translation>
    </message>
</context>
<context>
    <name>ui::NodeCommandView</name>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Older (2026.2)</source>
        <translation>Älter (2026.2)</translation>
    </message>
    <message>
        <source>Linux or macOS: bash, zsh, fish</source>
        <translation>Linux oder macOS: bash, zsh, fish</translation>
    </message>
    <message>
        <source>Windows: PowerShell</source>
        <translation>Windows: PowerShell</translation>
    </message>
    <message>
        <source>Windows: command prompt</source>
        <translation>Windows: Eingabeaufforderung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>OpenClaw &amp;version there</source>
        <translation>&amp;OpenClaw-Version dort</translation>
    </message>
    <message>
        <source>S&amp;hell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Run this in a terminal here:</source>
        <translation>Führen Sie das hier in einem Terminal aus:</translation>
    </message>
    <message>
        <source>Run this on the other computer:</source>
        <translation>Führen Sie das auf dem anderen Computer aus:</translation>
    </message>
    <message>
        <source>This command contains your password. Do not share it.</source>
        <translation>Dieser Befehl enthält Ihr Passwort. Geben Sie ihn nicht weiter.</translation>
    </message>
    <message>
        <source>This command contains your token. Do not share it.</source>
        <translation>Dieser Befehl enthält Ihr Token. Geben Sie ihn nicht weiter.</translation>
    </message>
</context>
<context>
    <name>ui::NodeDetails</name>
    <message>
        <source>Details of the node</source>
        <translation>Details des Knotens</translation>
    </message>
    <message>
        <source>Select a node to see its details.</source>
        <translation>Wählen Sie einen Knoten aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Zusamm&amp;enfassung</translation>
    </message>
    <message>
        <source>Permiss&amp;ions</source>
        <translation>Berech&amp;tigungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>U&amp;mbenennen…</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>Befe&amp;hl ausführen…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>Foto a&amp;ufnehmen</translation>
    </message>
    <message>
        <source>S&amp;creen picture</source>
        <translation>Bildschirmf&amp;oto</translation>
    </message>
    <message>
        <source>Can&amp;vas picture</source>
        <translation>Can&amp;vas-Bild</translation>
    </message>
    <message>
        <source>&amp;Record screen…</source>
        <translation>Bildsc&amp;hirm aufzeichnen…</translation>
    </message>
    <message>
        <source>&amp;Show our canvas</source>
        <translation>Unseren Canvas &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Open address…</source>
        <translation>Ad&amp;resse öffnen…</translation>
    </message>
    <message>
        <source>&amp;Hide canvas</source>
        <translation>&amp;Canvas ausblenden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Tre&amp;nnen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Screens&amp;hot</source>
        <translation>Bilds&amp;chirmfoto</translation>
    </message>
    <message>
        <source>Can&amp;vas</source>
        <translation>Can&amp;vas</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Meh&amp;r</translation>
    </message>
    <message>
        <source>&amp;Back camera</source>
        <translation>Rüc&amp;kkamera</translation>
    </message>
    <message>
        <source>&amp;Front camera</source>
        <translation>&amp;Frontkamera</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Full &amp;ID</source>
        <translation>Volls&amp;tändige Kennung</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Chan&amp;ge rule…</source>
        <translation>Re&amp;gel ändern…</translation>
    </message>
    <message>
        <source>Copy list as te&amp;xt</source>
        <translation>Liste als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Change this on the device.</source>
        <translation>Ändern Sie das am Gerät.</translation>
    </message>
    <message>
        <source>Comman&amp;ds (%1)</source>
        <comment>%1: how many</comment>
        <translation>Befeh&amp;le (%1)</translation>
    </message>
</context>
<context>
    <name>ui::NodeStatus</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Braucht Genehmigung</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Neuverbindung…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connected, but none of its commands can be used.</source>
        <translation>Verbunden, aber keiner seiner Befehle ist nutzbar.</translation>
    </message>
    <message>
        <source>Connected, but what it offers has not been approved yet.</source>
        <translation>Verbunden, aber sein Angebot wurde noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>It was connected a moment ago and usually comes back by itself.</source>
        <translation>Er war eben noch verbunden und kommt meist von selbst zurück.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>ui::NodeSummary</name>
    <message>
        <source>&amp;Copy full ID</source>
        <translation>V&amp;ollständige Kennung kopieren</translation>
    </message>
    <message>
        <source>Sho&amp;w search path for programs</source>
        <translation>Suchpfa&amp;d für Programme zeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>App-Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: exact time, %2: how long ago or for how long</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::NodeTasks</name>
    <message>
        <source>Screen of %1</source>
        <translation>Bildschirm von %1</translation>
    </message>
    <message>
        <source>Canvas of %1</source>
        <translation>Canvas von %1</translation>
    </message>
    <message>
        <source>The canvas on %1 is hidden.</source>
        <translation>Der Canvas auf %1 ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>Foto von %1</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Bildschirm aufzeichnen</translation>
    </message>
    <message>
        <source>How many &amp;seconds?</source>
        <translation>&amp;Wie viele Sekunden?</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Aufne&amp;hmen</translation>
    </message>
    <message>
        <source>Open address on %1</source>
        <translation>Adresse auf %1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Address, beginning with http or https</source>
        <translation>&amp;Adresse, beginnend mit http oder https</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Only addresses such as https://example.org can be opened.</source>
        <translation>Nur Adressen wie https://example.org können geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 shows the address.</source>
        <translation>%1 zeigt die Adresse.</translation>
    </message>
    <message>
        <source>%1 shows our canvas.</source>
        <translation>%1 zeigt unseren Canvas.</translation>
    </message>
    <message>
        <source>%1 shows %2.</source>
        <comment>%1: node, %2: page</comment>
        <translation>%1 zeigt %2.</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 wurde getrennt.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>It may reconnect by itself.</source>
        <translation>Eine neue Verbindung ist danach möglich.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its token is revoked and it must ask again.</source>
        <translation>Das Token wird widerrufen, und das Gerät muss erneut anfragen.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>%1 is called what it calls itself again.</source>
        <translation>%1 heißt wieder so, wie es sich selbst nennt.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>%1: old name, %2: new name</comment>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Einschalten</translation>
    </message>
</context>
<context>
    <name>ui::NodesMessage</name>
    <message>
        <source>Only this computer can connect right now.</source>
        <translation>Zurzeit kann sich nur dieser Computer verbinden.</translation>
    </message>
    <message>
        <source>Chan&amp;ge reach…</source>
        <translation>E&amp;rreichbarkeit ändern…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Knoten hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;What can nodes do?</source>
        <translation>&amp;Was können Knoten?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>Nodes are phones and computers that offer a camera, a screen, a canvas or commands.</source>
        <translation>Knoten sind Telefone und Computer, die eine Kamera, einen Bildschirm, einen Canvas oder Befehle anbieten.</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Knoten werden geladen…</translation>
    </message>
    <message>
        <source>Nodes could not be loaded: %1.</source>
        <comment>%1: the cause, without full stop</comment>
        <translation>Die Knoten konnten nicht geladen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ui::NodesModel</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, %2, %3, last seen %4</source>
        <comment>row of a node: %1 name, %2 platform, %3 status, %4 time</comment>
        <translation>%1, %2, %3, zuletzt gesehen: %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Phones and computers that offer something, and what can be done with it.</source>
        <translation>Telefone und Computer, die etwas anbieten, und was sich damit tun lässt.</translation>
    </message>
    <message>
        <source>No nodes match.</source>
        <translation>Keine passenden Knoten.</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>%1: names of devices</comment>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>ui::NodesTable</name>
    <message>
        <source>As the device calls itself</source>
        <translation>So nennt sich das Gerät</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>ui::NodesToolbar</name>
    <message>
        <source>Search nodes</source>
        <translation>Knoten durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which nodes are listed</source>
        <translation>Welche Knoten aufgelistet werden</translation>
    </message>
    <message>
        <source>All</source>
        <comment>nodes</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>nodes</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>nodes</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Command ru&amp;les…</source>
        <translation>&amp;Befehlsregeln…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Knoten h&amp;inzufügen…</translation>
    </message>
</context>
<context>
    <name>ui::NotificationBar</name>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ui::NotificationHistory</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Camera used on %1</source>
        <translation>Kamera von %1 verwendet</translation>
    </message>
    <message>
        <source>Screen seen on %1</source>
        <translation>Bildschirm von %1 angesehen</translation>
    </message>
    <message>
        <source>Program run on %1</source>
        <translation>Programm auf %1 ausgeführt</translation>
    </message>
    <message>
        <source>Text messages used on %1</source>
        <translation>Textnachrichten auf %1 verwendet</translation>
    </message>
    <message>
        <source>Gateway is running again</source>
        <translation>Das Gateway läuft wieder</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your tailnet</source>
        <translation>Das Gateway ist jetzt aus Ihrem Tailnet erreichbar</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your network</source>
        <translation>Das Gateway ist jetzt aus Ihrem Netzwerk erreichbar</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Privat machen</translation>
    </message>
    <message>
        <source>The gateway certificate has expired</source>
        <translation>Das Zertifikat des Gateways ist abgelaufen</translation>
    </message>
    <message>
        <source>The gateway certificate expires soon</source>
        <translation>Das Zertifikat des Gateways läuft bald ab</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who asked, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::NotificationPolicy</name>
    <message>
        <source>Gateway stopped working</source>
        <translation>Das Gateway ist ausgefallen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>A device wants to join</source>
        <translation>Ein Gerät möchte beitreten</translation>
    </message>
    <message numerus="yes">
        <source>%n devices want to join</source>
        <translation>
            <numerusform>%n Gerät möchte beitreten</numerusform>
            <numerusform>%n Geräte möchten beitreten</numerusform>
        </translation>
    </message>
    <message>
        <source>as a node</source>
        <translation>als Knoten</translation>
    </message>
    <message>
        <source>as an operator</source>
        <translation>als Bediener</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 möchte beitreten</translation>
    </message>
    <message>
        <source>%1 wants to offer more</source>
        <translation>%1 möchte mehr anbieten</translation>
    </message>
    <message>
        <source>%1
Code %2</source>
        <comment>who asks; the code to compare</comment>
        <translation>%1
Code %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>%1 wurde genehmigt</translation>
    </message>
    <message>
        <source>%1 could not be approved: %2</source>
        <translation>%1 konnte nicht genehmigt werden: %2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>%1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 could not be rejected: %2</source>
        <translation>%1 konnte nicht abgelehnt werden: %2</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 möchte Befehle anbieten</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>Only this computer can connect now</source>
        <translation>Jetzt kann sich nur dieser Computer verbinden</translation>
    </message>
    <message>
        <source>The gateway could not be made private: %1</source>
        <translation>Das Gateway konnte nicht privat gemacht werden: %1</translation>
    </message>
</context>
<context>
    <name>ui::OfferBar</name>
    <message>
        <source>Ne&amp;w code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
    <message>
        <source>Reachabl&amp;e at</source>
        <translation>&amp;Erreichbar unter</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What the gateway is doing now.</source>
        <translation>Was das Gateway gerade tut.</translation>
    </message>
    <message>
        <source>Start set&amp;up</source>
        <translation>Einric&amp;htung beginnen</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>Nothing is set up yet: nobody can connect, and no settings were saved.</source>
        <translation>Noch ist nichts eingerichtet: Niemand kann sich verbinden, und es wurden keine Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Beheben…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detai&amp;ls</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Jetzt verbunden</translation>
    </message>
    <message>
        <source>No node is connected.</source>
        <translation>Kein Knoten ist verbunden.</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Knoten hinzufügen…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>Nur für Programme auf diesem Computer.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Ein Knoten</translation>
    </message>
    <message>
        <source>connected %1</source>
        <comment>%1: a duration</comment>
        <translation>verbunden: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Copy gateway address</source>
        <translation>Gateway-Adresse kopieren</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Devices connect to the gateway&apos;s own computer.</source>
        <translation>Geräte verbinden sich mit dem Computer des Gateways.</translation>
    </message>
    <message>
        <source>The gateway is not listening.</source>
        <translation>Das Gateway nimmt keine Verbindungen an.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewText</name>
    <message>
        <source>No sign-in required.</source>
        <translation>Keine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Password required.</source>
        <translation>Passwort erforderlich.</translation>
    </message>
    <message>
        <source>Token required.</source>
        <translation>Token erforderlich.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A device and what is known about it: &quot;Pixel 9 (Android, 192.168.1.44)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 möchte beitreten</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 möchte Befehle anbieten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is minutes and seconds: &quot;4:12&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n Bediener</numerusform>
            <numerusform>%n Bediener</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
</context>
<context>
    <name>ui::PairingInbox</name>
    <message>
        <source>Could not approve: %1</source>
        <translation>Genehmigen nicht möglich: %1</translation>
    </message>
    <message>
        <source>Could not reject: %1</source>
        <translation>Ablehnen nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>ui::PairingPage</name>
    <message>
        <source>Devices and Pairing</source>
        <translation>Geräte und Kopplung</translation>
    </message>
    <message>
        <source>Decide which devices may connect, and take access away again.</source>
        <translation>Entscheiden Sie, welche Geräte sich verbinden dürfen, und entziehen Sie den Zugang wieder.</translation>
    </message>
    <message>
        <source>Re&amp;ject all…</source>
        <translation>&amp;Alle ablehnen…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>No one is waiting. Requests appear here for 5 minutes.</source>
        <translation>Niemand wartet. Anfragen bleiben hier 5 Minuten lang stehen.</translation>
    </message>
    <message>
        <source>Add a n&amp;ode…</source>
        <translation>&amp;Knoten hinzufügen…</translation>
    </message>
    <message>
        <source>Requests could not be loaded.</source>
        <translation>Die Anfragen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Anfragen werden geladen…</translation>
    </message>
    <message>
        <source>Waiting for approval (%1)</source>
        <translation>Warten auf Genehmigung (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n request(s)?</source>
        <translation>
            <numerusform>%n Anfrage ablehnen?</numerusform>
            <numerusform>%n Anfragen ablehnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices may ask again.</source>
        <translation>Die Geräte dürfen erneut anfragen.</translation>
    </message>
    <message>
        <source>&amp;Reject all</source>
        <translation>Alle able&amp;hnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>ui::PairingRequestsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Möchte</translation>
    </message>
</context>
<context>
    <name>ui::PairingReviewWindow</name>
    <message>
        <source>Pairing requests</source>
        <translation>Kopplungsanfragen</translation>
    </message>
</context>
<context>
    <name>ui::PermissionsModel</name>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>permission</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::PhoneCodeView</name>
    <message>
        <source>Pairing code as picture; the same code as text follows</source>
        <translation>Kopplungscode als Bild; derselbe Code folgt als Text</translation>
    </message>
    <message>
        <source>Setup code, shortened</source>
        <translation>Einrichtungscode, gekürzt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy setup code</source>
        <translation>Einrichtungscode kopieren</translation>
    </message>
    <message>
        <source>Show lar&amp;ge</source>
        <translation>&amp;Groß anzeigen</translation>
    </message>
    <message>
        <source>1. Open the OpenClaw app, then Settings, then Gateway.
2. Scan this code, or enter the setup code:</source>
        <translation>1. Öffnen Sie in der OpenClaw-App „Settings“ und dann „Gateway“.
2. Scannen Sie diesen Code, oder geben Sie den Einrichtungscode ein:</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Einrichtungscode</translation>
    </message>
</context>
<context>
    <name>ui::PictureView</name>
    <message>
        <source>Picture, %1 by %2 points</source>
        <comment>%1: width, %2: height</comment>
        <translation>Bild, %1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>Where should the gateway run?</source>
        <translation>Wo soll das Gateway laufen?</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>Auf &amp;diesem Computer</translation>
    </message>
    <message>
        <source>On &amp;another computer — this one only shows it</source>
        <translation>Auf einem anderen Co&amp;mputer – dieser zeigt es nur an</translation>
    </message>
    <message>
        <source>&amp;Use them as they are</source>
        <translation>S&amp;o verwenden, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Change them on the next pages</source>
        <translation>&amp;Auf den nächsten Seiten ändern</translation>
    </message>
    <message>
        <source>Settings of an OpenClaw gateway were found on this computer.</source>
        <translation>Auf diesem Computer wurden Einstellungen eines OpenClaw-Gateways gefunden.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>%1 Stop it, or let this one use another port.</source>
        <translation>%1 Halten Sie es an, oder lassen Sie dieses einen anderen Port verwenden.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Gateways nearby:</source>
        <translation>Gateways in der Nähe:</translation>
    </message>
    <message>
        <source>Sho&amp;w that one</source>
        <translation>&amp;Jenes anzeigen</translation>
    </message>
    <message>
        <source>Start &amp;fresh — the old file is kept as a backup</source>
        <translation>&amp;Neu beginnen – die alte Datei bleibt als Sicherung erhalten</translation>
    </message>
    <message>
        <source>%1 Correct it, or start fresh.</source>
        <comment>%1: what is wrong</comment>
        <translation>%1 Berichtigen Sie sie, oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>It is kept as %1. Paired devices stay paired; what signs in with the old token needs the new one.</source>
        <comment>%1: a path</comment>
        <translation>Sie wird als %1 gesichert. Gekoppelte Geräte bleiben gekoppelt; was sich mit dem alten Token anmeldet, braucht das neue.</translation>
    </message>
</context>
<context>
    <name>ui::Platform</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>Desktop-Computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>platform</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::PowersView</name>
    <message>
        <source>caution: %1</source>
        <comment>a power</comment>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>Wants to: %1</source>
        <comment>list of powers</comment>
        <translation>Möchte: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message>
        <source>Your access token</source>
        <translation>Ihr Zugangstoken</translation>
    </message>
    <message>
        <source>Programs and older devices sign in with it. It is already created. Keep it like a password. You will find it again under Access.</source>
        <translation>Programme und ältere Geräte melden sich damit an. Es ist bereits erstellt. Hüten Sie es wie ein Passwort. Sie finden es später unter „Zugang“.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>The token or password that is set now stays in force.</source>
        <translation>Das jetzt festgelegte Token oder Passwort bleibt in Kraft.</translation>
    </message>
    <message>
        <source>Continue &amp;without a token</source>
        <translation>&amp;Ohne Token fortfahren</translation>
    </message>
    <message>
        <source>Other programs on this computer &amp;may control the gateway</source>
        <translation>Andere Programme auf &amp;diesem Computer dürfen das Gateway steuern</translation>
    </message>
    <message>
        <source>More c&amp;hoices</source>
        <translation>Weitere &amp;Möglichkeiten</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Create an&amp;other</source>
        <translation>Anderes &amp;erstellen</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Only with “Only this computer”.</source>
        <translation>Nur mit „Nur dieser Computer“ möglich.</translation>
    </message>
</context>
<context>
    <name>ui::ReachPage</name>
    <message>
        <source>Who may connect to this gateway?</source>
        <translation>Wer darf sich mit diesem Gateway verbinden?</translation>
    </message>
    <message>
        <source>I tru&amp;st the networks this computer joins</source>
        <translation>&amp;Ich vertraue den Netzwerken, denen dieser Computer beitritt</translation>
    </message>
    <message>
        <source>Plan to connect a phone? Choose tailnet or local networks.</source>
        <translation>Soll sich ein Telefon verbinden? Wählen Sie Tailnet oder lokale Netzwerke.</translation>
    </message>
    <message>
        <source>&amp;More choices (automatic, one address, port)</source>
        <translation>Weitere &amp;Möglichkeiten (automatisch, eine Adresse, Port)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
</context>
<context>
    <name>ui::ReachText</name>
    <message>
        <source>Nobody can connect.</source>
        <translation>Niemand kann sich verbinden.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Nur dieser Computer kann sich verbinden.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Geräte in Ihrem Tailnet können sich verbinden.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <comment>%1 is an IP address</comment>
        <translation>Eine Adresse: %1.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Jeder in Ihren lokalen Netzwerken kann versuchen, sich zu verbinden.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netzwerk</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>ui::RefusalText</name>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Falsches Token</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Sign-in is not set up</source>
        <translation>Die Anmeldung ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Device token no longer valid</source>
        <translation>Das Gerätetoken gilt nicht mehr</translation>
    </message>
    <message>
        <source>Setup code expired or already used</source>
        <translation>Einrichtungscode abgelaufen oder schon verwendet</translation>
    </message>
    <message>
        <source>Asked for more than was approved</source>
        <translation>Wollte mehr, als genehmigt wurde</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>Zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>Die Uhr weicht um %1 ab</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>Could not prove its identity</source>
        <translation>Konnte die Identität nicht nachweisen</translation>
    </message>
    <message>
        <source>Has no device identity</source>
        <translation>Hat keine Geräteidentität</translation>
    </message>
    <message>
        <source>Web page from another address</source>
        <translation>Webseite von einer anderen Adresse</translation>
    </message>
    <message>
        <source>Version does not fit</source>
        <translation>Version passt nicht</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Noch nicht genehmigt</translation>
    </message>
    <message>
        <source>Opened the canvas without a valid link</source>
        <translation>Hat den Canvas ohne gültigen Link geöffnet</translation>
    </message>
    <message>
        <source>Opened the canvas under a wrong address</source>
        <translation>Hat den Canvas unter einer falschen Adresse geöffnet</translation>
    </message>
    <message>
        <source>%1 did not send a token.</source>
        <translation>%1 hat kein Token gesendet.</translation>
    </message>
    <message>
        <source>%1 used a wrong token.</source>
        <translation>%1 hat ein falsches Token verwendet.</translation>
    </message>
    <message>
        <source>%1 did not send a password.</source>
        <translation>%1 hat kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>%1 used a wrong password.</source>
        <translation>%1 hat ein falsches Passwort verwendet.</translation>
    </message>
    <message>
        <source>%1 used a code that has expired or was already used.</source>
        <translation>%1 hat einen Code verwendet, der abgelaufen ist oder schon verwendet wurde.</translation>
    </message>
    <message>
        <source>The clock of %1 differs by %2.</source>
        <comment>device, time</comment>
        <translation>Die Uhr von %1 weicht um %2 ab.</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong.</source>
        <translation>Die Uhr von %1 geht falsch.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 konnte die eigene Identität nicht nachweisen.</translation>
    </message>
    <message>
        <source>%1 uses a version that this gateway does not speak.</source>
        <translation>%1 verwendet eine Version, die dieses Gateway nicht spricht.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgewiesen: %2</translation>
    </message>
    <message>
        <source>If this was one of your devices, look at the details and try to connect again.</source>
        <translation>Wenn das eines Ihrer Geräte war, sehen Sie sich die Details an und versuchen Sie die Verbindung erneut.</translation>
    </message>
    <message>
        <source>If this was one of your devices, copy the token on this page and enter it there. If not, no action is needed: it was not let in.</source>
        <translation>Wenn das eines Ihrer Geräte war, kopieren Sie das Token auf dieser Seite und geben Sie es dort ein. Wenn nicht, ist nichts zu tun: Es wurde nicht eingelassen.</translation>
    </message>
    <message>
        <source>If this was one of your devices, enter the password set on this page there. If not, no action is needed: it was not let in.</source>
        <translation>Wenn das eines Ihrer Geräte war, geben Sie dort das auf dieser Seite festgelegte Passwort ein. Wenn nicht, ist nichts zu tun: Es wurde nicht eingelassen.</translation>
    </message>
    <message>
        <source>Set a token or a password on this page.</source>
        <translation>Legen Sie auf dieser Seite ein Token oder Passwort fest.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then connect it again.</source>
        <translation>Entfernen Sie das Gerät unter „Geräte und Kopplung“ und verbinden Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Make a new setup code with “Add a node”.</source>
        <translation>Erstellen Sie mit „Knoten hinzufügen“ einen neuen Einrichtungscode.</translation>
    </message>
    <message>
        <source>Approve the wider powers under Devices and Pairing, if you want this device to have them.</source>
        <translation>Genehmigen Sie die weiteren Befugnisse unter „Geräte und Kopplung“, wenn dieses Gerät sie haben soll.</translation>
    </message>
    <message>
        <source>Correct the token or password on the device and wait a few minutes. If it is not your device, no action is needed.</source>
        <translation>Berichtigen Sie Token oder Passwort am Gerät und warten Sie ein paar Minuten. Wenn es nicht Ihr Gerät ist, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the device, or on this computer if this one is wrong; then connect again.</source>
        <translation>Stellen Sie Datum und Uhrzeit am Gerät auf automatisch, oder an diesem Computer, falls er falsch geht; verbinden Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then pair it again.</source>
        <translation>Entfernen Sie das Gerät unter „Geräte und Kopplung“ und koppeln Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Update the app on the device. In a browser, open the page over HTTPS or on this computer.</source>
        <translation>Aktualisieren Sie die App auf dem Gerät. Öffnen Sie im Browser die Seite über HTTPS oder auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the web interface under the gateway&apos;s own address.</source>
        <translation>Öffnen Sie die Weboberfläche unter der eigenen Adresse des Gateways.</translation>
    </message>
    <message>
        <source>Update the app on the device or this application.</source>
        <translation>Aktualisieren Sie die App auf dem Gerät oder diese Anwendung.</translation>
    </message>
    <message>
        <source>Approve the device under Devices and Pairing.</source>
        <translation>Genehmigen Sie das Gerät unter „Geräte und Kopplung“.</translation>
    </message>
    <message>
        <source>If this was one of your devices, show the page on it again, or make a new link on the page Canvas. If not, no action is needed: it saw nothing.</source>
        <translation>Wenn das eines Ihrer Geräte war, zeigen Sie die Seite darauf erneut, oder erstellen Sie auf der Seite „Canvas“ einen neuen Link. Wenn nicht, ist nichts zu tun: Es hat nichts gesehen.</translation>
    </message>
    <message>
        <source>Open the canvas under an address that the page Canvas shows. If it was not you, another web page tried to read the canvas and saw nothing.</source>
        <translation>Öffnen Sie den Canvas unter einer Adresse, die die Seite „Canvas“ zeigt. Wenn Sie es nicht waren, hat eine andere Webseite versucht, den Canvas zu lesen, und nichts gesehen.</translation>
    </message>
</context>
<context>
    <name>ui::RefusalsModel</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>device name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>ui::RemoteForm</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>wss:// and a name or number; ws:// in your own networks</source>
        <translation>wss:// und ein Name oder eine Nummer; ws:// in Ihren eigenen Netzwerken</translation>
    </message>
    <message>
        <source>Token of the other gateway, hidden</source>
        <translation>Token des anderen Gateways, verborgen</translation>
    </message>
    <message>
        <source>Token of the other gateway, shown</source>
        <translation>Token des anderen Gateways, sichtbar</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token oder Passwort</translation>
    </message>
    <message>
        <source>Cert&amp;ificate pin</source>
        <translation>Angehe&amp;ftetes Zertifikat</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; without one an authority has to vouch for it</source>
        <translation>SHA-256-Fingerabdruck; ohne ihn muss eine Zertifizierungsstelle dafür bürgen</translation>
    </message>
    <message>
        <source>Directl&amp;y</source>
        <translation>Dire&amp;kt</translation>
    </message>
    <message>
        <source>Throu&amp;gh SSH</source>
        <translation>Über &amp;SSH</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>SSH targ&amp;et</source>
        <translation>SS&amp;H-Ziel</translation>
    </message>
    <message>
        <source>The keys that SSH uses by itself</source>
        <translation>Die Schlüssel, die SSH von selbst verwendet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Schlüsseldate&amp;i</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>&amp;Port dort</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
</context>
<context>
    <name>ui::RemoteFormText</name>
    <message>
        <source>Enter the address of the gateway.</source>
        <translation>Geben Sie die Adresse des Gateways ein.</translation>
    </message>
    <message>
        <source>Start with wss:// or ws://.</source>
        <translation>Beginnen Sie mit wss:// oder ws://.</translation>
    </message>
    <message>
        <source>Use wss:// for addresses outside your own networks.</source>
        <translation>Verwenden Sie wss:// für Adressen außerhalb Ihrer eigenen Netzwerke.</translation>
    </message>
    <message>
        <source>Enter where SSH signs in. Example: me@server.</source>
        <translation>Geben Sie ein, wo SSH sich anmeldet. Beispiel: me@server.</translation>
    </message>
    <message>
        <source>%1 is not a valid SSH target. Example: me@server.</source>
        <translation>%1 ist kein gültiges SSH-Ziel. Beispiel: me@server.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>It goes into the keyring of your desktop; without one into the settings file, readable only by you.</source>
        <translation>Es kommt in den Schlüsselbund Ihres Desktops, ohne einen solchen in die Einstellungsdatei, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Stored in the settings file, readable only by you.</source>
        <translation>In der Einstellungsdatei gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Stored in the keyring of your desktop.</source>
        <translation>Im Schlüsselbund Ihres Desktops gespeichert.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Enter its token, then test the connection.</source>
        <translation>Das gibt „%1“ über sich bekannt. Geben Sie dessen Token ein und testen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Compare the pin with the fingerprint that it shows on its page Network, enter its token, then test the connection.</source>
        <translation>Das gibt „%1“ über sich bekannt. Vergleichen Sie das angeheftete Zertifikat mit dem Fingerabdruck auf dessen Seite „Netzwerk“, geben Sie dessen Token ein und testen Sie dann die Verbindung.</translation>
    </message>
</context>
<context>
    <name>ui::RemotePage</name>
    <message>
        <source>Remote access</source>
        <translation>Fernzugriff</translation>
    </message>
    <message>
        <source>Reach this gateway from elsewhere, or another one from here.</source>
        <translation>Dieses Gateway von anderswo erreichen oder von hier aus ein anderes.</translation>
    </message>
    <message>
        <source>R&amp;uns the gateway</source>
        <translation>&amp;Betreibt das Gateway</translation>
    </message>
    <message>
        <source>Sho&amp;ws another gateway</source>
        <translation>&amp;Zeigt ein anderes Gateway</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The other gateway</source>
        <translation>Das andere Gateway</translation>
    </message>
    <message>
        <source>Reach this gateway from outside</source>
        <translation>Dieses Gateway von außen erreichen</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Tunnelbefehl kopieren</translation>
    </message>
    <message>
        <source>In a tailnet no tunnel is needed: choose “My tailnet” on the page Network.</source>
        <translation>In einem Tailnet ist kein Tunnel nötig: Wählen Sie „Mein Tailnet“ auf der Seite „Netzwerk“.</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Ein Knoten</translation>
    </message>
    <message>
        <source>Stop the gateway of this computer?</source>
        <translation>Das Gateway dieses Computers anhalten?</translation>
    </message>
    <message>
        <source>These are connected and will be disconnected: %1.</source>
        <translation>Diese sind verbunden und werden getrennt: %1.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Das andere zeigen</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>%1 Test the connection to see more.</source>
        <translation>%1 Testen Sie die Verbindung, um mehr zu erfahren.</translation>
    </message>
    <message>
        <source>Start the gateway to see the command that reaches it.</source>
        <translation>Starten Sie das Gateway, um den Befehl zu sehen, mit dem es erreicht wird.</translation>
    </message>
    <message>
        <source>A computer that may sign in here with SSH reaches this gateway as its own local one while this command runs on it:</source>
        <translation>Ein Computer, der sich hier mit SSH anmelden darf, erreicht dieses Gateway wie sein eigenes lokales, solange dieser Befehl auf ihm läuft:</translation>
    </message>
</context>
<context>
    <name>ui::RemoteStepText</name>
    <message>
        <source>SSH tunnel</source>
        <translation>SSH-Tunnel</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>The tunnel is open.</source>
        <translation>Der Tunnel ist offen.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Es antwortet.</translation>
    </message>
    <message>
        <source>It is trusted.</source>
        <translation>Es ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>Das Geheimnis stimmt.</translation>
    </message>
    <message>
        <source>This computer is approved.</source>
        <translation>Dieser Computer ist genehmigt.</translation>
    </message>
    <message>
        <source>Sign in once in a terminal and compare the key that is shown:</source>
        <translation>Melden Sie sich einmal in einem Terminal an und vergleichen Sie den angezeigten Schlüssel:</translation>
    </message>
    <message>
        <source>Was that computer set up anew? Then forget its old key, and sign in once. Otherwise somebody may be in between.</source>
        <translation>Wurde jener Computer neu eingerichtet? Dann vergessen Sie seinen alten Schlüssel und melden Sie sich einmal an. Andernfalls ist vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>SSH has to let you in without asking. Put your public key there:</source>
        <translation>SSH muss Sie ohne Rückfrage einlassen. Hinterlegen Sie dort Ihren öffentlichen Schlüssel:</translation>
    </message>
    <message>
        <source>Check the address, the network, and the firewall there.</source>
        <translation>Prüfen Sie die Adresse, das Netzwerk und die Firewall dort.</translation>
    </message>
    <message>
        <source>Check the port, and whether the gateway is running there.</source>
        <translation>Prüfen Sie den Port und ob das Gateway dort läuft.</translation>
    </message>
    <message>
        <source>Enter the token that the gateway shows on its page Access.</source>
        <translation>Geben Sie das Token ein, das das Gateway auf seiner Seite „Zugang“ zeigt.</translation>
    </message>
    <message>
        <source>Approve it there, on the page Devices and Pairing, or in a terminal:</source>
        <translation>Genehmigen Sie ihn dort, auf der Seite „Geräte und Kopplung“ oder in einem Terminal:</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the gateway shows on its page Network. Pin it only if both are the same.</source>
        <translation>Vergleichen Sie ihn mit dem Fingerabdruck, den das Gateway auf seiner Seite „Netzwerk“ zeigt. Heften Sie das Zertifikat nur an, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Nothing was sent. Trust the new one only if the gateway shows it, too, on its page Network.</source>
        <translation>Es wurde nichts gesendet. Vertrauen Sie dem neuen nur, wenn auch das Gateway es auf seiner Seite „Netzwerk“ zeigt.</translation>
    </message>
    <message>
        <source>Install OpenSSH on this computer.</source>
        <translation>Installieren Sie OpenSSH auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ui::RemoteSteps</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Certificate&quot;, %2 how it ended.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Jetzt gezeigt:</translation>
    </message>
    <message>
        <source>Pin t&amp;his certificate</source>
        <translation>Dieses Zer&amp;tifikat anheften</translation>
    </message>
    <message>
        <source>Tru&amp;st the new one</source>
        <translation>Dem &amp;neuen vertrauen</translation>
    </message>
</context>
<context>
    <name>ui::RequestCard</name>
    <message>
        <source>It asks from the internet.</source>
        <translation>Die Anfrage kommt aus dem Internet.</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>to compare with the one on the device</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare with the code on the device.</source>
        <translation>Vergleichen Sie ihn mit dem Code am Gerät.</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <comment>name of a device</comment>
        <translation>Anfrage von %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w less</source>
        <translation>Weniger an&amp;zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the short code</source>
        <translation>Kurzen Code anzeigen</translation>
    </message>
    <message>
        <source>Show all 64 digits</source>
        <translation>Alle 64 Stellen anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::RequestCardList</name>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 möchte beitreten</translation>
    </message>
</context>
<context>
    <name>ui::RequestCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>4:12, minutes and seconds</comment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>12 seconds</comment>
        <translation>Läuft ab in %1</translation>
    </message>
    <message>
        <source>Expires in %1 %2</source>
        <comment>4 minutes, 12 seconds</comment>
        <translation>Läuft ab in %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request of %1 expires in %n second(s)</source>
        <translation>
            <numerusform>Die Anfrage von %1 läuft in %n Sekunde ab</numerusform>
            <numerusform>Die Anfrage von %1 läuft in %n Sekunden ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestText</name>
    <message>
        <source>run programs on that device</source>
        <translation>Programme auf diesem Gerät ausführen</translation>
    </message>
    <message>
        <source>use the screen and keyboard of that device</source>
        <translation>Bildschirm und Tastatur dieses Geräts verwenden</translation>
    </message>
    <message>
        <source>change which programs may run there</source>
        <translation>ändern, welche Programme dort laufen dürfen</translation>
    </message>
    <message>
        <source>send text messages</source>
        <translation>Textnachrichten senden</translation>
    </message>
    <message>
        <source>use the browser of that device</source>
        <translation>den Browser dieses Geräts verwenden</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>what is on its screen</source>
        <translation>was auf seinem Bildschirm ist</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>device state</source>
        <translation>Gerätezustand</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>change every setting</source>
        <translation>jede Einstellung ändern</translation>
    </message>
    <message>
        <source>let other devices in</source>
        <translation>andere Geräte einlassen</translation>
    </message>
    <message>
        <source>send messages and use nodes</source>
        <translation>Nachrichten senden und Knoten verwenden</translation>
    </message>
    <message>
        <source>approve commands</source>
        <translation>Befehle genehmigen</translation>
    </message>
    <message>
        <source>see status and lists</source>
        <translation>Zustand und Listen sehen</translation>
    </message>
    <message>
        <source>act as “%1”</source>
        <comment>a role</comment>
        <translation>als „%1“ auftreten</translation>
    </message>
    <message>
        <source>be a node</source>
        <translation>ein Knoten sein</translation>
    </message>
    <message>
        <source>be a node: %1</source>
        <comment>camera, canvas, location</comment>
        <translation>ein Knoten sein: %1</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Unbenanntes Gerät</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Erste Anfrage</translation>
    </message>
    <message>
        <source>Paired before — approving replaces its token</source>
        <translation>Schon einmal gekoppelt – das Genehmigen ersetzt das Token</translation>
    </message>
    <message>
        <source>Repair: its token will change</source>
        <translation>Reparatur: Das Token wird geändert</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>same network</source>
        <translation>dasselbe Netzwerk</translation>
    </message>
    <message>
        <source>tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address (same network)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>version of the device&apos;s application</comment>
        <translation>App %1</translation>
    </message>
    <message>
        <source>use the permission “%1”</source>
        <translation>die Berechtigung „%1“ verwenden</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result as text</source>
        <translation>Ergebnis als Text</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Tr&amp;ee</source>
        <translation>Bau&amp;m</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>Bil&amp;d</translation>
    </message>
    <message>
        <source>The node answered without a result.</source>
        <translation>Der Knoten hat ohne Ergebnis geantwortet.</translation>
    </message>
</context>
<context>
    <name>ui::RunCommandWindow</name>
    <message>
        <source>Run a command to see its result here.</source>
        <translation>Führen Sie einen Befehl aus, um hier sein Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>&amp;Parameter (JSON)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ve&amp;rlauf</translation>
    </message>
    <message>
        <source>Insert exa&amp;mple</source>
        <translation>Beispie&amp;l einfügen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfü&amp;hren</translation>
    </message>
    <message>
        <source>Run a command on %1</source>
        <translation>Befehl auf %1 ausführen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: command, %2: why it cannot be used</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Noch nichts ausgeführt</translation>
    </message>
    <message>
        <source>Valid JSON object</source>
        <translation>Gültiges JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message>
        <source>The parameters are not valid</source>
        <translation>Die Parameter sind nicht gültig</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. The device may still be working on it.</source>
        <translation>Abgebrochen. Das Gerät arbeitet vielleicht noch daran.</translation>
    </message>
    <message>
        <source>Arrived after you cancelled</source>
        <translation>Nach Ihrem Abbruch eingetroffen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the device, %n s…</source>
        <translation>
            <numerusform>Warten auf das Gerät, %n s…</numerusform>
            <numerusform>Warten auf das Gerät, %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Verber&amp;gen</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>Anz&amp;eigen</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>changed</source>
        <comment>beside a setting: not applied yet</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <comment>%1: an option or variable</comment>
        <translation>Festgelegt durch %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingValidation</name>
    <message>
        <source>Other devices may only connect when a token or password is set.</source>
        <translation>Andere Geräte dürfen sich nur verbinden, wenn ein Token oder Passwort festgelegt ist.</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.168.1.20.</source>
        <translation>Geben Sie eine IPv4-Adresse wie 192.168.1.20 ein.</translation>
    </message>
    <message>
        <source>This means every local network.</source>
        <translation>Das bedeutet: jedes lokale Netzwerk.</translation>
    </message>
    <message>
        <source>This computer does not have %1.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht.</translation>
    </message>
    <message>
        <source>The canvas host already uses this port.</source>
        <translation>Der Canvas-Server verwendet diesen Port bereits.</translation>
    </message>
    <message>
        <source>Ports below 1024 usually need administrator rights.</source>
        <translation>Ports unter 1024 erfordern meist Administratorrechte.</translation>
    </message>
    <message>
        <source>This port is free.</source>
        <translation>Dieser Port ist frei.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>A token is required.</source>
        <translation>Ein Token ist erforderlich.</translation>
    </message>
    <message>
        <source>Remove spaces and line breaks.</source>
        <translation>Entfernen Sie Leerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Use at least 16 characters.</source>
        <translation>Verwenden Sie mindestens 16 Zeichen.</translation>
    </message>
    <message>
        <source>Weak. 32 or more characters are better.</source>
        <translation>Schwach. 32 oder mehr Zeichen sind besser.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Verwenden Sie mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a separate folder: everything in it can be read by connected devices.</source>
        <translation>Wählen Sie einen eigenen Ordner: Alles darin können verbundene Geräte lesen.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>OpenClaw Tray cannot read this folder.</source>
        <translation>OpenClaw Tray kann diesen Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>Connected devices can read these, too: %1.</source>
        <comment>file names</comment>
        <translation>Verbundene Geräte können auch das lesen: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Set up OpenClaw Tray</source>
        <translation>OpenClaw Tray einrichten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Skip for &amp;now</source>
        <translation>Vorerst ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Open &amp;OpenClaw Tray</source>
        <translation>Open&amp;Claw Tray öffnen</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>Einrichtung verlassen?</translation>
    </message>
    <message>
        <source>Nothing that you chose is kept unless the gateway was started.</source>
        <translation>Nichts von Ihrer Auswahl wird behalten, sofern das Gateway nicht gestartet wurde.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Einrichtung fortsetzen</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Nodes connect to the gateway on %1. Choose “Add a node…” on that computer.</source>
        <translation>Knoten verbinden sich mit dem Gateway auf %1. Wählen Sie auf jenem Computer „Knoten hinzufügen…“.</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>ui::SetupRules</name>
    <message>
        <source>Confirm that you have understood this.</source>
        <translation>Bestätigen Sie, dass Sie das verstanden haben.</translation>
    </message>
    <message>
        <source>Confirm that you trust the networks this computer joins.</source>
        <translation>Bestätigen Sie, dass Sie den Netzwerken vertrauen, denen dieser Computer beitritt.</translation>
    </message>
    <message>
        <source>A token is needed before other devices can connect.</source>
        <translation>Bevor sich andere Geräte verbinden können, wird ein Token benötigt.</translation>
    </message>
    <message>
        <source>Confirm that other programs may control the gateway.</source>
        <translation>Bestätigen Sie, dass andere Programme das Gateway steuern dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder for the canvas, or switch it off.</source>
        <translation>Wählen Sie einen Ordner für den Canvas, oder schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Nur dieser Computer kann sich verbinden.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Geräte in Ihrem Tailnet können sich verbinden.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Jeder in Ihren lokalen Netzwerken kann versuchen, sich zu verbinden.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <translation>Eine Adresse: %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Port %1.</translation>
    </message>
    <message>
        <source>No token: any program on this computer may connect.</source>
        <translation>Kein Token: Jedes Programm auf diesem Computer darf sich verbinden.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Ein Token schützt jede Verbindung.</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>Startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>Startet nicht, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Canvas folder: %1</source>
        <translation>Canvas-Ordner: %1</translation>
    </message>
    <message>
        <source>No canvas.</source>
        <translation>Kein Canvas.</translation>
    </message>
    <message>
        <source>The settings file was changed and has an error.</source>
        <translation>Die Einstellungsdatei wurde geändert und hat einen Fehler.</translation>
    </message>
    <message>
        <source>Starts with new settings. The old file is kept as a backup.</source>
        <translation>Beginnt mit neuen Einstellungen. Die alte Datei bleibt als Sicherung erhalten.</translation>
    </message>
</context>
<context>
    <name>ui::SetupRun</name>
    <message>
        <source>Stop it and try again, or let this one use another port.</source>
        <translation>Halten Sie es an und versuchen Sie es erneut, oder lassen Sie dieses einen anderen Port verwenden.</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>Halten Sie es an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Look at who owns it and who may write there, then try again.</source>
        <translation>Sehen Sie nach, wem er gehört und wer dort schreiben darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Open the gateway port</source>
        <translation>Gateway-Port öffnen</translation>
    </message>
    <message>
        <source>Start the canvas host</source>
        <translation>Canvas-Server starten</translation>
    </message>
    <message>
        <source>Set start at login</source>
        <translation>Start bei der Anmeldung einrichten</translation>
    </message>
    <message>
        <source>Sign in once</source>
        <translation>Einmal anmelden</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Keine Tailnet-Adresse gefunden. Bis Tailscale läuft, kann sich nur dieser Computer verbinden.</translation>
    </message>
    <message>
        <source>Fewer devices can connect than you chose.</source>
        <translation>Weniger Geräte können sich verbinden, als Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>Der Start bei der Anmeldung konnte nicht geändert werden: %1.</translation>
    </message>
    <message>
        <source>Correct the file and try again, or start fresh on the page “Place”.</source>
        <translation>Berichtigen Sie die Datei und versuchen Sie es erneut, oder beginnen Sie auf der Seite „Ort“ neu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>Die alte Datei ist als %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>ui::ShippedLanguages</name>
    <message>
        <source>English</source>
        <comment>Name of the language of this translation, in itself</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>ui::ShowCanvasDialog</name>
    <message>
        <source>Show on node</source>
        <translation>Auf Knoten zeigen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>No node has a screen for pages</source>
        <translation>Kein Knoten hat einen Bildschirm für Seiten</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ui::StagedChanges</name>
    <message>
        <source>Changes are not applied</source>
        <translation>Änderungen sind nicht angewendet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht angewendet.</numerusform>
            <numerusform>%n Änderungen sind noch nicht angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start the gateway</source>
        <translation>Gateway starten</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>&amp;Gateway starten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Choose who may connect…</source>
        <translation>Auswählen, wer sich verbinden darf…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner auswählen</translation>
    </message>
    <message>
        <source>Continue without canvas</source>
        <translation>Ohne Canvas fortfahren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ui::StateHeader</name>
    <message>
        <source>R&amp;estart</source>
        <translation>Ne&amp;u starten</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Sho&amp;w details</source>
        <translation>Details an&amp;zeigen</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>The gateway runs on another computer.</source>
        <translation>Das Gateway läuft auf einem anderen Computer.</translation>
    </message>
</context>
<context>
    <name>ui::StateText</name>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>OpenClaw Tray (%1)</source>
        <extracomment>%1 is the name of a profile: one of several gateways of the same person.</extracomment>
        <translation>OpenClaw Tray (%1)</translation>
    </message>
    <message>
        <source>Set up your gateway</source>
        <translation>Richten Sie Ihr Gateway ein</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Gateway is stopped</source>
        <translation>Das Gateway ist angehalten</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Wird neu gestartet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Gateway is running</source>
        <translation>Das Gateway läuft</translation>
    </message>
    <message>
        <source>Running with a problem</source>
        <translation>Läuft mit einem Problem</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway could not start</source>
        <translation>Das Gateway konnte nicht starten</translation>
    </message>
    <message>
        <source>Another gateway is already running here</source>
        <translation>Hier läuft bereits ein anderes Gateway</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Waiting for approval on the other gateway</source>
        <translation>Warten auf Genehmigung am anderen Gateway</translation>
    </message>
    <message>
        <source>The other gateway cannot be reached</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Das andere Gateway ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Nicht mit %1 verbunden</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running with a problem</source>
        <translation>läuft mit einem Problem</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>konnte nicht starten</translation>
    </message>
    <message>
        <source>another gateway is running here</source>
        <translation>hier läuft ein anderes Gateway</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>Das Gateway ist angehalten.</translation>
    </message>
    <message>
        <source>The gateway is not connected.</source>
        <translation>Das Gateway ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The gateway on %1 is not connected.</source>
        <translation>Das Gateway auf %1 ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>ui::StoppedStrip</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Remot&amp;e access…</source>
        <translation>Fern&amp;zugriff…</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>ui::TimeText</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ui::TipsCard</name>
    <message>
        <source>Tip: “Add a node…” shows the code for a phone, and the command for a computer.</source>
        <translation>Tipp: „Knoten hinzufügen…“ zeigt den Code für ein Telefon und den Befehl für einen Computer.</translation>
    </message>
    <message>
        <source>Tip: a device that wants to join waits under Devices and Pairing until you decide.</source>
        <translation>Tipp: Ein Gerät, das beitreten möchte, wartet unter „Geräte und Kopplung“, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Tip: under Nodes you see what each device offers, and can try a command yourself.</source>
        <translation>Tipp: Unter „Knoten“ sehen Sie, was jedes Gerät anbietet, und können selbst einen Befehl ausprobieren.</translation>
    </message>
    <message>
        <source>Tip: “Check for problems” under Logs and Diagnostics finds out what is amiss, and how to mend it.</source>
        <translation>Tipp: „Auf Probleme prüfen“ unter „Protokoll und Diagnose“ findet heraus, was nicht stimmt und wie es sich beheben lässt.</translation>
    </message>
    <message>
        <source>Tip: F1 opens the help for the page that you are on.</source>
        <translation>Tipp: F1 öffnet die Hilfe zu der Seite, auf der Sie sind.</translation>
    </message>
    <message>
        <source>Ne&amp;xt tip</source>
        <translation>Nä&amp;chster Tipp</translation>
    </message>
    <message>
        <source>No mo&amp;re tips</source>
        <translation>Keine &amp;Tipps mehr</translation>
    </message>
</context>
<context>
    <name>ui::TokensModel</name>
    <message>
        <source>be a node</source>
        <translation>ein Knoten sein</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>&amp;Open OpenClaw Tray</source>
        <translation>&amp;OpenClaw Tray öffnen</translation>
    </message>
    <message>
        <source>&amp;Show all nodes…</source>
        <translation>&amp;Alle Knoten anzeigen…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Knoten hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Copy gateway address</source>
        <translation>Gate&amp;way-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy can&amp;vas address</source>
        <translation>&amp;Canvas-Adresse kopieren</translation>
    </message>
    <message>
        <source>Open canvas &amp;folder</source>
        <translation>Can&amp;vas-Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>G&amp;ateway starten</translation>
    </message>
    <message>
        <source>S&amp;top gateway</source>
        <translation>&amp;Gateway anhalten</translation>
    </message>
    <message>
        <source>R&amp;estart gateway</source>
        <translation>Gateway &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>N&amp;eu verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Start at log&amp;in</source>
        <translation>&amp;Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Check for problems…</source>
        <translation>Au&amp;f Probleme prüfen…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern…</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>&amp;Einrichtung erneut ausführen…</translation>
    </message>
    <message>
        <source>&amp;About OpenClaw Tray</source>
        <translation>Übe&amp;r OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Quit OpenClaw Tray</source>
        <translation>OpenC&amp;law Tray beenden</translation>
    </message>
    <message>
        <source>This desktop offers no way to change it.</source>
        <translation>Dieser Desktop bietet keine Möglichkeit, es zu ändern.</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenuText</name>
    <message>
        <source>Your local networks · port %1</source>
        <translation>Ihre lokalen Netzwerke · Port %1</translation>
    </message>
    <message>
        <source>This computer only · port %1</source>
        <translation>Nur dieser Computer · Port %1</translation>
    </message>
    <message>
        <source>Your tailnet · port %1</source>
        <translation>Ihr Tailnet · Port %1</translation>
    </message>
    <message>
        <source>One address: %1 · port %2</source>
        <extracomment>%1 is an address, %2 a port.</extracomment>
        <translation>Eine Adresse: %1 · Port %2</translation>
    </message>
    <message>
        <source>Unnamed node</source>
        <translation>Unbenannter Knoten</translation>
    </message>
    <message>
        <source>%1 — connected</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 – verbunden</translation>
    </message>
    <message>
        <source>%1 — offline</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 – offline</translation>
    </message>
    <message>
        <source>%1 — last seen %2</source>
        <extracomment>%1 is the name of a node, %2 is &quot;2 h ago&quot; or a date.</extracomment>
        <translation>%1 – zuletzt gesehen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Revie&amp;w %n pairing request(s)…</source>
        <translation>
            <numerusform>%n Koppl&amp;ungsanfrage prüfen…</numerusform>
            <numerusform>%n Koppl&amp;ungsanfragen prüfen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <extracomment>The counts of a sub-menu, as in &quot;Nodes (2 of 3 connected)&quot;.</extracomment>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>&amp;Nodes (%1 of %2 connected)</source>
        <translation>&amp;Knoten (%1 von %2 verbunden)</translation>
    </message>
</context>
<context>
    <name>ui::TrayText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Hover text of the tray icon: the program, and a list such as &quot;running · 2 nodes&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of the tray icon for screen readers: the program, and a list such as &quot;running, 2 nodes&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to OpenClaw Tray</source>
        <translation>Willkommen bei OpenClaw Tray</translation>
    </message>
    <message>
        <source>It connects your phones and computers so that your assistant can use what they offer — a camera, a screen, a canvas.</source>
        <translation>Es verbindet Ihre Telefone und Computer, damit Ihr Assistent nutzen kann, was sie anbieten – eine Kamera, einen Bildschirm, einen Canvas.</translation>
    </message>
    <message>
        <source>A connected assistant can use everything you allow here, and assistants make mistakes. Only connect devices you own, and approve only requests you started yourself.</source>
        <translation>Ein verbundener Assistent kann alles verwenden, was Sie hier erlauben, und Assistenten machen Fehler. Verbinden Sie nur Geräte, die Ihnen gehören, und genehmigen Sie nur Anfragen, die Sie selbst ausgelöst haben.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;Ich habe verstanden</translation>
    </message>
    <message>
        <source>How this stays safe</source>
        <translation>Wie das sicher bleibt</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect until you choose otherwise.</source>
        <translation>Nur Programme auf diesem Computer können sich verbinden, bis Sie etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Every device has to know a secret, and to be approved by you, once.</source>
        <translation>Jedes Gerät muss ein Geheimnis kennen und einmal von Ihnen genehmigt werden.</translation>
    </message>
    <message>
        <source>You see what a device offers, and decide which of its commands may be used.</source>
        <translation>Sie sehen, was ein Gerät anbietet, und entscheiden, welche seiner Befehle verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>Each device can be removed again at any time.</source>
        <translation>Jedes Gerät kann jederzeit wieder entfernt werden.</translation>
    </message>
</context>
<context>
    <name>ui::WideAreaChoice</name>
    <message>
        <source>Write a DNS &amp;zone for my tailnet</source>
        <translation>&amp;Eine DNS-Zone für mein Tailnet schreiben</translation>
    </message>
    <message>
        <source>Domain of the zone</source>
        <translation>Domain der Zone</translation>
    </message>
    <message>
        <source>Enter a domain such as openclaw.internal.</source>
        <translation>Geben Sie eine Domain wie openclaw.internal ein.</translation>
    </message>
</context>
</TS>
