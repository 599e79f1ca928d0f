<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>the entry %1 has no effect</source>
        <translation>l’entrée %1 est sans effet</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be made</source>
        <translation>impossible de créer le dossier de %1</translation>
    </message>
    <message>
        <source>the registry could not be changed</source>
        <translation>le registre n’a pas pu être modifié</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Devices are connected to the gateway</source>
        <translation>Des appareils sont connectés à la passerelle</translation>
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
        <translation>OpenClaw Tray ne répond pas.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
    <message>
        <source>&amp;End and start again</source>
        <translation>&amp;Terminer et redémarrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message>
        <source>OpenClaw Tray is running in the background. Open it from your applications menu.</source>
        <translation>OpenClaw Tray continue en arrière-plan. Ouvrez-le depuis le menu des applications.</translation>
    </message>
    <message>
        <source>OpenClaw Tray keeps running. Find it in the system tray.</source>
        <translation>OpenClaw Tray continue de fonctionner. Il se trouve dans la zone de notification.</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Keep the gateway running in the background?</source>
        <translation>Laisser la passerelle fonctionner en arrière-plan&#xa0;?</translation>
    </message>
    <message>
        <source>Your desktop has no system tray. Open OpenClaw Tray again to get this window back.</source>
        <translation>Votre bureau n’a pas de zone de notification. Ouvrez de nouveau OpenClaw Tray pour retrouver cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser fonctionner</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Remember my choice</source>
        <translation>&amp;Retenir mon choix</translation>
    </message>
    <message numerus="yes">
        <source>Quit OpenClaw Tray? %n device(s) will be disconnected until you start it again.</source>
        <translation>
            <numerusform>Quitter OpenClaw Tray&#xa0;? %n appareil sera déconnecté jusqu’au prochain démarrage.</numerusform>
            <numerusform>Quitter OpenClaw Tray&#xa0;? %n appareils seront déconnectés jusqu’au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;Ne plus demander</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>Ce qu’est ce programme.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Versions du protocole</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. This program comes without any warranty.</source>
        <translation>Licence publique générale GNU, version 3 ou ultérieure. Ce programme est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Qt %1 (GNU Lesser General Public License, version 3)
OpenSSL (Apache License 2.0)</source>
        <translation>Qt %1 (Licence publique générale limitée GNU, version 3)
OpenSSL (Licence Apache 2.0)</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>Copier les informations de version</translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>How devices and programs sign in to this gateway.</source>
        <translation>Comment les appareils et les programmes s’identifient auprès de cette passerelle.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Je&amp;ton</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>N&amp;one – this computer only</source>
        <translation>&amp;Aucune – cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>Needs ‘Only this computer’.</source>
        <translation>Nécessite «&#xa0;Cet ordinateur uniquement&#xa0;».</translation>
    </message>
    <message>
        <source>Any program on this computer could control the gateway.</source>
        <translation>Tout programme de cet ordinateur pourrait contrôler la passerelle.</translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation>Jeton d’accès, masqué</translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation>Jeton d’accès, affiché</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>Mot de passe, masqué</translation>
    </message>
    <message>
        <source>Password, shown</source>
        <translation>Mot de passe, affiché</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>N&amp;ew token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Approve programs on this computer &amp;automatically</source>
        <translation>Approuver automatiquement les &amp;programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Local commands will ask for approval too.</source>
        <translation>Les commandes locales demanderont aussi une approbation.</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Since the gateway started. Nothing of this is kept on disk.</source>
        <translation>Depuis le démarrage de la passerelle. Rien de tout cela n’est conservé sur le disque.</translation>
    </message>
    <message>
        <source>No connection was refused.</source>
        <translation>Aucune connexion n’a été refusée.</translation>
    </message>
    <message>
        <source>What to &amp;do…</source>
        <translation>&amp;Que faire…</translation>
    </message>
    <message>
        <source>Let programs connect without signing in?</source>
        <translation>Laisser des programmes se connecter sans s’identifier&#xa0;?</translation>
    </message>
    <message>
        <source>Connect without sign-in</source>
        <translation>Connecter sans identification</translation>
    </message>
    <message>
        <source>Keep sign-in</source>
        <translation>Garder l’identification</translation>
    </message>
    <message>
        <source>Create a new token?</source>
        <translation>Créer un nouveau jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Programs that use the old token can no longer sign in. Paired devices keep their own tokens.</source>
        <translation>Les programmes qui utilisent l’ancien jeton ne pourront plus s’identifier. Les appareils associés gardent leurs propres jetons.</translation>
    </message>
    <message>
        <source>Create new token</source>
        <translation>Créer un nouveau jeton</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Also disconnect devices that signed in with the old token</source>
        <translation>Déconnecter aussi les appareils qui se sont identifiés avec l’ancien jeton</translation>
    </message>
    <message>
        <source>A new token was created.</source>
        <translation>Un nouveau jeton a été créé.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Défini par %1</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Robuste</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>a date</comment>
        <translation>créé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %n device(s) now</source>
        <translation>
            <numerusform>utilisé par %n appareil en ce moment</numerusform>
            <numerusform>utilisé par %n appareils en ce moment</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>La copie a échoué.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 1 minute.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>ui::ActionNotice</name>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>OK</source>
        <comment>a command succeeded</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>%1: technical code</comment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ui::AddressList</name>
    <message>
        <source>Copy canvas address</source>
        <translation>Copier l’adresse du canvas</translation>
    </message>
    <message>
        <source>Open canvas address in the browser</source>
        <translation>Ouvrir l’adresse du canvas dans le navigateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>QR…</source>
        <translation>QR…</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Utiliser…</translation>
    </message>
</context>
<context>
    <name>ui::ApplyBar</name>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Appliquer les miennes</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Appliquer et redémarrer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
    <message>
        <source>The settings changed on disk. Reload them before applying your changes.</source>
        <translation>Les paramètres ont changé sur le disque. Rechargez-les avant d’appliquer vos modifications.</translation>
    </message>
    <message>
        <source>A setting you changed was also changed elsewhere. Discard your changes to take that one, or apply yours.</source>
        <translation>Un paramètre que vous avez modifié a aussi été modifié ailleurs. Abandonnez vos modifications pour prendre l’autre valeur, ou appliquez les vôtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold when the gateway starts.</source>
        <translation>
            <numerusform>%n modification prendra effet au démarrage de la passerelle.</numerusform>
            <numerusform>%n modifications prendront effet au démarrage de la passerelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the canvas host. No device is disconnected.</source>
        <translation>
            <numerusform>%n modification redémarre le serveur du canvas. Aucun appareil n’est déconnecté.</numerusform>
            <numerusform>%n modifications redémarrent le serveur du canvas. Aucun appareil n’est déconnecté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the listeners.</source>
        <translation>
            <numerusform>%n modification rouvre les adresses de la passerelle.</numerusform>
            <numerusform>%n modifications rouvrent les adresses de la passerelle.</numerusform>
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
            <numerusform>%n appareil se reconnecte.</numerusform>
            <numerusform>%n appareils se reconnectent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 The gateway continues with the previous settings.</source>
        <comment>%1: a whole sentence</comment>
        <translation>Non appliqué&#xa0;: %1 La passerelle continue avec les paramètres précédents.</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>Approuver %1&#xa0;?</translation>
    </message>
    <message>
        <source>It asks from the internet.</source>
        <translation>La demande vient d’Internet.</translation>
    </message>
    <message>
        <source>It will be able to:</source>
        <comment>followed by a list of powers</comment>
        <translation>L’appareil pourra&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Approve and allow</source>
        <translation>App&amp;rouver et autoriser</translation>
    </message>
</context>
<context>
    <name>ui::BannerPolicy</name>
    <message>
        <source>The gateway is reachable more widely than you chose: %1</source>
        <translation>La passerelle est accessible plus largement que vous ne l’avez choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>Rendre pr&amp;ivée</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Not applied: %1. The gateway continues with the previous settings.</source>
        <translation>Non appliqué&#xa0;: %1. La passerelle continue avec les paramètres précédents.</translation>
    </message>
    <message>
        <source>Some saved data could not be read and was put aside. Devices may have to ask again.</source>
        <translation>Certaines données enregistrées étaient illisibles et ont été mises de côté. Des appareils devront peut-être refaire leur demande.</translation>
    </message>
    <message>
        <source>The settings file changed and has an error. The previous settings stay in force.</source>
        <translation>Le fichier de paramètres a changé et contient une erreur. Les paramètres précédents restent en vigueur.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Settings changed on disk.</source>
        <translation>Les paramètres ont changé sur le disque.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rec&amp;harger</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Aucune adresse du tailnet trouvée. Tant que Tailscale ne fonctionne pas, seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>This computer no longer has %1. Until it does, only this computer can connect.</source>
        <translation>Cet ordinateur n’a plus %1. D’ici à son retour, seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>The canvas host is not running: %1</source>
        <translation>Le serveur du canvas ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>La découverte n’est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tailscale does not lead to this gateway.</source>
        <translation>Tailscale ne mène pas à cette passerelle.</translation>
    </message>
    <message>
        <source>The gateway certificate expires on %1.</source>
        <translation>Le certificat de la passerelle expire le %1.</translation>
    </message>
    <message>
        <source>OpenClaw Tray ended unexpectedly last time.</source>
        <translation>OpenClaw Tray s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Enre&amp;gistrer le diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Mas&amp;quer</translation>
    </message>
</context>
<context>
    <name>ui::BindChoices</name>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Qui peut atteindre cette passerelle</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposée</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Un réseau</translation>
    </message>
    <message>
        <source>Onl&amp;y this computer</source>
        <translation>Ce&amp;t ordinateur uniquement</translation>
    </message>
    <message>
        <source>Safest. You can widen it later.</source>
        <translation>Le plus sûr. Vous pourrez élargir plus tard.</translation>
    </message>
    <message>
        <source>Programs on this computer. Phones and other computers cannot connect directly.</source>
        <translation>Les programmes de cet ordinateur. Les téléphones et les autres ordinateurs ne peuvent pas se connecter directement.</translation>
    </message>
    <message>
        <source>Devices in my &amp;Tailscale network</source>
        <translation>&amp;Les appareils de mon réseau Tailscale</translation>
    </message>
    <message>
        <source>My &amp;tailnet</source>
        <translation>Mon tai&amp;lnet</translation>
    </message>
    <message>
        <source>Devices on my &amp;local networks</source>
        <translation>Les appareils de mes &amp;réseaux locaux</translation>
    </message>
    <message>
        <source>My &amp;local networks</source>
        <translation>Mes &amp;réseaux locaux</translation>
    </message>
    <message>
        <source>Needed for most phones without Tailscale. A token and your approval still protect every connection.</source>
        <translation>Nécessaire pour la plupart des téléphones sans Tailscale. Un jeton et votre approbation protègent toujours chaque connexion.</translation>
    </message>
    <message>
        <source>Every network this computer joins, public Wi-Fi included.</source>
        <translation>Tous les réseaux que cet ordinateur rejoint, Wi-Fi publics compris.</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>This computer first. If that is impossible the gateway stops; it never opens up by itself.</source>
        <translation>D’abord cet ordinateur. Si c’est impossible, la passerelle s’arrête&#xa0;; elle ne s’ouvre jamais d’elle-même.</translation>
    </message>
    <message>
        <source>One &amp;address</source>
        <translation>&amp;Une adresse</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>%1 is &quot;Private&quot; or &quot;Exposed&quot;</extracomment>
        <translation>actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>address, network</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1 (%2)</source>
        <extracomment>%1 is an address, %2 a name such as desk.tail1.ts.net.</extracomment>
        <translation>Les appareils de votre réseau Tailscale. Adresse actuelle&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1</source>
        <translation>Les appareils de votre réseau Tailscale. Adresse actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is signed out on this computer.</source>
        <translation>Les appareils de votre réseau Tailscale. Tailscale n’est pas connecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is switched off.</source>
        <translation>Les appareils de votre réseau Tailscale. Tailscale est désactivé.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. No address now.</source>
        <translation>Les appareils de votre réseau Tailscale. Aucune adresse pour le moment.</translation>
    </message>
</context>
<context>
    <name>ui::CanvasLinkDialog</name>
    <message>
        <source>Canvas on another device</source>
        <translation>Canvas sur un autre appareil</translation>
    </message>
    <message>
        <source>Link to the canvas as picture</source>
        <translation>Lien vers le canvas sous forme d’image</translation>
    </message>
    <message>
        <source>Scan this code with a phone or tablet in the same network. It opens the canvas in its browser; whoever has the link can read the canvas while this window is open.</source>
        <translation>Scannez ce code avec un téléphone ou une tablette du même réseau. Le canvas s’ouvre dans son navigateur&#xa0;; quiconque a le lien peut lire le canvas tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Ne&amp;w link</source>
        <translation>&amp;Nouveau lien</translation>
    </message>
    <message>
        <source>There is no link now.</source>
        <translation>Il n’y a pas de lien pour le moment.</translation>
    </message>
    <message>
        <source>Ends in %1 unless it is opened before.</source>
        <translation>Prend fin dans %1 s’il n’est pas ouvert avant.</translation>
    </message>
    <message>
        <source>This link has expired, unless it is in use.</source>
        <translation>Ce lien a expiré, sauf s’il est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 1 minute.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>La copie a échoué.</translation>
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
        <translation>Des pages web de cet ordinateur que les nœuds peuvent afficher sur leur écran.</translation>
    </message>
    <message>
        <source>&amp;Offer pages to nodes</source>
        <translation>Proposer des pages aux &amp;nœuds</translation>
    </message>
    <message>
        <source>Canvas host</source>
        <translation>Serveur du canvas</translation>
    </message>
    <message>
        <source>&amp;Reload pages when files change</source>
        <translation>&amp;Recharger les pages quand des fichiers changent</translation>
    </message>
    <message>
        <source>Too many files to watch. Live reload is paused.</source>
        <translation>Trop de fichiers à surveiller. Le rechargement automatique est suspendu.</translation>
    </message>
    <message>
        <source>Folder with the canvas pages</source>
        <translation>Dossier des pages du canvas</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Open fo&amp;lder</source>
        <translation>Ou&amp;vrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>The same port as the gateway.</source>
        <translation>Le même port que la passerelle.</translation>
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
        <translation>&amp;Afficher sur un nœud…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Le dossier est vide.</translation>
    </message>
    <message>
        <source>Create a s&amp;tarter page</source>
        <translation>Créer une &amp;page de départ</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>No node has a screen for pages.</source>
        <translation>Aucun nœud n’a d’écran pour des pages.</translation>
    </message>
    <message>
        <source>Canvas address as QR code</source>
        <translation>Adresse du canvas en code QR</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>la passerelle est arrêtée</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>il n’a pas d’adresse</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>il est désactivé</translation>
    </message>
    <message>
        <source>Canvas host is not running: %1.</source>
        <translation>Le serveur du canvas ne fonctionne pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Only this computer.</source>
        <translation>Cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Connected devices, with a link that expires.</source>
        <translation>Les appareils connectés, avec un lien qui expire.</translation>
    </message>
    <message>
        <source>Anyone who reaches this address.</source>
        <translation>Quiconque atteint cette adresse.</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Choose the folder for canvas pages</source>
        <translation>Choisir le dossier des pages du canvas</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPortChoice</name>
    <message>
        <source>&amp;Its own port</source>
        <translation>Son propre por&amp;t</translation>
    </message>
    <message>
        <source>Port of the canvas host</source>
        <translation>Port du serveur du canvas</translation>
    </message>
    <message>
        <source>Sa&amp;me port as the gateway</source>
        <translation>&amp;Le même port que la passerelle</translation>
    </message>
</context>
<context>
    <name>ui::CapturePreview</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>%1 answered without a picture.</source>
        <translation>%1 a répondu sans image.</translation>
    </message>
    <message>
        <source>A recording of %1. Save it to look at it.</source>
        <comment>%1: size</comment>
        <translation>Un enregistrement de %1. Enregistrez-le pour le regarder.</translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it to look at it.</source>
        <translation>L’image ne peut pas être affichée ici. Enregistrez-la pour la regarder.</translation>
    </message>
    <message>
        <source>%1 by %2 points · %3</source>
        <comment>%1: width, %2: height, %3: size</comment>
        <translation>%1 × %2 pixels · %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Asking the device… %n s</source>
        <translation>
            <numerusform>Demande à l’appareil… %n s</numerusform>
            <numerusform>Demande à l’appareil… %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckText</name>
    <message>
        <source>Settings file is valid</source>
        <translation>Le fichier de paramètres est valide</translation>
    </message>
    <message>
        <source>Only you can read the settings file</source>
        <translation>Vous seul pouvez lire le fichier de paramètres</translation>
    </message>
    <message>
        <source>Gateway listens</source>
        <translation>La passerelle est à l’écoute</translation>
    </message>
    <message>
        <source>Reachable exactly as chosen</source>
        <translation>Accessible exactement comme choisi</translation>
    </message>
    <message>
        <source>Sign-in is strong enough</source>
        <translation>L’identification est assez robuste</translation>
    </message>
    <message>
        <source>Canvas host runs</source>
        <translation>Le serveur du canvas fonctionne</translation>
    </message>
    <message>
        <source>Saved data could be read</source>
        <translation>Les données enregistrées étaient lisibles</translation>
    </message>
    <message>
        <source>Desktop has a system tray</source>
        <translation>Le bureau a une zone de notification</translation>
    </message>
    <message>
        <source>Start at login works</source>
        <translation>Le démarrage à l’ouverture de session fonctionne</translation>
    </message>
    <message>
        <source>Desktop shows notifications with buttons</source>
        <translation>Le bureau affiche des notifications avec des boutons</translation>
    </message>
    <message>
        <source>No other gateway starts at login</source>
        <translation>Aucune autre passerelle ne démarre à l’ouverture de session</translation>
    </message>
    <message>
        <source>Clock of this computer is set</source>
        <translation>L’horloge de cet ordinateur est à l’heure</translation>
    </message>
    <message>
        <source>No firewall is known to be in the way</source>
        <translation>Aucun pare-feu connu ne fait obstacle</translation>
    </message>
    <message>
        <source>There is no settings file yet. It is written when the gateway starts.</source>
        <translation>Il n’y a pas encore de fichier de paramètres. Il est écrit au démarrage de la passerelle.</translation>
    </message>
    <message>
        <source>Correct the settings file; the details name the line.</source>
        <translation>Corrigez le fichier de paramètres&#xa0;; les détails indiquent la ligne.</translation>
    </message>
    <message>
        <source>Other users of this computer can read your token. Make the file private.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire votre jeton. Rendez le fichier privé.</translation>
    </message>
    <message>
        <source>Start the gateway, or see the overview for the cause.</source>
        <translation>Démarrez la passerelle, ou cherchez la cause dans la vue d’ensemble.</translation>
    </message>
    <message>
        <source>See who can reach this gateway.</source>
        <translation>Voyez qui peut atteindre cette passerelle.</translation>
    </message>
    <message>
        <source>Create a new token, or choose a longer password.</source>
        <translation>Créez un nouveau jeton, ou choisissez un mot de passe plus long.</translation>
    </message>
    <message>
        <source>See the folder and port of the canvas host.</source>
        <translation>Voyez le dossier et le port du serveur du canvas.</translation>
    </message>
    <message>
        <source>A damaged file was put aside. Devices that are missing have to ask again.</source>
        <translation>Un fichier endommagé a été mis de côté. Les appareils manquants doivent refaire leur demande.</translation>
    </message>
    <message>
        <source>Without a tray, open this window from the applications menu.</source>
        <translation>Sans zone de notification, ouvrez cette fenêtre depuis le menu des applications.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login. Start the program by hand.</source>
        <translation>Ce bureau ne démarre rien à l’ouverture de session. Démarrez le programme vous-même.</translation>
    </message>
    <message>
        <source>Requests are shown in a window instead.</source>
        <translation>Les demandes sont affichées dans une fenêtre à la place.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here. A click on one opens the review.</source>
        <translation>Les notifications n’ont pas de boutons ici. Un clic sur l’une d’elles ouvre l’examen.</translation>
    </message>
    <message>
        <source>Only one gateway can have the port. Found: %1</source>
        <translation>Une seule passerelle peut avoir le port. Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It says %1. Devices with the right time are refused.</source>
        <translation>Elle indique %1. Les appareils à la bonne heure sont refusés.</translation>
    </message>
    <message>
        <source>If devices cannot connect, let them through: %1</source>
        <translation>Si des appareils ne peuvent pas se connecter, laissez-les passer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check for problems</source>
        <translation>Rechercher des problèmes</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point à examiner</numerusform>
            <numerusform>%n points à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show where to mend: %1</source>
        <translation>Afficher où corriger&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 — another device has this name; last used %2</source>
        <translation>%1 — un autre appareil porte ce nom&#xa0;; dernière utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — last used %2</source>
        <translation>%1 — dernière utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Clean up paired devices</source>
        <translation>Nettoyer les appareils associés</translation>
    </message>
    <message>
        <source>Chosen devices lose their access and must pair again.</source>
        <translation>Les appareils choisis perdent leur accès et doivent être associés de nouveau.</translation>
    </message>
    <message>
        <source>Not &amp;used for</source>
        <translation>&amp;Inutilisés depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that may no longer be needed</source>
        <translation>Appareils qui ne sont peut-être plus nécessaires</translation>
    </message>
    <message>
        <source>Nothing to clean up.</source>
        <translation>Rien à nettoyer.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove the last device that may change every setting?</source>
        <translation>Supprimer le dernier appareil autorisé à modifier tous les paramètres&#xa0;?</translation>
    </message>
    <message>
        <source>No other paired device can change settings then.</source>
        <translation>Plus aucun autre appareil associé ne pourra alors modifier les paramètres.</translation>
    </message>
</context>
<context>
    <name>ui::CommandGroups</name>
    <message>
        <source>Back camera</source>
        <translation>Caméra arrière</translation>
    </message>
    <message>
        <source>Front camera</source>
        <translation>Caméra avant</translation>
    </message>
    <message>
        <source>Three seconds</source>
        <translation>Trois secondes</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Écran entier</translation>
    </message>
    <message>
        <source>Five seconds</source>
        <translation>Cinq secondes</translation>
    </message>
    <message>
        <source>Our canvas</source>
        <translation>Notre canvas</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Dix secondes</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>Find programs</source>
        <translation>Trouver des programmes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Uses camera</source>
        <translation>Utilise la caméra</translation>
    </message>
    <message>
        <source>Shows the screen</source>
        <translation>Montre l’écran</translation>
    </message>
    <message>
        <source>Records the screen</source>
        <translation>Enregistre l’écran</translation>
    </message>
    <message>
        <source>Uses text messages</source>
        <translation>Utilise les SMS</translation>
    </message>
    <message>
        <source>Controls the device</source>
        <translation>Contrôle l’appareil</translation>
    </message>
    <message>
        <source>Touches private things</source>
        <translation>Touche à la vie privée</translation>
    </message>
    <message>
        <source>Take a photo with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Prendre une photo avec %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Record a video with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Enregistrer une vidéo avec %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Take a picture of the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Capturer l’écran de %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Record the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Enregistrer l’écran de %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Use the text messages of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Utiliser les SMS de %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Control %1 and run programs on it now?</source>
        <comment>%1: name of a device</comment>
        <translation>Contrôler %1 et y exécuter des programmes maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>&amp;Prendre la photo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>&amp;Capturer</translation>
    </message>
    <message>
        <source>&amp;Use text messages</source>
        <translation>&amp;Utiliser les SMS</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>a command</comment>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>Aucun paramètre</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesDialog</name>
    <message>
        <source>Command rules</source>
        <translation>Règles des commandes</translation>
    </message>
    <message>
        <source>Commands and their rules</source>
        <translation>Commandes et leurs règles</translation>
    </message>
    <message>
        <source>A rule allows or blocks a command on every node. Blocking wins, and changes are in force at once.</source>
        <translation>Une règle autorise ou bloque une commande sur tous les nœuds. Le blocage l’emporte, et les modifications prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Par défaut</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>Au&amp;torisée</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Bloquée</translation>
    </message>
    <message>
        <source>A&amp;nother command</source>
        <translation>&amp;Une autre commande</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Autori&amp;ser</translation>
    </message>
    <message>
        <source>Rule for “%1”</source>
        <comment>%1: command</comment>
        <translation>Règle pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Select a command to change its rule.</source>
        <translation>Sélectionnez une commande pour modifier sa règle.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Défini par %1</translation>
    </message>
    <message>
        <source>No connected node offers “%1”. Check the spelling.</source>
        <translation>Aucun nœud connecté ne propose «&#xa0;%1&#xa0;». Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>&amp;Keep anyway</source>
        <translation>&amp;Garder quand même</translation>
    </message>
    <message>
        <source>Saved: “%1” is now %2.</source>
        <comment>%1: command, %2: rule</comment>
        <translation>Enregistré&#xa0;: «&#xa0;%1&#xa0;» est maintenant %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler l’action</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesModel</name>
    <message>
        <source>Nowhere</source>
        <comment>allowed by default</comment>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>By default on</source>
        <translation>Autorisée par défaut sur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Proposée par</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvée</translation>
    </message>
    <message>
        <source>Blocked by rule</source>
        <translation>Bloquée par une règle</translation>
    </message>
    <message>
        <source>Not in defaults</source>
        <translation>Non autorisée par défaut</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Settings changed on disk</source>
        <translation>Les paramètres ont changé sur le disque</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>No setting that this application uses is different.</source>
        <translation>Aucun paramètre utilisé par cette application n’est différent.</translation>
    </message>
    <message>
        <source>These settings are different in the file. Beside them stands what is in force now.</source>
        <translation>Ces paramètres sont différents dans le fichier. À côté figure ce qui est en vigueur maintenant.</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>%1: name of a setting</comment>
        <translation>%1&#xa0;: masqué</translation>
    </message>
</context>
<context>
    <name>ui::ConnectLines</name>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a first node</source>
        <translation>Connecter un premier nœud</translation>
    </message>
    <message>
        <source>What do you want to connect? You can also do this later.</source>
        <translation>Que voulez-vous connecter&#xa0;? Vous pouvez aussi le faire plus tard.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPanel</name>
    <message>
        <source>&amp;Phone or tablet</source>
        <translation>&amp;Téléphone ou tablette</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>&amp;Ordinateur</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ui::ConnectText</name>
    <message>
        <source>A program on this computer</source>
        <translation>Un programme de cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting for your device…</source>
        <translation>En attente de votre appareil…</translation>
    </message>
    <message>
        <source>%1 contacted the gateway.</source>
        <translation>%1 a contacté la passerelle.</translation>
    </message>
    <message>
        <source>%1 needs your approval.</source>
        <translation>%1 a besoin de votre approbation.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>%1 is connected: %2</source>
        <translation>%1 est connecté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Is the device in the same network? Does a firewall block the port?</source>
        <translation>L’appareil est-il sur le même réseau&#xa0;? Un pare-feu bloque-t-il le port&#xa0;?</translation>
    </message>
    <message>
        <source>Use the code or the command on this page, as it is now.</source>
        <translation>Utilisez le code ou la commande de cette page, tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>Valid %1 · for one device</source>
        <translation>Valable&#xa0;: %1 · pour un appareil</translation>
    </message>
    <message>
        <source>This code was used.</source>
        <translation>Ce code a été utilisé.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code a expiré.</translation>
    </message>
</context>
<context>
    <name>ui::Consents</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::CopiedNote</name>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 1 minute.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>La copie a échoué.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ui::DecisionView</name>
    <message>
        <source>Wants to</source>
        <comment>followed by a list of powers</comment>
        <translation>Souhaite</translation>
    </message>
    <message>
        <source>%1. Let it in</source>
        <comment>number of the decision</comment>
        <translation>%1. Le laisser entrer</translation>
    </message>
    <message>
        <source>%1. Allow what it offers</source>
        <comment>number of the decision</comment>
        <translation>%1. Autoriser ce qu’il propose</translation>
    </message>
    <message>
        <source>This application may not approve this. It lacks: %1.</source>
        <translation>Cette application n’a pas le droit d’approuver cela. Il lui manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Expired. The device will ask again when it reconnects.</source>
        <translation>Expirée. L’appareil refera sa demande lorsqu’il se reconnectera.</translation>
    </message>
    <message>
        <source>Approved from another device</source>
        <translation>Approuvée depuis un autre appareil</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Cette demande n’est plus en attente.</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>A&amp;pprouver…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;pprouver</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;command(s)</source>
        <translation>
            <numerusform>%n comm&amp;ande</numerusform>
            <numerusform>%n comm&amp;andes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetails</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Suppr&amp;imer…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se nomme</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy full ID</source>
        <translation>Copier l’identifiant complet</translation>
    </message>
    <message>
        <source>Full ID</source>
        <translation>Identifiant complet</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>N&amp;ouveau jeton…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Tokens of this device</source>
        <translation>Jetons de cet appareil</translation>
    </message>
    <message>
        <source>%1 — This application</source>
        <translation>%1 — cette application</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>Operator and node</source>
        <translation>Opérateur et nœud</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>manage</source>
        <comment>what a device may do</comment>
        <translation>administrer</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>what a device may do</comment>
        <translation>associer</translation>
    </message>
    <message>
        <source>approve</source>
        <comment>what a device may do</comment>
        <translation>approuver</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a device may do</comment>
        <translation>écrire</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a device may do</comment>
        <translation>lire</translation>
    </message>
    <message>
        <source>offers commands</source>
        <translation>propose des commandes</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>date</comment>
        <translation>%1, par vous</translation>
    </message>
    <message>
        <source>%1, automatically on this computer</source>
        <comment>date</comment>
        <translation>%1, automatiquement sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, by code</source>
        <comment>date</comment>
        <translation>%1, par code</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program (mode)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>local</source>
        <comment>address</comment>
        <translation>local</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a device is connected</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 (This application)</source>
        <comment>name of a device</comment>
        <translation>%1 (cette application)</translation>
    </message>
    <message>
        <source>%1, %2, last used %3</source>
        <comment>name, kind, time</comment>
        <translation>%1, %2, dernière utilisation&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>ui::DevicesView</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search paired devices</source>
        <translation>Rechercher dans les appareils associés</translation>
    </message>
    <message>
        <source>Which paired devices are shown</source>
        <translation>Quels appareils associés sont affichés</translation>
    </message>
    <message>
        <source>All</source>
        <comment>devices</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>Netto&amp;yer…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>Appareils associés</translation>
    </message>
    <message>
        <source>Paired devices (%1)</source>
        <translation>Appareils associés (%1)</translation>
    </message>
    <message>
        <source>No paired devices yet.</source>
        <translation>Aucun appareil associé pour l’instant.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Name on this gateway. Leave it empty to use the device&apos;s own name.</source>
        <translation>Nom sur cette passerelle. Laissez vide pour utiliser le nom propre de l’appareil.</translation>
    </message>
    <message>
        <source>It loses its tokens and its waiting requests, and must pair again.</source>
        <translation>L’appareil perd ses jetons et ses demandes en attente, et doit être associé de nouveau.</translation>
    </message>
    <message>
        <source>This is the last device that may change every setting. No other paired device can change settings then.</source>
        <translation>C’est le dernier appareil autorisé à modifier tous les paramètres. Plus aucun autre appareil associé ne pourra alors modifier les paramètres.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Suppr&amp;imer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Create a new token for %1?</source>
        <translation>Créer un nouveau jeton pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>The old one stops working now.</source>
        <translation>L’ancien cesse de fonctionner maintenant.</translation>
    </message>
    <message>
        <source>Create &amp;token</source>
        <translation>&amp;Créer un jeton</translation>
    </message>
    <message>
        <source>Revoke %1&apos;s access as %2?</source>
        <comment>device, role</comment>
        <translation>Révoquer l’accès de %1 en tant que %2&#xa0;?</translation>
    </message>
    <message>
        <source>It is disconnected and must pair again.</source>
        <translation>L’appareil est déconnecté et doit être associé de nouveau.</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Ré&amp;voquer</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsBundle</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>Paramètres sans les secrets</translation>
    </message>
    <message>
        <source>Last log lines</source>
        <translation>Dernières lignes du journal</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>Historique des connexions</translation>
    </message>
    <message>
        <source>Devices, without names</source>
        <translation>Appareils, sans les noms</translation>
    </message>
    <message>
        <source>System and Qt</source>
        <translation>Système et Qt</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>This is everything the archive will hold. Secrets, names and addresses were taken out. Nothing is sent anywhere.</source>
        <translation>Voici tout ce que l’archive contiendra. Les secrets, noms et adresses ont été retirés. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of private text taken out.</source>
        <translation>
            <numerusform>%n passage privé retiré.</numerusform>
            <numerusform>%n passages privés retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out because they could not be checked.</source>
        <translation>
            <numerusform>%n ligne omise, faute d’avoir pu être vérifiée.</numerusform>
            <numerusform>%n lignes omises, faute d’avoir pu être vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Choose another folder.</source>
        <translation>L’archive n’a pas pu être écrite&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>How devices find this gateway.</source>
        <translation>Comment les appareils trouvent cette passerelle.</translation>
    </message>
    <message>
        <source>Wide-area discovery</source>
        <translation>Découverte étendue</translation>
    </message>
    <message>
        <source>Announce on local networks</source>
        <translation>Annoncer sur les réseaux locaux</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>Dé&amp;sactivé</translation>
    </message>
    <message>
        <source>&amp;Minimal</source>
        <translation>&amp;Minimale</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>&amp;Complète</translation>
    </message>
    <message>
        <source>Also reveals the command path and SSH port.</source>
        <translation>Révèle aussi le chemin de la commande et le port SSH.</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Annoncé maintenant</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Other gateways nearby</source>
        <translation>Autres passerelles à proximité</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>Rien à annoncer tant que seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Copier l’adresse %1</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>No other device can connect.</source>
        <translation>Aucun autre appareil ne peut se connecter.</translation>
    </message>
    <message>
        <source>Enter one of these addresses on the device:</source>
        <translation>Saisissez l’une de ces adresses sur l’appareil&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryText</name>
    <message>
        <source>Nothing: the gateway is stopped.</source>
        <translation>Rien&#xa0;: la passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>Nothing: announcing is switched off.</source>
        <translation>Rien&#xa0;: l’annonce est désactivée.</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>Annonce…</translation>
    </message>
    <message>
        <source>Announced as “%1”.</source>
        <extracomment>%1: the name under which apps show the gateway</extracomment>
        <translation>Annoncée sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Announced as “%1” because the name is taken.</source>
        <translation>Annoncée sous le nom «&#xa0;%1&#xa0;», car le nom est déjà pris.</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>Rien à annoncer tant que seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Nothing: only your tailnet can connect, and it carries no announcements.</source>
        <translation>Rien&#xa0;: seul votre tailnet peut se connecter, et il ne transmet pas d’annonces.</translation>
    </message>
    <message>
        <source>Nothing: this computer is on no network that carries announcements.</source>
        <translation>Rien&#xa0;: cet ordinateur n’est sur aucun réseau qui transmet des annonces.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Announced on local networks.</source>
        <translation>Annoncée sur les réseaux locaux.</translation>
    </message>
    <message>
        <source>Not announced.</source>
        <translation>Non annoncée.</translation>
    </message>
    <message>
        <source>Discovery off.</source>
        <translation>Découverte désactivée.</translation>
    </message>
    <message>
        <source>Name of the gateway: %1</source>
        <translation>Nom de la passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of this computer: %1</source>
        <translation>Nom de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connections are not encrypted.</source>
        <translation>Les connexions ne sont pas chiffrées.</translation>
    </message>
    <message>
        <source>Encrypted, with the certificate %1</source>
        <translation>Chiffré, avec le certificat %1</translation>
    </message>
    <message>
        <source>Name in your tailnet: %1</source>
        <translation>Nom dans votre tailnet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port of the SSH server: %1</source>
        <translation>Port du serveur SSH&#xa0;: %1</translation>
    </message>
    <message>
        <source>Path of the command: %1</source>
        <translation>Chemin de la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discovery needs the Avahi service.</source>
        <translation>La découverte nécessite le service Avahi.</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>La découverte n’est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrite dans %1.</translation>
    </message>
    <message>
        <source>Written to %1 without this gateway, which your tailnet cannot reach.</source>
        <translation>Écrite dans %1 sans cette passerelle, que votre tailnet ne peut pas atteindre.</translation>
    </message>
    <message>
        <source>No tailnet address found. The zone is written when there is one.</source>
        <translation>Aucune adresse du tailnet trouvée. La zone est écrite dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>The zone could not be written: %1</source>
        <translation>La zone n’a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No other gateways found.</source>
        <translation>Aucune autre passerelle trouvée.</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>You&apos;re set.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>This computer shows the gateway on %1. If that gateway asks for it, approve this computer there.</source>
        <translation>Cet ordinateur affiche la passerelle de %1. Si cette passerelle le demande, approuvez-y cet ordinateur.</translation>
    </message>
    <message>
        <source>No token is needed on this computer.</source>
        <translation>Aucun jeton n’est nécessaire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Un jeton protège chaque connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) connected.</source>
        <translation>
            <numerusform>%n nœud connecté.</numerusform>
            <numerusform>%n nœuds connectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>&amp;Ajouter un nœud</translation>
    </message>
    <message>
        <source>&amp;Add another node</source>
        <translation>&amp;Ajouter un autre nœud</translation>
    </message>
    <message>
        <source>Show &amp;tips on the overview</source>
        <translation>Afficher des as&amp;tuces dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>The token is stored in the keyring of your desktop.</source>
        <translation>Le jeton est enregistré dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>There is no keyring that takes the token: it is stored in the settings file, readable only by you.</source>
        <translation>Aucun trousseau n’accepte le jeton&#xa0;: il est enregistré dans le fichier de paramètres, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Your old settings are kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>Vos anciens paramètres sont conservés sous %1.</translation>
    </message>
</context>
<context>
    <name>ui::EncryptionChoice</name>
    <message>
        <source>O&amp;ff</source>
        <translation>Dé&amp;sactivé</translation>
    </message>
    <message>
        <source>&amp;Self-signed certificate</source>
        <translation>C&amp;ertificat auto-signé</translation>
    </message>
    <message>
        <source>&amp;My certificate</source>
        <translation>Mo&amp;n certificat</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificat (PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate of this computer</source>
        <translation>Choisir le certificat de cet ordinateur</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>Sa clé (PEM)</translation>
    </message>
    <message>
        <source>Choose the key of the certificate</source>
        <translation>Choisir la clé du certificat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>Empreinte SHA-256 du certificat</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Choose a certificate and its key.</source>
        <translation>Choisissez un certificat et sa clé.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 cannot be used. A PEM file without a passphrase is needed.</source>
        <comment>a file</comment>
        <translation>%1 ne peut pas être utilisé. Il faut un fichier PEM sans phrase secrète.</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation>Cette clé ne correspond pas au certificat.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Le certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>This certificate is good until %1.</source>
        <translation>Ce certificat est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Made by OpenClaw Tray, and renewed by itself before %1. Devices that know the fingerprint need the new one then.</source>
        <translation>Créé par OpenClaw Tray, et renouvelé automatiquement avant le %1. Les appareils qui connaissent l’empreinte auront alors besoin de la nouvelle.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The device</source>
        <translation>L’appareil</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>Le port %1 est utilisé par %2.</translation>
    </message>
    <message>
        <source>Another gateway is already running here.</source>
        <translation>Une autre passerelle fonctionne déjà ici.</translation>
    </message>
    <message>
        <source>Another gateway is already running here (%1).</source>
        <comment>a program&apos;s name</comment>
        <translation>Une autre passerelle fonctionne déjà ici (%1).</translation>
    </message>
    <message>
        <source>This port needs administrator rights.</source>
        <translation>Ce port nécessite les droits d’administrateur.</translation>
    </message>
    <message>
        <source>This computer no longer has %1.</source>
        <translation>Cet ordinateur n’a plus %1.</translation>
    </message>
    <message>
        <source>A token or password is needed before other devices can connect.</source>
        <translation>Un jeton ou un mot de passe est nécessaire avant que d’autres appareils puissent se connecter.</translation>
    </message>
    <message>
        <source>Another gateway is using the folder %1.</source>
        <translation>Une autre passerelle utilise le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>Le dossier %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The settings file has an error in line %1.</source>
        <translation>Le fichier de paramètres contient une erreur à la ligne %1.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Le fichier de paramètres ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not allowed.</source>
        <translation>Le paramètre %1 a une valeur non autorisée.</translation>
    </message>
    <message>
        <source>The settings changed on disk in the meantime.</source>
        <translation>Entre-temps, les paramètres ont changé sur le disque.</translation>
    </message>
    <message>
        <source>Settings could not be saved: %1.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Cette demande n’est plus en attente.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Cet appareil n’est plus connu.</translation>
    </message>
    <message>
        <source>This application may not do that on this gateway.</source>
        <translation>Cette application n’a pas le droit de faire cela sur cette passerelle.</translation>
    </message>
    <message>
        <source>This can be changed only on the gateway&apos;s computer.</source>
        <translation>Cela ne peut être modifié que sur l’ordinateur de la passerelle.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule.</source>
        <translation>«&#xa0;%1&#xa0;» est bloquée par une règle.</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”.</source>
        <translation>%2 ne propose pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 refused the command.</source>
        <translation>%1 a refusé la commande.</translation>
    </message>
    <message>
        <source>Open the app on %1 first; cameras and canvas work only in front.</source>
        <translation>Ouvrez d’abord l’application sur %1&#xa0;; les caméras et le canvas ne fonctionnent qu’au premier plan.</translation>
    </message>
    <message>
        <source>%1 has not been allowed to use its %2.</source>
        <translation>%1 n’a pas reçu l’autorisation d’utiliser&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>The answer was too large.</source>
        <translation>La réponse était trop volumineuse.</translation>
    </message>
    <message>
        <source>%1 could not run the command.</source>
        <translation>%1 n’a pas pu exécuter la commande.</translation>
    </message>
    <message>
        <source>The canvas host is off.</source>
        <translation>Le serveur du canvas est désactivé.</translation>
    </message>
    <message>
        <source>There is no page “%1” in the canvas folder.</source>
        <translation>Il n’y a pas de page «&#xa0;%1&#xa0;» dans le dossier du canvas.</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 n’est pas disponible.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 does not answer like a gateway.</source>
        <translation>%1 ne répond pas comme une passerelle.</translation>
    </message>
    <message>
        <source>%1 refused the token or password.</source>
        <translation>%1 a refusé le jeton ou le mot de passe.</translation>
    </message>
    <message>
        <source>This computer has to be approved on the other gateway.</source>
        <translation>Cet ordinateur doit être approuvé sur l’autre passerelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here.</source>
        <translation>Le certificat de %1 n’est pas connu ici.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one.</source>
        <translation>%1 présente un autre certificat que celui épinglé.</translation>
    </message>
    <message>
        <source>SSH does not know %1 yet.</source>
        <translation>SSH ne connaît pas encore %1.</translation>
    </message>
    <message>
        <source>%1 shows another SSH key than before.</source>
        <translation>%1 présente une autre clé SSH qu’auparavant.</translation>
    </message>
    <message>
        <source>%1 takes none of your SSH keys.</source>
        <translation>%1 n’accepte aucune de vos clés SSH.</translation>
    </message>
    <message>
        <source>The SSH tunnel to %1 ended.</source>
        <translation>Le tunnel SSH vers %1 s’est terminé.</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>Un problème est survenu dans la passerelle.</translation>
    </message>
</context>
<context>
    <name>ui::ExtrasPage</name>
    <message>
        <source>A few more choices</source>
        <translation>Quelques choix de plus</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start OpenClaw Tray when I &amp;log in</source>
        <translation>Démarrer OpenClaw &amp;Tray quand j’ouvre ma session</translation>
    </message>
    <message>
        <source>Start the &amp;gateway then</source>
        <translation>&amp;Démarrer alors la passerelle</translation>
    </message>
    <message>
        <source>This desktop has no system tray. Open OpenClaw Tray again to get its window back.</source>
        <translation>Ce bureau n’a pas de zone de notification. Ouvrez de nouveau OpenClaw Tray pour retrouver sa fenêtre.</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Offer pages that nodes can s&amp;how</source>
        <translation>&amp;Proposer des pages que les nœuds peuvent afficher</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Create a starter &amp;page</source>
        <translation>Créer &amp;une page de départ</translation>
    </message>
    <message>
        <source>Only for a gateway that local networks can reach.</source>
        <translation>Seulement pour une passerelle que les réseaux locaux peuvent atteindre.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login.</source>
        <translation>Ce bureau ne démarre rien à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Canvas folder</source>
        <translation>Dossier du canvas</translation>
    </message>
    <message>
        <source>Let apps find this gatewa&amp;y on local networks</source>
        <translation>&amp;Laisser les applications trouver cette passerelle sur les réseaux locaux</translation>
    </message>
</context>
<context>
    <name>ui::FloodCard</name>
    <message numerus="yes">
        <source>%n request(s) from this computer</source>
        <translation>
            <numerusform>%n demande de cet ordinateur</numerusform>
            <numerusform>%n demandes de cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%n demande de %1</numerusform>
            <numerusform>%n demandes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each</source>
        <translation>A&amp;fficher chacune</translation>
    </message>
    <message>
        <source>&amp;Ignore for 1 hour</source>
        <translation>I&amp;gnorer pendant 1 heure</translation>
    </message>
    <message>
        <source>Reject all from &amp;here</source>
        <translation>Tout &amp;rejeter d’ici</translation>
    </message>
</context>
<context>
    <name>ui::FoundGateways</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celle-ci)</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Copier l’adresse de %1</translation>
    </message>
    <message>
        <source>Use the gateway %1</source>
        <extracomment>Accessible name of a button &quot;Use…&quot;; %1 is the name of a gateway.</extracomment>
        <translation>Utiliser la passerelle %1</translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>How OpenClaw Tray behaves on this computer.</source>
        <translation>Comment OpenClaw Tray se comporte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Démarrer à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>Start the &amp;gateway when OpenClaw Tray starts</source>
        <translation>Démarrer la passerelle au démarrage d’OpenClaw &amp;Tray</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while nodes are connected</source>
        <translation>Garder l’ordinateur é&amp;veillé tant que des nœuds sont connectés</translation>
    </message>
    <message>
        <source>Your desktop refused: %1.</source>
        <translation>Votre bureau a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When I &amp;close the window</source>
        <translation>Quand &amp;je ferme la fenêtre</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting with connected devices</source>
        <translation>Demander &amp;avant de quitter si des appareils sont connectés</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>Icône de la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>For dark panels</source>
        <translation>Pour les panneaux sombres</translation>
    </message>
    <message>
        <source>For light panels</source>
        <translation>Pour les panneaux clairs</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>No system tray found.</source>
        <translation>Aucune zone de notification trouvée.</translation>
    </message>
    <message>
        <source>Show the &amp;pairing review</source>
        <translation>Afficher l’&amp;examen des associations</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Si nécessaire</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Allow &amp;approving from notifications</source>
        <translation>Autoriser l’appro&amp;bation depuis les notifications</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>M’avertir de</translation>
    </message>
    <message>
        <source>D&amp;evices that want to join</source>
        <translation>Appareils &amp;qui souhaitent rejoindre la passerelle</translation>
    </message>
    <message>
        <source>The first connection of a &amp;new node</source>
        <translation>La première conne&amp;xion d’un nouveau nœud</translation>
    </message>
    <message>
        <source>Nodes that go &amp;offline</source>
        <translation>&amp;Nœuds qui se déconnectent</translation>
    </message>
    <message>
        <source>The gateway stopping and reco&amp;vering</source>
        <translation>L’arrêt et le retour de la &amp;passerelle</translation>
    </message>
    <message>
        <source>A certificate about to e&amp;xpire</source>
        <translation>&amp;Un certificat sur le point d’expirer</translation>
    </message>
    <message>
        <source>Ca&amp;mera, screen and commands used on a node</source>
        <translation>Caméra, écran et commandes ut&amp;ilisés sur un nœud</translation>
    </message>
    <message>
        <source>The gateway becoming reachable more widely</source>
        <translation>Une passerelle devenue plus largement accessible</translation>
    </message>
    <message>
        <source>This one cannot be switched off.</source>
        <translation>Celle-ci ne peut pas être désactivée.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Restart OpenClaw Tray to finish changing the language.</source>
        <translation>Redémarrez OpenClaw Tray pour terminer le changement de langue.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de paramètres</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>&amp;Relancer la configuration initiale…</translation>
    </message>
    <message>
        <source>Re&amp;set dismissed hints</source>
        <translation>Réafficher les conseils &amp;masqués</translation>
    </message>
    <message>
        <source>Other users can read this file.</source>
        <translation>D’autres utilisateurs peuvent lire ce fichier.</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>This desktop has no list of programs to start.</source>
        <translation>Ce bureau n’a pas de liste de programmes à démarrer.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file could not be changed: %1.</source>
        <translation>Le fichier n’a pas pu être modifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::HelpText</name>
    <message>
        <source>What is the gateway?</source>
        <translation>Qu’est-ce que la passerelle&#xa0;?</translation>
    </message>
    <message>
        <source>The program in the middle: your assistant and your devices both connect to it. While it is stopped, nothing can be asked of a device.</source>
        <translation>Le programme du milieu&#xa0;: votre assistant et vos appareils s’y connectent tous. Tant qu’il est arrêté, rien ne peut être demandé à un appareil.</translation>
    </message>
    <message>
        <source>Who can reach it?</source>
        <translation>Qui peut l’atteindre&#xa0;?</translation>
    </message>
    <message>
        <source>The sentence below the state tells what is really open now, not what was wished for. Change it on the page “Network”.</source>
        <translation>La phrase sous l’état dit ce qui est réellement ouvert maintenant, et non ce qui était souhaité. Modifiez-le sur la page «&#xa0;Réseau&#xa0;».</translation>
    </message>
    <message>
        <source>Something waits for me</source>
        <translation>Quelque chose m’attend</translation>
    </message>
    <message>
        <source>A device asks to join. Look at it before you decide: “Review” shows who asks and what it wants to do.</source>
        <translation>Un appareil demande à rejoindre la passerelle. Regardez avant de décider&#xa0;: «&#xa0;Examiner&#xa0;» montre qui demande et ce qu’il souhaite faire.</translation>
    </message>
    <message>
        <source>What are the addresses for?</source>
        <translation>À quoi servent les adresses&#xa0;?</translation>
    </message>
    <message>
        <source>Programs and devices are given one of them to connect. An address with 127.0.0.1 or ::1 works on this computer only.</source>
        <translation>On en donne une aux programmes et aux appareils pour qu’ils se connectent. Une adresse avec 127.0.0.1 ou&#xa0;::1 ne fonctionne que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is a node?</source>
        <translation>Qu’est-ce qu’un nœud&#xa0;?</translation>
    </message>
    <message>
        <source>A phone, tablet or computer that offers something to your assistant: a camera, a screen, a canvas, commands to run.</source>
        <translation>Un téléphone, une tablette ou un ordinateur qui propose quelque chose à votre assistant&#xa0;: une caméra, un écran, un canvas, des commandes à exécuter.</translation>
    </message>
    <message>
        <source>Why can a command not be used?</source>
        <translation>Pourquoi une commande est-elle inutilisable&#xa0;?</translation>
    </message>
    <message>
        <source>Five things must be true: the device offers the command, it is connected, you approved it, no rule blocks it, and it is usual for such a device or a rule allows it. The tab “Commands” says which one is missing.</source>
        <translation>Cinq conditions doivent être réunies&#xa0;: l’appareil propose la commande, il est connecté, vous l’avez approuvée, aucune règle ne la bloque, et elle est habituelle pour un tel appareil ou une règle l’autorise. L’onglet «&#xa0;Commandes&#xa0;» dit laquelle manque.</translation>
    </message>
    <message>
        <source>What do the states mean?</source>
        <translation>Que signifient les états&#xa0;?</translation>
    </message>
    <message>
        <source>“Reconnecting” is shown for a minute after this computer slept or the gateway restarted. “Limited” means connected, but no command can be used. “Needs approval” means that you have not yet said what it may be asked.</source>
        <translation>«&#xa0;Reconnexion&#xa0;» s’affiche pendant une minute après la mise en veille de cet ordinateur ou le redémarrage de la passerelle. «&#xa0;Limité&#xa0;» signifie connecté, mais sans commande utilisable. «&#xa0;Approbation requise&#xa0;» signifie que vous n’avez pas encore dit ce qui peut lui être demandé.</translation>
    </message>
    <message>
        <source>Are pictures and results kept?</source>
        <translation>Les images et les résultats sont-ils conservés&#xa0;?</translation>
    </message>
    <message>
        <source>No. The tab “Activity” lists which command ran when, and how it ended, until the gateway stops.</source>
        <translation>Non. L’onglet «&#xa0;Activité&#xa0;» indique quelle commande a été exécutée, quand, et comment elle s’est terminée, jusqu’à l’arrêt de la passerelle.</translation>
    </message>
    <message>
        <source>How do I know that it is my device?</source>
        <translation>Comment savoir que c’est mon appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the code with the one that the device shows. If they differ, or you did not start this yourself, reject it.</source>
        <translation>Comparez le code avec celui que l’appareil affiche. S’ils diffèrent, ou si vous n’êtes pas à l’origine de la demande, rejetez-la.</translation>
    </message>
    <message>
        <source>Why does “Approve” wait a moment?</source>
        <translation>Pourquoi «&#xa0;Approuver&#xa0;» attend-il un instant&#xa0;?</translation>
    </message>
    <message>
        <source>So that a click or key press meant for another window approves nothing. Only Tab and Space reach it by keyboard.</source>
        <translation>Pour qu’un clic ou une touche destinés à une autre fenêtre n’approuvent rien. Au clavier, seules les touches Tab et Espace y mènent.</translation>
    </message>
    <message>
        <source>What does approving do?</source>
        <translation>Que fait l’approbation&#xa0;?</translation>
    </message>
    <message>
        <source>The device gets a token of its own for what is listed, and nothing more. You can take it back any time: “Revoke” for one role, “Remove” for the whole device.</source>
        <translation>L’appareil reçoit son propre jeton pour ce qui est listé, et rien de plus. Vous pouvez le reprendre à tout moment&#xa0;: «&#xa0;Révoquer&#xa0;» pour un rôle, «&#xa0;Supprimer&#xa0;» pour tout l’appareil.</translation>
    </message>
    <message>
        <source>What happens if I do nothing?</source>
        <translation>Que se passe-t-il si je ne fais rien&#xa0;?</translation>
    </message>
    <message>
        <source>A request to join ends five minutes after the device asked last. The device can ask again.</source>
        <translation>Une demande prend fin cinq minutes après que l’appareil l’a faite pour la dernière fois. L’appareil peut la refaire.</translation>
    </message>
    <message>
        <source>What does “Start at login” do?</source>
        <translation>Que fait «&#xa0;Démarrer à l’ouverture de session&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The program starts with your session, without a window: it is in the tray, or in your applications menu where there is no tray.</source>
        <translation>Le programme démarre avec votre session, sans fenêtre&#xa0;: il est dans la zone de notification ou, s’il n’y en a pas, dans le menu des applications.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>Que se passe-t-il quand je ferme la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>The gateway goes on in the background. “Quit” in the menu or Ctrl+Q ends it.</source>
        <translation>La passerelle continue en arrière-plan. «&#xa0;Quitter&#xa0;» dans le menu ou Ctrl+Q y met fin.</translation>
    </message>
    <message>
        <source>When can a notification approve?</source>
        <translation>Quand une notification peut-elle approuver&#xa0;?</translation>
    </message>
    <message>
        <source>Only for a first request that asks for nothing strong and does not come from the internet, and never while the screen is locked. All else is reviewed in a window.</source>
        <translation>Seulement pour une première demande qui n’exige rien d’important et ne vient pas d’Internet, et jamais quand l’écran est verrouillé. Tout le reste est examiné dans une fenêtre.</translation>
    </message>
    <message>
        <source>Where are the settings?</source>
        <translation>Où sont les paramètres&#xa0;?</translation>
    </message>
    <message>
        <source>The gateway&apos;s settings are in the file named below; other OpenClaw programs read it, too. What is set on this page concerns this program alone and is kept elsewhere.</source>
        <translation>Les paramètres de la passerelle se trouvent dans le fichier indiqué ci-dessous&#xa0;; d’autres programmes OpenClaw le lisent aussi. Ce qui est réglé sur cette page ne concerne que ce programme et est conservé ailleurs.</translation>
    </message>
    <message>
        <source>Which choice is right?</source>
        <translation>Quel choix est le bon&#xa0;?</translation>
    </message>
    <message>
        <source>“Only this computer” unless a phone or another computer has to connect. With Tailscale on both, “My tailnet” is the safest way to reach further.</source>
        <translation>«&#xa0;Cet ordinateur uniquement&#xa0;», sauf si un téléphone ou un autre ordinateur doit se connecter. Avec Tailscale des deux côtés, «&#xa0;Mon tailnet&#xa0;» est le moyen le plus sûr d’aller plus loin.</translation>
    </message>
    <message>
        <source>The choices by their names in the settings file</source>
        <translation>Les choix par leurs noms dans le fichier de paramètres</translation>
    </message>
    <message>
        <source>Only this computer: loopback. My tailnet: tailnet. My local networks: lan. Automatic: auto. One address: custom, with gateway.customBindHost.</source>
        <translation>Cet ordinateur uniquement&#xa0;: loopback. Mon tailnet&#xa0;: tailnet. Mes réseaux locaux&#xa0;: lan. Automatique&#xa0;: auto. Une adresse&#xa0;: custom, avec gateway.customBindHost.</translation>
    </message>
    <message>
        <source>Is it ever opened wider than I chose?</source>
        <translation>S’ouvre-t-elle parfois plus largement que je ne l’ai choisi&#xa0;?</translation>
    </message>
    <message>
        <source>No. If the wanted address is not there, the gateway stays narrower or stops, and says so.</source>
        <translation>Non. Si l’adresse voulue n’existe pas, la passerelle reste plus fermée ou s’arrête, et le dit.</translation>
    </message>
    <message>
        <source>What happens when I apply changes?</source>
        <translation>Que se passe-t-il quand j’applique des modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The new addresses are opened before the old ones are closed. Devices reconnect within a few seconds. If the new ones cannot be opened, the old ones stay.</source>
        <translation>Les nouvelles adresses sont ouvertes avant que les anciennes ne soient fermées. Les appareils se reconnectent en quelques secondes. Si les nouvelles ne peuvent pas être ouvertes, les anciennes restent.</translation>
    </message>
    <message>
        <source>A device still cannot connect</source>
        <translation>Un appareil ne peut toujours pas se connecter</translation>
    </message>
    <message>
        <source>A firewall on this computer or the router may be in the way; the page shows the command for the firewall it found. It changes no firewall itself.</source>
        <translation>Un pare-feu de cet ordinateur ou du routeur fait peut-être obstacle&#xa0;; la page montre la commande pour le pare-feu trouvé. Elle ne modifie elle-même aucun pare-feu.</translation>
    </message>
    <message>
        <source>What is the token for?</source>
        <translation>À quoi sert le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to this gateway. Keep it like a password. Devices that are paired have tokens of their own and do not need it any more.</source>
        <translation>Quiconque l’a peut s’identifier auprès de cette passerelle. Gardez-le comme un mot de passe. Les appareils associés ont leurs propres jetons et n’en ont plus besoin.</translation>
    </message>
    <message>
        <source>When should I create a new one?</source>
        <translation>Quand faut-il en créer un nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>When somebody else may have seen it. Programs that use the old one then have to be told the new one.</source>
        <translation>Quand quelqu’un d’autre a pu le voir. Il faut alors donner le nouveau aux programmes qui utilisent l’ancien.</translation>
    </message>
    <message>
        <source>Token, password or none?</source>
        <translation>Jeton, mot de passe ou rien&#xa0;?</translation>
    </message>
    <message>
        <source>A token is long and random, so that nobody can guess it. A password is for people who have to type it. None is possible only while nobody but this computer can connect.</source>
        <translation>Un jeton est long et aléatoire, pour que personne ne puisse le deviner. Un mot de passe convient à qui doit le taper. Se passer des deux n’est possible que tant que seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>What are refused connections?</source>
        <translation>Que sont les connexions refusées&#xa0;?</translation>
    </message>
    <message>
        <source>Attempts that were turned away, and why. Many from an address you do not know mean that somebody tries.</source>
        <translation>Des tentatives qui ont été écartées, et pourquoi. S’il y en a beaucoup depuis une adresse que vous ne connaissez pas, quelqu’un essaie.</translation>
    </message>
    <message>
        <source>What is the canvas?</source>
        <translation>Qu’est-ce que le canvas&#xa0;?</translation>
    </message>
    <message>
        <source>A folder of web pages that nodes can show on their screens. Your assistant may write them.</source>
        <translation>Un dossier de pages web que les nœuds peuvent afficher sur leurs écrans. Votre assistant peut les écrire.</translation>
    </message>
    <message>
        <source>Which folder should I choose?</source>
        <translation>Quel dossier choisir&#xa0;?</translation>
    </message>
    <message>
        <source>One that holds nothing else: everything in it can be read by connected devices. Your home folder and the gateway&apos;s own folder are refused.</source>
        <translation>Un dossier qui ne contient rien d’autre&#xa0;: tout ce qu’il contient peut être lu par les appareils connectés. Votre dossier personnel et le dossier propre de la passerelle sont refusés.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>Qui peut le lire&#xa0;?</translation>
    </message>
    <message>
        <source>The page says so, from what is really open. Connected devices get links that expire.</source>
        <translation>La page le dit, d’après ce qui est réellement ouvert. Les appareils connectés reçoivent des liens qui expirent.</translation>
    </message>
    <message>
        <source>What does announcing do?</source>
        <translation>À quoi sert l’annonce&#xa0;?</translation>
    </message>
    <message>
        <source>Apps on the same network find the gateway by its name, so that nobody has to type an address. It tells where the gateway is, never a token.</source>
        <translation>Les applications du même réseau trouvent la passerelle par son nom, sans que personne ait à taper une adresse. Elle dit où est la passerelle, jamais un jeton.</translation>
    </message>
    <message>
        <source>Why is there nothing to announce?</source>
        <translation>Pourquoi n’y a-t-il rien à annoncer&#xa0;?</translation>
    </message>
    <message>
        <source>While only this computer can connect, nobody else could use what would be announced.</source>
        <translation>Tant que seul cet ordinateur peut se connecter, personne d’autre ne pourrait se servir de ce qui serait annoncé.</translation>
    </message>
    <message>
        <source>What is the Avahi service?</source>
        <translation>Qu’est-ce que le service Avahi&#xa0;?</translation>
    </message>
    <message>
        <source>The part of a Linux system that announces and finds things on local networks. Install and start avahi-daemon; the gateway announces itself as soon as it runs.</source>
        <translation>La partie d’un système Linux qui annonce et trouve des choses sur les réseaux locaux. Installez et démarrez avahi-daemon&#xa0;; la passerelle s’annonce dès qu’il fonctionne.</translation>
    </message>
    <message>
        <source>What is wide-area discovery?</source>
        <translation>Qu’est-ce que la découverte étendue&#xa0;?</translation>
    </message>
    <message>
        <source>A tailnet carries no announcements. The gateway writes a DNS zone instead, which a name server of yours can serve to your tailnet.</source>
        <translation>Un tailnet ne transmet pas d’annonces. À la place, la passerelle écrit une zone DNS que l’un de vos serveurs de noms peut fournir à votre tailnet.</translation>
    </message>
    <message>
        <source>Gateway here or elsewhere?</source>
        <translation>Passerelle ici ou ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>One gateway is enough for all your devices. If it runs on another computer, this one can show it and decide about its requests.</source>
        <translation>Une passerelle suffit pour tous vos appareils. Si elle fonctionne sur un autre ordinateur, celui-ci peut l’afficher et décider de ses demandes.</translation>
    </message>
    <message>
        <source>How do I reach this gateway from outside?</source>
        <translation>Comment atteindre cette passerelle de l’extérieur&#xa0;?</translation>
    </message>
    <message>
        <source>Through Tailscale or an SSH tunnel: both are encrypted, and nothing has to be opened to the internet.</source>
        <translation>Par Tailscale ou un tunnel SSH&#xa0;: les deux sont chiffrés, et rien n’a besoin d’être ouvert sur Internet.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Quelque chose ne fonctionne pas</translation>
    </message>
    <message>
        <source>Begin with “Check for problems”: it looks and changes nothing, and leads to where each problem can be put right.</source>
        <translation>Commencez par «&#xa0;Rechercher des problèmes&#xa0;»&#xa0;: cela regarde sans rien modifier, et mène là où chaque problème peut être corrigé.</translation>
    </message>
    <message>
        <source>How do I ask somebody for help?</source>
        <translation>Comment demander de l’aide à quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>“Save diagnostics” gathers what helps. Tokens, passwords, codes, names and public addresses are taken out, you see the whole text before, and nothing is sent.</source>
        <translation>«&#xa0;Enregistrer le diagnostic&#xa0;» rassemble ce qui aide. Les jetons, mots de passe, codes, noms et adresses publiques sont retirés, vous voyez d’abord tout le texte, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Not enough in the log?</source>
        <translation>Le journal ne suffit pas&#xa0;?</translation>
    </message>
    <message>
        <source>“More” writes every step for an hour. Earlier lines are in the files of the log folder.</source>
        <translation>«&#xa0;Plus&#xa0;» note chaque étape pendant une heure. Les lignes précédentes sont dans les fichiers du dossier du journal.</translation>
    </message>
    <message>
        <source>Which devices fit this version?</source>
        <translation>Quels appareils conviennent à cette version&#xa0;?</translation>
    </message>
    <message>
        <source>Those that speak one of the protocol versions named here.</source>
        <translation>Ceux qui parlent l’une des versions du protocole indiquées ici.</translation>
    </message>
    <message>
        <source>What to send with a problem report?</source>
        <translation>Que joindre à un rapport de problème&#xa0;?</translation>
    </message>
    <message>
        <source>“Copy version information” puts what is asked first on the clipboard; “Save diagnostics” on the page “Logs and Diagnostics” gathers the rest.</source>
        <translation>«&#xa0;Copier les informations de version&#xa0;» place dans le presse-papiers ce qui est demandé en premier&#xa0;; «&#xa0;Enregistrer le diagnostic&#xa0;» de la page «&#xa0;Journal et diagnostic&#xa0;» rassemble le reste.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <comment>the title of a page</comment>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::HintCard</name>
    <message>
        <source>Want an icon in the top bar? Install the AppIndicator extension for your desktop.</source>
        <translation>Vous voulez une icône dans la barre supérieure&#xa0;? Installez l’extension AppIndicator pour votre bureau.</translation>
    </message>
    <message>
        <source>Learn &amp;more</source>
        <translation>En savoir &amp;plus</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Mas&amp;quer</translation>
    </message>
</context>
<context>
    <name>ui::InvokeResult</name>
    <message>
        <source>Binary data, %1</source>
        <comment>%1: size</comment>
        <translation>Données binaires, %1</translation>
    </message>
    <message>
        <source>A file of the kind %1 with %2. It is too large to be shown here; save it to look at it.</source>
        <translation>Un fichier de type %1 avec %2. Il est trop volumineux pour être affiché ici&#xa0;; enregistrez-le pour le regarder.</translation>
    </message>
    <message numerus="yes">
        <source>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Un objet avec %n entrée et %1. Il est trop volumineux pour être affiché ici&#xa0;; enregistrez-le pour le regarder.</numerusform>
            <numerusform>Un objet avec %n entrées et %1. Il est trop volumineux pour être affiché ici&#xa0;; enregistrez-le pour le regarder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Une liste avec %n entrée et %1. Elle est trop volumineuse pour être affichée ici&#xa0;; enregistrez-la pour la regarder.</numerusform>
            <numerusform>Une liste avec %n entrées et %1. Elle est trop volumineuse pour être affichée ici&#xa0;; enregistrez-la pour la regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value with %1. It is too large to be shown here; save it to look at it.</source>
        <translation>Une valeur avec %1. Elle est trop volumineuse pour être affichée ici&#xa0;; enregistrez-la pour la regarder.</translation>
    </message>
    <message>
        <source>Succeeded in %1 · %2</source>
        <comment>%1: duration, %2: size</comment>
        <translation>Réussi en %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::JsonCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>%3: what is wrong, with a full stop</comment>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>une valeur est attendue.</translation>
    </message>
    <message>
        <source>a name in double quotes is expected.</source>
        <translation>un nom entre guillemets doubles est attendu.</translation>
    </message>
    <message>
        <source>a name in double quotes or } is expected.</source>
        <translation>un nom entre guillemets doubles ou } est attendu.</translation>
    </message>
    <message>
        <source>a colon is expected.</source>
        <translation>un deux-points est attendu.</translation>
    </message>
    <message>
        <source>a comma or } is expected.</source>
        <translation>une virgule ou } est attendu.</translation>
    </message>
    <message>
        <source>a comma or ] is expected.</source>
        <translation>une virgule ou ] est attendu.</translation>
    </message>
    <message>
        <source>a value or ] is expected.</source>
        <translation>une valeur ou ] est attendu.</translation>
    </message>
    <message>
        <source>the closing double quote is missing.</source>
        <translation>il manque le guillemet double fermant.</translation>
    </message>
    <message>
        <source>write line breaks and tabs in a text as \n and \t.</source>
        <translation>dans un texte, écrivez les sauts de ligne et les tabulations \n et \t.</translation>
    </message>
    <message>
        <source>this is no valid use of \.</source>
        <translation>cet emploi de \ n’est pas valide.</translation>
    </message>
    <message>
        <source>this is no valid number.</source>
        <translation>ce nombre n’est pas valide.</translation>
    </message>
    <message>
        <source>put texts in double quotes; only true, false and null stand alone.</source>
        <translation>mettez les textes entre guillemets doubles&#xa0;; seuls true, false et null s’écrivent sans.</translation>
    </message>
    <message>
        <source>nothing may follow here.</source>
        <translation>rien ne peut suivre ici.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>il y a trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <source>The parameters are too long.</source>
        <translation>Les paramètres sont trop longs.</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>Les paramètres doivent être un objet JSON.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>Result as tree</source>
        <translation>Résultat sous forme d’arbre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>object, %n entries</source>
        <translation>
            <numerusform>objet, %n entrée</numerusform>
            <numerusform>objet, %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list, %n entries</source>
        <translation>
            <numerusform>liste, %n entrée</numerusform>
            <numerusform>liste, %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the text</source>
        <translation>
            <numerusform>%n de plus, voir le texte</numerusform>
            <numerusform>%n de plus, voir le texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogFilterBar</name>
    <message>
        <source>Le&amp;vel</source>
        <translation>Nivea&amp;u</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 et au-dessus</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>Do&amp;maine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression rationnelle</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Expression non valide</translation>
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
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Erreur fatale</translation>
    </message>
    <message>
        <source>… earlier lines are in the file</source>
        <translation>… les lignes précédentes sont dans le fichier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <source>Details of the selected line</source>
        <translation>Détails de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Select a line to see it whole.</source>
        <translation>Sélectionnez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>Effacer &amp;le filtre</translation>
    </message>
    <message>
        <source>No lines match.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Rien dans le journal pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ui::LogsPage</name>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Journal et diagnostic</translation>
    </message>
    <message>
        <source>What the gateway did, and help when something is wrong.</source>
        <translation>Ce que la passerelle a fait, et de l’aide quand quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>&amp;Aller au plus récent</translation>
    </message>
    <message>
        <source>Check for pro&amp;blems…</source>
        <translation>Rechercher des pro&amp;blèmes…</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Enre&amp;gistrer le diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>C&amp;lear view</source>
        <translation>Vider l’affic&amp;hage</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>Enregistrer &amp;toutes les lignes…</translation>
    </message>
    <message>
        <source>Write more &amp;detail for one hour</source>
        <translation>&amp;Noter plus de détails pendant une heure</translation>
    </message>
    <message>
        <source>More detail is written until %1.</source>
        <translation>Davantage de détails sont notés jusqu’à %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Fichiers texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1.</source>
        <translation>Le journal n’a pas pu être enregistré&#xa0;: %1.</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Devices and Pairing</source>
        <translation>Appareils et association</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Accès à distance</translation>
    </message>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Journal et diagnostic</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>The gateway of this computer does not run while another one is shown. The settings of that one can be changed only on its own computer.</source>
        <translation>La passerelle de cet ordinateur ne fonctionne pas tant qu’une autre est affichée. Les paramètres de celle-ci ne peuvent être modifiés que sur son propre ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n demande en attente</numerusform>
            <numerusform>%n demandes en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Who can reach this gateway, and how.</source>
        <translation>Qui peut atteindre cette passerelle, et comment.</translation>
    </message>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Qui peut atteindre cette passerelle</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Listening now</source>
        <translation>À l’écoute maintenant</translation>
    </message>
    <message>
        <source>Check &amp;reachability</source>
        <translation>&amp;Vérifier l’accès</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>This checks from this computer only. It cannot see your router.</source>
        <translation>Cette vérification se fait depuis cet ordinateur uniquement. Elle ne voit pas votre routeur.</translation>
    </message>
    <message>
        <source>Port of the gateway</source>
        <translation>Port de la passerelle</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Mandataires de confiance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>&amp;Mandataires de confiance</translation>
    </message>
    <message>
        <source>Addresses of reverse proxies in front of the gateway, with commas between them.</source>
        <translation>Adresses des mandataires inverses placés devant la passerelle, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Copier l’adresse %1</translation>
    </message>
    <message>
        <source>Nothing. The gateway is stopped.</source>
        <translation>Nulle part. La passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>&amp;Create token</source>
        <translation>&amp;Créer un jeton</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Aucune adresse du tailnet trouvée. Tant que Tailscale ne fonctionne pas, seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Anyone on the networks this computer joins can try to connect.</source>
        <translation>Quiconque se trouve sur les réseaux que cet ordinateur rejoint peut essayer de se connecter.</translation>
    </message>
    <message>
        <source>A device needs the token or password, and your approval.</source>
        <translation>Un appareil a besoin du jeton ou du mot de passe, et de votre approbation.</translation>
    </message>
    <message>
        <source>Traffic is readable on the network unless encryption is on.</source>
        <translation>Le trafic est lisible sur le réseau si le chiffrement n’est pas activé.</translation>
    </message>
    <message>
        <source>Let other devices on your networks connect?</source>
        <translation>Laisser d’autres appareils de vos réseaux se connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Allow connections</source>
        <translation>Autoriser les connexions</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Garder privée</translation>
    </message>
    <message>
        <source>If devices cannot connect, the firewall of this computer may keep them out. This command lets them in:</source>
        <translation>Si des appareils ne peuvent pas se connecter, le pare-feu de cet ordinateur les bloque peut-être. Cette commande les laisse passer&#xa0;:</translation>
    </message>
    <message>
        <source>Copy firewall command</source>
        <translation>Copier la commande du pare-feu</translation>
    </message>
</context>
<context>
    <name>ui::NewTokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>The new token of %1. It is shown only now.</source>
        <translation>Le nouveau jeton de %1. Il n’est affiché que maintenant.</translation>
    </message>
    <message>
        <source>New token, shown on screen</source>
        <translation>Nouveau jeton, affiché à l’écran</translation>
    </message>
    <message>
        <source>%1 will update by itself while connected.</source>
        <translation>%1 se mettra à jour de lui-même tant qu’il est connecté.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy new token</source>
        <translation>Copier le nouveau jeton</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 1 minute.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>La copie a échoué.</translation>
    </message>
</context>
<context>
    <name>ui::NoReachView</name>
    <message>
        <source>Other devices cannot reach this computer yet.</source>
        <translation>Les autres appareils ne peuvent pas encore atteindre cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose who &amp;may connect…</source>
        <translation>Choisir qui &amp;peut se connecter…</translation>
    </message>
    <message>
        <source>Or run an SSH tunnel on the other computer, then use the command for “This computer” there:</source>
        <translation>Ou ouvrez un tunnel SSH sur l’autre ordinateur, puis utilisez-y la commande de «&#xa0;Cet ordinateur&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Copier la commande du tunnel</translation>
    </message>
</context>
<context>
    <name>ui::NodeActions</name>
    <message>
        <source>“%1” has not been approved for %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été approuvée pour %2</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule</source>
        <translation>«&#xa0;%1&#xa0;» est bloquée par une règle</translation>
    </message>
    <message>
        <source>“%1” needs a rule that allows it</source>
        <translation>«&#xa0;%1&#xa0;» nécessite une règle qui l’autorise</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”</source>
        <translation>%2 ne propose pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Camera is blocked by a rule</source>
        <translation>La caméra est bloquée par une règle</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 est hors ligne</translation>
    </message>
    <message>
        <source>%1 has no command that can be used</source>
        <translation>%1 n’a aucune commande utilisable</translation>
    </message>
</context>
<context>
    <name>ui::NodeCommandView</name>
    <message>
        <source>Current</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>Older (2026.2)</source>
        <translation>Plus ancienne (2026.2)</translation>
    </message>
    <message>
        <source>Linux or macOS: bash, zsh, fish</source>
        <translation>Linux ou macOS&#xa0;: bash, zsh, fish</translation>
    </message>
    <message>
        <source>Windows: PowerShell</source>
        <translation>Windows&#xa0;: PowerShell</translation>
    </message>
    <message>
        <source>Windows: command prompt</source>
        <translation>Windows&#xa0;: invite de commandes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>OpenClaw &amp;version there</source>
        <translation>&amp;Version d’OpenClaw là-bas</translation>
    </message>
    <message>
        <source>S&amp;hell</source>
        <translation>S&amp;hell</translation>
    </message>
    <message>
        <source>Run this in a terminal here:</source>
        <translation>Exécutez ceci dans un terminal, ici&#xa0;:</translation>
    </message>
    <message>
        <source>Run this on the other computer:</source>
        <translation>Exécutez ceci sur l’autre ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>This command contains your password. Do not share it.</source>
        <translation>Cette commande contient votre mot de passe. Ne la partagez pas.</translation>
    </message>
    <message>
        <source>This command contains your token. Do not share it.</source>
        <translation>Cette commande contient votre jeton. Ne la partagez pas.</translation>
    </message>
</context>
<context>
    <name>ui::NodeDetails</name>
    <message>
        <source>Details of the node</source>
        <translation>Détails du nœud</translation>
    </message>
    <message>
        <source>Select a node to see its details.</source>
        <translation>Sélectionnez un nœud pour voir ses détails.</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Résu&amp;mé</translation>
    </message>
    <message>
        <source>Permiss&amp;ions</source>
        <translation>A&amp;utorisations</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Act&amp;ivité</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>&amp;Exécuter une commande…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>&amp;Prendre une photo</translation>
    </message>
    <message>
        <source>S&amp;creen picture</source>
        <translation>Image de l’é&amp;cran</translation>
    </message>
    <message>
        <source>Can&amp;vas picture</source>
        <translation>Image du can&amp;vas</translation>
    </message>
    <message>
        <source>&amp;Record screen…</source>
        <translation>&amp;Enregistrer l’écran…</translation>
    </message>
    <message>
        <source>&amp;Show our canvas</source>
        <translation>Affiche&amp;r notre canvas</translation>
    </message>
    <message>
        <source>&amp;Open address…</source>
        <translation>Ouvrir une adre&amp;sse…</translation>
    </message>
    <message>
        <source>&amp;Hide canvas</source>
        <translation>Mas&amp;quer le canvas</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Déc&amp;onnecter</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Suppri&amp;mer…</translation>
    </message>
    <message>
        <source>Screens&amp;hot</source>
        <translation>Capture &amp;d’écran</translation>
    </message>
    <message>
        <source>Can&amp;vas</source>
        <translation>Can&amp;vas</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Plu&amp;s</translation>
    </message>
    <message>
        <source>&amp;Back camera</source>
        <translation>Caméra &amp;arrière</translation>
    </message>
    <message>
        <source>&amp;Front camera</source>
        <translation>Caméra avan&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Full &amp;ID</source>
        <translation>Identi&amp;fiant complet</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Chan&amp;ge rule…</source>
        <translation>Modifier la rè&amp;gle…</translation>
    </message>
    <message>
        <source>Copy list as te&amp;xt</source>
        <translation>Copier la liste en te&amp;xte</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Change this on the device.</source>
        <translation>Modifiez cela sur l’appareil.</translation>
    </message>
    <message>
        <source>Comman&amp;ds (%1)</source>
        <comment>%1: how many</comment>
        <translation>C&amp;ommandes (%1)</translation>
    </message>
</context>
<context>
    <name>ui::NodeStatus</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Approbation requise</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connected, but none of its commands can be used.</source>
        <translation>Connecté, mais aucune de ses commandes n’est utilisable.</translation>
    </message>
    <message>
        <source>Connected, but what it offers has not been approved yet.</source>
        <translation>Connecté, mais ce qu’il propose n’a pas encore été approuvé.</translation>
    </message>
    <message>
        <source>It was connected a moment ago and usually comes back by itself.</source>
        <translation>Il était connecté il y a un instant et revient en général de lui-même.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
</context>
<context>
    <name>ui::NodeSummary</name>
    <message>
        <source>&amp;Copy full ID</source>
        <translation>&amp;Copier l’identifiant complet</translation>
    </message>
    <message>
        <source>Sho&amp;w search path for programs</source>
        <translation>Affic&amp;her le chemin de recherche des programmes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se nomme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Version de l’application</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Code de l’appareil</translation>
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
        <translation>Écran de %1</translation>
    </message>
    <message>
        <source>Canvas of %1</source>
        <translation>Canvas de %1</translation>
    </message>
    <message>
        <source>The canvas on %1 is hidden.</source>
        <translation>Le canvas sur %1 est masqué.</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>Photo de %1</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Enregistrer l’écran</translation>
    </message>
    <message>
        <source>How many &amp;seconds?</source>
        <translation>&amp;Combien de secondes&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Open address on %1</source>
        <translation>Ouvrir une adresse sur %1</translation>
    </message>
    <message>
        <source>&amp;Address, beginning with http or https</source>
        <translation>Adresse, commençant par &amp;http ou https</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Only addresses such as https://example.org can be opened.</source>
        <translation>Seules des adresses comme https://example.org peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>%1 shows the address.</source>
        <translation>%1 affiche l’adresse.</translation>
    </message>
    <message>
        <source>%1 shows our canvas.</source>
        <translation>%1 affiche notre canvas.</translation>
    </message>
    <message>
        <source>%1 shows %2.</source>
        <comment>%1: node, %2: page</comment>
        <translation>%1 affiche %2.</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 a été déconnecté.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1&#xa0;?</translation>
    </message>
    <message>
        <source>It may reconnect by itself.</source>
        <translation>L’appareil peut se reconnecter de lui-même.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its token is revoked and it must ask again.</source>
        <translation>Son jeton est révoqué et l’appareil doit refaire sa demande.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 is called what it calls itself again.</source>
        <translation>%1 porte de nouveau le nom qu’il se donne.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>%1: old name, %2: new name</comment>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler l’action</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>Acti&amp;ver</translation>
    </message>
</context>
<context>
    <name>ui::NodesMessage</name>
    <message>
        <source>Only this computer can connect right now.</source>
        <translation>Seul cet ordinateur peut se connecter pour le moment.</translation>
    </message>
    <message>
        <source>Chan&amp;ge reach…</source>
        <translation>&amp;Modifier l’accès…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Ajouter un nœud…</translation>
    </message>
    <message>
        <source>&amp;What can nodes do?</source>
        <translation>Que &amp;peuvent faire les nœuds&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aucun nœud pour l’instant</translation>
    </message>
    <message>
        <source>Nodes are phones and computers that offer a camera, a screen, a canvas or commands.</source>
        <translation>Les nœuds sont des téléphones et des ordinateurs qui proposent une caméra, un écran, un canvas ou des commandes.</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Chargement des nœuds…</translation>
    </message>
    <message>
        <source>Nodes could not be loaded: %1.</source>
        <comment>%1: the cause, without full stop</comment>
        <translation>Les nœuds n’ont pas pu être chargés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::NodesModel</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1, %2, %3, last seen %4</source>
        <comment>row of a node: %1 name, %2 platform, %3 status, %4 time</comment>
        <translation>%1, %2, %3, vu pour la dernière fois&#xa0;: %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Code de l’appareil</translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Phones and computers that offer something, and what can be done with it.</source>
        <translation>Téléphones et ordinateurs qui proposent quelque chose, et ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>No nodes match.</source>
        <translation>Aucun nœud ne correspond.</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Effacer le fil&amp;tre</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>%1: names of devices</comment>
        <translation>%1 connecté</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>ui::NodesTable</name>
    <message>
        <source>As the device calls itself</source>
        <translation>Comme l’appareil se nomme lui-même</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Nom du nœud</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
</context>
<context>
    <name>ui::NodesToolbar</name>
    <message>
        <source>Search nodes</source>
        <translation>Rechercher des nœuds</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Which nodes are listed</source>
        <translation>Quels nœuds sont listés</translation>
    </message>
    <message>
        <source>All</source>
        <comment>nodes</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>nodes</comment>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>nodes</comment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Command ru&amp;les…</source>
        <translation>Règ&amp;les des commandes…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>A&amp;jouter un nœud…</translation>
    </message>
</context>
<context>
    <name>ui::NotificationBar</name>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ui::NotificationHistory</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Camera used on %1</source>
        <translation>Caméra utilisée sur %1</translation>
    </message>
    <message>
        <source>Screen seen on %1</source>
        <translation>Écran de %1 regardé</translation>
    </message>
    <message>
        <source>Program run on %1</source>
        <translation>Programme exécuté sur %1</translation>
    </message>
    <message>
        <source>Text messages used on %1</source>
        <translation>SMS utilisés sur %1</translation>
    </message>
    <message>
        <source>Gateway is running again</source>
        <translation>La passerelle fonctionne de nouveau</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your tailnet</source>
        <translation>La passerelle est maintenant accessible depuis votre tailnet</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your network</source>
        <translation>La passerelle est maintenant accessible depuis votre réseau</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privée</translation>
    </message>
    <message>
        <source>The gateway certificate has expired</source>
        <translation>Le certificat de la passerelle a expiré</translation>
    </message>
    <message>
        <source>The gateway certificate expires soon</source>
        <translation>Le certificat de la passerelle expire bientôt</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 est connecté</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 est hors ligne</translation>
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
        <translation>La passerelle a cessé de fonctionner</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>A device wants to join</source>
        <translation>Un appareil souhaite rejoindre la passerelle</translation>
    </message>
    <message numerus="yes">
        <source>%n devices want to join</source>
        <translation>
            <numerusform>%n appareil souhaite rejoindre la passerelle</numerusform>
            <numerusform>%n appareils souhaitent rejoindre la passerelle</numerusform>
        </translation>
    </message>
    <message>
        <source>as a node</source>
        <translation>en tant que nœud</translation>
    </message>
    <message>
        <source>as an operator</source>
        <translation>en tant qu’opérateur</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 souhaite rejoindre la passerelle</translation>
    </message>
    <message>
        <source>%1 wants to offer more</source>
        <translation>%1 souhaite proposer davantage</translation>
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
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>%1 a été approuvé</translation>
    </message>
    <message>
        <source>%1 could not be approved: %2</source>
        <translation>%1 n’a pas pu être approuvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>%1 a été rejeté</translation>
    </message>
    <message>
        <source>%1 could not be rejected: %2</source>
        <translation>%1 n’a pas pu être rejeté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 souhaite proposer des commandes</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>Only this computer can connect now</source>
        <translation>Seul cet ordinateur peut se connecter maintenant</translation>
    </message>
    <message>
        <source>The gateway could not be made private: %1</source>
        <translation>La passerelle n’a pas pu être rendue privée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::OfferBar</name>
    <message>
        <source>Ne&amp;w code</source>
        <translation>Nouveau co&amp;de</translation>
    </message>
    <message>
        <source>Reachabl&amp;e at</source>
        <translation>Acce&amp;ssible à</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What the gateway is doing now.</source>
        <translation>Ce que fait la passerelle en ce moment.</translation>
    </message>
    <message>
        <source>Start set&amp;up</source>
        <translation>Commencer &amp;la configuration</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Poursuivre la configuration</translation>
    </message>
    <message>
        <source>Nothing is set up yet: nobody can connect, and no settings were saved.</source>
        <translation>Rien n’est encore configuré&#xa0;: personne ne peut se connecter, et aucun paramètre n’a été enregistré.</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Corri&amp;ger…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détail&amp;s</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de votre décision</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>No node is connected.</source>
        <translation>Aucun nœud n’est connecté.</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>A&amp;jouter un nœud…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>Pour les programmes de cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Examiner&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Un nœud</translation>
    </message>
    <message>
        <source>connected %1</source>
        <comment>%1: a duration</comment>
        <translation>connecté depuis %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Copy gateway address</source>
        <translation>Copier l’adresse de la passerelle</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Devices connect to the gateway&apos;s own computer.</source>
        <translation>Les appareils se connectent à l’ordinateur de la passerelle.</translation>
    </message>
    <message>
        <source>The gateway is not listening.</source>
        <translation>La passerelle n’est pas à l’écoute.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewText</name>
    <message>
        <source>No sign-in required.</source>
        <translation>Aucune identification requise.</translation>
    </message>
    <message>
        <source>Password required.</source>
        <translation>Mot de passe requis.</translation>
    </message>
    <message>
        <source>Token required.</source>
        <translation>Jeton requis.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A device and what is known about it: &quot;Pixel 9 (Android, 192.168.1.44)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 souhaite rejoindre la passerelle</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 souhaite proposer des commandes</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is minutes and seconds: &quot;4:12&quot;</extracomment>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n opérateur</numerusform>
            <numerusform>%n opérateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>ui::PairingInbox</name>
    <message>
        <source>Could not approve: %1</source>
        <translation>Approbation impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could not reject: %1</source>
        <translation>Rejet impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::PairingPage</name>
    <message>
        <source>Devices and Pairing</source>
        <translation>Appareils et association</translation>
    </message>
    <message>
        <source>Decide which devices may connect, and take access away again.</source>
        <translation>Décidez quels appareils peuvent se connecter, et retirez-leur l’accès.</translation>
    </message>
    <message>
        <source>Re&amp;ject all…</source>
        <translation>&amp;Tout rejeter…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>No one is waiting. Requests appear here for 5 minutes.</source>
        <translation>Personne n’attend. Les demandes apparaissent ici pendant 5 minutes.</translation>
    </message>
    <message>
        <source>Add a n&amp;ode…</source>
        <translation>Ajouter &amp;un nœud…</translation>
    </message>
    <message>
        <source>Requests could not be loaded.</source>
        <translation>Les demandes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Chargement des demandes…</translation>
    </message>
    <message>
        <source>Waiting for approval (%1)</source>
        <translation>En attente d’approbation (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n request(s)?</source>
        <translation>
            <numerusform>Rejeter %n demande&#xa0;?</numerusform>
            <numerusform>Rejeter %n demandes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices may ask again.</source>
        <translation>Les appareils peuvent refaire leur demande.</translation>
    </message>
    <message>
        <source>&amp;Reject all</source>
        <translation>Tout re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ui::PairingRequestsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Souhaite</translation>
    </message>
</context>
<context>
    <name>ui::PairingReviewWindow</name>
    <message>
        <source>Pairing requests</source>
        <translation>Demandes d’association</translation>
    </message>
</context>
<context>
    <name>ui::PermissionsModel</name>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>permission</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ui::PhoneCodeView</name>
    <message>
        <source>Pairing code as picture; the same code as text follows</source>
        <translation>Code d’association en image&#xa0;; le même code suit en texte</translation>
    </message>
    <message>
        <source>Setup code, shortened</source>
        <translation>Code de configuration, abrégé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Copy setup code</source>
        <translation>Copier le code de configuration</translation>
    </message>
    <message>
        <source>Show lar&amp;ge</source>
        <translation>Afficher en &amp;grand</translation>
    </message>
    <message>
        <source>1. Open the OpenClaw app, then Settings, then Gateway.
2. Scan this code, or enter the setup code:</source>
        <translation>1. Dans l’application OpenClaw, ouvrez «&#xa0;Settings&#xa0;», puis «&#xa0;Gateway&#xa0;».
2. Scannez ce code, ou saisissez le code de configuration&#xa0;:</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Code de configuration</translation>
    </message>
</context>
<context>
    <name>ui::PictureView</name>
    <message>
        <source>Picture, %1 by %2 points</source>
        <comment>%1: width, %2: height</comment>
        <translation>Image, %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>Where should the gateway run?</source>
        <translation>Où la passerelle doit-elle fonctionner&#xa0;?</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>Sur cet or&amp;dinateur</translation>
    </message>
    <message>
        <source>On &amp;another computer — this one only shows it</source>
        <translation>Sur un &amp;autre ordinateur — celui-ci ne fait que l’afficher</translation>
    </message>
    <message>
        <source>&amp;Use them as they are</source>
        <translation>Les &amp;utiliser tels quels</translation>
    </message>
    <message>
        <source>&amp;Change them on the next pages</source>
        <translation>&amp;Les modifier dans les pages suivantes</translation>
    </message>
    <message>
        <source>Settings of an OpenClaw gateway were found on this computer.</source>
        <translation>Les paramètres d’une passerelle OpenClaw ont été trouvés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>%1 Stop it, or let this one use another port.</source>
        <translation>%1 Arrêtez-la, ou laissez celle-ci utiliser un autre port.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Gateways nearby:</source>
        <translation>Passerelles à proximité&#xa0;:</translation>
    </message>
    <message>
        <source>Sho&amp;w that one</source>
        <translation>Afficher celle-&amp;là</translation>
    </message>
    <message>
        <source>Start &amp;fresh — the old file is kept as a backup</source>
        <translation>&amp;Repartir de zéro — l’ancien fichier est conservé comme sauvegarde</translation>
    </message>
    <message>
        <source>%1 Correct it, or start fresh.</source>
        <comment>%1: what is wrong</comment>
        <translation>%1 Corrigez-le ou repartez de zéro.</translation>
    </message>
    <message>
        <source>It is kept as %1. Paired devices stay paired; what signs in with the old token needs the new one.</source>
        <comment>%1: a path</comment>
        <translation>Il est conservé sous %1. Les appareils associés le restent&#xa0;; ce qui s’identifie avec l’ancien jeton a besoin du nouveau.</translation>
    </message>
</context>
<context>
    <name>ui::Platform</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>Ordinateur de bureau</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>platform</comment>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>ui::PowersView</name>
    <message>
        <source>caution: %1</source>
        <comment>a power</comment>
        <translation>attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wants to: %1</source>
        <comment>list of powers</comment>
        <translation>Souhaite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message>
        <source>Your access token</source>
        <translation>Votre jeton d’accès</translation>
    </message>
    <message>
        <source>Programs and older devices sign in with it. It is already created. Keep it like a password. You will find it again under Access.</source>
        <translation>Les programmes et les appareils plus anciens s’identifient avec lui. Il est déjà créé. Gardez-le comme un mot de passe. Vous le retrouverez sous «&#xa0;Accès&#xa0;».</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>The token or password that is set now stays in force.</source>
        <translation>Le jeton ou le mot de passe défini actuellement reste en vigueur.</translation>
    </message>
    <message>
        <source>Continue &amp;without a token</source>
        <translation>&amp;Continuer sans jeton</translation>
    </message>
    <message>
        <source>Other programs on this computer &amp;may control the gateway</source>
        <translation>&amp;D’autres programmes de cet ordinateur peuvent contrôler la passerelle</translation>
    </message>
    <message>
        <source>More c&amp;hoices</source>
        <translation>&amp;Plus de choix</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copie&amp;r</translation>
    </message>
    <message>
        <source>Create an&amp;other</source>
        <translation>&amp;En créer un autre</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Only with “Only this computer”.</source>
        <translation>Seulement avec «&#xa0;Cet ordinateur uniquement&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::ReachPage</name>
    <message>
        <source>Who may connect to this gateway?</source>
        <translation>Qui peut se connecter à cette passerelle&#xa0;?</translation>
    </message>
    <message>
        <source>I tru&amp;st the networks this computer joins</source>
        <translation>&amp;Je fais confiance aux réseaux que cet ordinateur rejoint</translation>
    </message>
    <message>
        <source>Plan to connect a phone? Choose tailnet or local networks.</source>
        <translation>Vous comptez connecter un téléphone&#xa0;? Choisissez le tailnet ou les réseaux locaux.</translation>
    </message>
    <message>
        <source>&amp;More choices (automatic, one address, port)</source>
        <translation>Plus de &amp;choix (automatique, une adresse, port)</translation>
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
        <translation>Personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Les appareils de votre tailnet peuvent se connecter.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <comment>%1 is an IP address</comment>
        <translation>Une adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Quiconque se trouve sur vos réseaux locaux peut essayer de se connecter.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Un réseau</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposée</translation>
    </message>
</context>
<context>
    <name>ui::RefusalText</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Pas de jeton</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Jeton incorrect</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Pas de mot de passe</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>Sign-in is not set up</source>
        <translation>L’identification n’est pas configurée</translation>
    </message>
    <message>
        <source>Device token no longer valid</source>
        <translation>Le jeton de l’appareil n’est plus valable</translation>
    </message>
    <message>
        <source>Setup code expired or already used</source>
        <translation>Code de configuration expiré ou déjà utilisé</translation>
    </message>
    <message>
        <source>Asked for more than was approved</source>
        <translation>A demandé plus que ce qui a été approuvé</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>Trop de tentatives infructueuses</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>L’horloge diffère de %1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>L’horloge n’est pas à l’heure</translation>
    </message>
    <message>
        <source>Could not prove its identity</source>
        <translation>N’a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>Has no device identity</source>
        <translation>N’a pas d’identité d’appareil</translation>
    </message>
    <message>
        <source>Web page from another address</source>
        <translation>Page web d’une autre adresse</translation>
    </message>
    <message>
        <source>Version does not fit</source>
        <translation>La version ne convient pas</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>Opened the canvas without a valid link</source>
        <translation>A ouvert le canvas sans lien valable</translation>
    </message>
    <message>
        <source>Opened the canvas under a wrong address</source>
        <translation>A ouvert le canvas à une mauvaise adresse</translation>
    </message>
    <message>
        <source>%1 did not send a token.</source>
        <translation>%1 n’a pas envoyé de jeton.</translation>
    </message>
    <message>
        <source>%1 used a wrong token.</source>
        <translation>%1 a utilisé un jeton incorrect.</translation>
    </message>
    <message>
        <source>%1 did not send a password.</source>
        <translation>%1 n’a pas envoyé de mot de passe.</translation>
    </message>
    <message>
        <source>%1 used a wrong password.</source>
        <translation>%1 a utilisé un mot de passe incorrect.</translation>
    </message>
    <message>
        <source>%1 used a code that has expired or was already used.</source>
        <translation>%1 a utilisé un code expiré ou déjà utilisé.</translation>
    </message>
    <message>
        <source>The clock of %1 differs by %2.</source>
        <comment>device, time</comment>
        <translation>L’horloge de %1 diffère de %2.</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong.</source>
        <translation>L’horloge de %1 n’est pas à l’heure.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>%1 uses a version that this gateway does not speak.</source>
        <translation>%1 utilise une version que cette passerelle ne parle pas.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 a été refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>If this was one of your devices, look at the details and try to connect again.</source>
        <translation>S’il s’agissait de l’un de vos appareils, regardez les détails et réessayez de le connecter.</translation>
    </message>
    <message>
        <source>If this was one of your devices, copy the token on this page and enter it there. If not, no action is needed: it was not let in.</source>
        <translation>S’il s’agissait de l’un de vos appareils, copiez le jeton de cette page et saisissez-le là-bas. Sinon, il n’y a rien à faire&#xa0;: il n’a pas pu entrer.</translation>
    </message>
    <message>
        <source>If this was one of your devices, enter the password set on this page there. If not, no action is needed: it was not let in.</source>
        <translation>S’il s’agissait de l’un de vos appareils, saisissez-y le mot de passe défini sur cette page. Sinon, il n’y a rien à faire&#xa0;: il n’a pas pu entrer.</translation>
    </message>
    <message>
        <source>Set a token or a password on this page.</source>
        <translation>Définissez un jeton ou un mot de passe sur cette page.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then connect it again.</source>
        <translation>Supprimez l’appareil sous «&#xa0;Appareils et association&#xa0;», puis reconnectez-le.</translation>
    </message>
    <message>
        <source>Make a new setup code with “Add a node”.</source>
        <translation>Créez un nouveau code de configuration avec «&#xa0;Ajouter un nœud&#xa0;».</translation>
    </message>
    <message>
        <source>Approve the wider powers under Devices and Pairing, if you want this device to have them.</source>
        <translation>Approuvez les droits plus étendus sous «&#xa0;Appareils et association&#xa0;», si vous voulez que cet appareil les ait.</translation>
    </message>
    <message>
        <source>Correct the token or password on the device and wait a few minutes. If it is not your device, no action is needed.</source>
        <translation>Corrigez le jeton ou le mot de passe sur l’appareil et attendez quelques minutes. Si ce n’est pas votre appareil, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the device, or on this computer if this one is wrong; then connect again.</source>
        <translation>Réglez la date et l’heure sur automatique sur l’appareil, ou sur cet ordinateur si c’est lui qui se trompe&#xa0;; puis reconnectez-le.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then pair it again.</source>
        <translation>Supprimez l’appareil sous «&#xa0;Appareils et association&#xa0;», puis associez-le de nouveau.</translation>
    </message>
    <message>
        <source>Update the app on the device. In a browser, open the page over HTTPS or on this computer.</source>
        <translation>Mettez à jour l’application sur l’appareil. Dans un navigateur, ouvrez la page en HTTPS ou sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the web interface under the gateway&apos;s own address.</source>
        <translation>Ouvrez l’interface web à l’adresse propre de la passerelle.</translation>
    </message>
    <message>
        <source>Update the app on the device or this application.</source>
        <translation>Mettez à jour l’application sur l’appareil, ou cette application.</translation>
    </message>
    <message>
        <source>Approve the device under Devices and Pairing.</source>
        <translation>Approuvez l’appareil sous «&#xa0;Appareils et association&#xa0;».</translation>
    </message>
    <message>
        <source>If this was one of your devices, show the page on it again, or make a new link on the page Canvas. If not, no action is needed: it saw nothing.</source>
        <translation>S’il s’agissait de l’un de vos appareils, affichez-y de nouveau la page, ou créez un nouveau lien sur la page «&#xa0;Canvas&#xa0;». Sinon, il n’y a rien à faire&#xa0;: il n’a rien vu.</translation>
    </message>
    <message>
        <source>Open the canvas under an address that the page Canvas shows. If it was not you, another web page tried to read the canvas and saw nothing.</source>
        <translation>Ouvrez le canvas à une adresse affichée sur la page «&#xa0;Canvas&#xa0;». Si ce n’était pas vous, une autre page web a essayé de lire le canvas et n’a rien vu.</translation>
    </message>
</context>
<context>
    <name>ui::RefusalsModel</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>device name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
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
        <translation>wss:// et un nom ou un numéro&#xa0;; ws:// dans vos propres réseaux</translation>
    </message>
    <message>
        <source>Token of the other gateway, hidden</source>
        <translation>Jeton de l’autre passerelle, masqué</translation>
    </message>
    <message>
        <source>Token of the other gateway, shown</source>
        <translation>Jeton de l’autre passerelle, affiché</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Jeton ou mot de passe</translation>
    </message>
    <message>
        <source>Cert&amp;ificate pin</source>
        <translation>Cer&amp;tificat épinglé</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; without one an authority has to vouch for it</source>
        <translation>Empreinte SHA-256&#xa0;; sans elle, une autorité doit s’en porter garante</translation>
    </message>
    <message>
        <source>Directl&amp;y</source>
        <translation>Directe&amp;ment</translation>
    </message>
    <message>
        <source>Throu&amp;gh SSH</source>
        <translation>Par &amp;SSH</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>SSH targ&amp;et</source>
        <translation>Ci&amp;ble SSH</translation>
    </message>
    <message>
        <source>The keys that SSH uses by itself</source>
        <translation>Les clés que SSH utilise de lui-même</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Choisir un fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fic&amp;hier de clé</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>&amp;Port là-bas</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
</context>
<context>
    <name>ui::RemoteFormText</name>
    <message>
        <source>Enter the address of the gateway.</source>
        <translation>Saisissez l’adresse de la passerelle.</translation>
    </message>
    <message>
        <source>Start with wss:// or ws://.</source>
        <translation>Commencez par wss:// ou ws://.</translation>
    </message>
    <message>
        <source>Use wss:// for addresses outside your own networks.</source>
        <translation>Utilisez wss:// pour les adresses hors de vos propres réseaux.</translation>
    </message>
    <message>
        <source>Enter where SSH signs in. Example: me@server.</source>
        <translation>Saisissez où SSH s’identifie. Exemple&#xa0;: me@server.</translation>
    </message>
    <message>
        <source>%1 is not a valid SSH target. Example: me@server.</source>
        <translation>%1 n’est pas une cible SSH valide. Exemple&#xa0;: me@server.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Une empreinte SHA-256 a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>It goes into the keyring of your desktop; without one into the settings file, readable only by you.</source>
        <translation>Il est placé dans le trousseau de votre bureau&#xa0;; à défaut, dans le fichier de paramètres, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Stored in the settings file, readable only by you.</source>
        <translation>Enregistré dans le fichier de paramètres, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Stored in the keyring of your desktop.</source>
        <translation>Enregistré dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Enter its token, then test the connection.</source>
        <translation>Voici ce qu’annonce «&#xa0;%1&#xa0;». Saisissez son jeton, puis testez la connexion.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Compare the pin with the fingerprint that it shows on its page Network, enter its token, then test the connection.</source>
        <translation>Voici ce qu’annonce «&#xa0;%1&#xa0;». Comparez le certificat épinglé avec l’empreinte affichée sur sa page «&#xa0;Réseau&#xa0;», saisissez son jeton, puis testez la connexion.</translation>
    </message>
</context>
<context>
    <name>ui::RemotePage</name>
    <message>
        <source>Remote access</source>
        <translation>Accès à distance</translation>
    </message>
    <message>
        <source>Reach this gateway from elsewhere, or another one from here.</source>
        <translation>Atteindre cette passerelle depuis un autre endroit, ou une autre depuis ici.</translation>
    </message>
    <message>
        <source>R&amp;uns the gateway</source>
        <translation>Exécute &amp;la passerelle</translation>
    </message>
    <message>
        <source>Sho&amp;ws another gateway</source>
        <translation>&amp;Affiche une autre passerelle</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The other gateway</source>
        <translation>L’autre passerelle</translation>
    </message>
    <message>
        <source>Reach this gateway from outside</source>
        <translation>Atteindre cette passerelle de l’extérieur</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Copier la commande du tunnel</translation>
    </message>
    <message>
        <source>In a tailnet no tunnel is needed: choose “My tailnet” on the page Network.</source>
        <translation>Dans un tailnet, aucun tunnel n’est nécessaire&#xa0;: choisissez «&#xa0;Mon tailnet&#xa0;» sur la page «&#xa0;Réseau&#xa0;».</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Un nœud</translation>
    </message>
    <message>
        <source>Stop the gateway of this computer?</source>
        <translation>Arrêter la passerelle de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>These are connected and will be disconnected: %1.</source>
        <translation>Ceux-ci sont connectés et seront déconnectés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>La laisser fonctionner</translation>
    </message>
    <message>
        <source>%1 Test the connection to see more.</source>
        <translation>%1 Testez la connexion pour en savoir plus.</translation>
    </message>
    <message>
        <source>Start the gateway to see the command that reaches it.</source>
        <translation>Démarrez la passerelle pour voir la commande qui permet de l’atteindre.</translation>
    </message>
    <message>
        <source>A computer that may sign in here with SSH reaches this gateway as its own local one while this command runs on it:</source>
        <translation>Un ordinateur qui peut s’identifier ici par SSH atteint cette passerelle comme une passerelle locale tant que cette commande y est exécutée&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::RemoteStepText</name>
    <message>
        <source>SSH tunnel</source>
        <translation>Tunnel SSH</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Non essayé.</translation>
    </message>
    <message>
        <source>The tunnel is open.</source>
        <translation>Le tunnel est ouvert.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Elle répond.</translation>
    </message>
    <message>
        <source>It is trusted.</source>
        <translation>Il est de confiance.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>Le secret est correct.</translation>
    </message>
    <message>
        <source>This computer is approved.</source>
        <translation>Cet ordinateur est approuvé.</translation>
    </message>
    <message>
        <source>Sign in once in a terminal and compare the key that is shown:</source>
        <translation>Identifiez-vous une fois dans un terminal et comparez la clé affichée&#xa0;:</translation>
    </message>
    <message>
        <source>Was that computer set up anew? Then forget its old key, and sign in once. Otherwise somebody may be in between.</source>
        <translation>Cet ordinateur a-t-il été réinstallé&#xa0;? Alors oubliez son ancienne clé et identifiez-vous une fois. Sinon, quelqu’un se trouve peut-être entre les deux.</translation>
    </message>
    <message>
        <source>SSH has to let you in without asking. Put your public key there:</source>
        <translation>SSH doit vous laisser entrer sans rien demander. Déposez-y votre clé publique&#xa0;:</translation>
    </message>
    <message>
        <source>Check the address, the network, and the firewall there.</source>
        <translation>Vérifiez l’adresse, le réseau et le pare-feu là-bas.</translation>
    </message>
    <message>
        <source>Check the port, and whether the gateway is running there.</source>
        <translation>Vérifiez le port, et si la passerelle fonctionne là-bas.</translation>
    </message>
    <message>
        <source>Enter the token that the gateway shows on its page Access.</source>
        <translation>Saisissez le jeton que la passerelle affiche sur sa page «&#xa0;Accès&#xa0;».</translation>
    </message>
    <message>
        <source>Approve it there, on the page Devices and Pairing, or in a terminal:</source>
        <translation>Approuvez-le là-bas, sur la page «&#xa0;Appareils et association&#xa0;», ou dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the gateway shows on its page Network. Pin it only if both are the same.</source>
        <translation>Comparez-la avec l’empreinte que la passerelle affiche sur sa page «&#xa0;Réseau&#xa0;». N’épinglez le certificat que si les deux sont identiques.</translation>
    </message>
    <message>
        <source>Nothing was sent. Trust the new one only if the gateway shows it, too, on its page Network.</source>
        <translation>Rien n’a été envoyé. Ne faites confiance au nouveau que si la passerelle l’affiche aussi sur sa page «&#xa0;Réseau&#xa0;».</translation>
    </message>
    <message>
        <source>Install OpenSSH on this computer.</source>
        <translation>Installez OpenSSH sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ui::RemoteSteps</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Certificate&quot;, %2 how it ended.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>Empreinte SHA-256 du certificat</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Présenté maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Pin t&amp;his certificate</source>
        <translation>Épin&amp;gler ce certificat</translation>
    </message>
    <message>
        <source>Tru&amp;st the new one</source>
        <translation>Faire &amp;confiance au nouveau</translation>
    </message>
</context>
<context>
    <name>ui::RequestCard</name>
    <message>
        <source>It asks from the internet.</source>
        <translation>La demande vient d’Internet.</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>to compare with the one on the device</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare with the code on the device.</source>
        <translation>Comparez-le avec le code affiché par l’appareil.</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <comment>name of a device</comment>
        <translation>Demande de %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w less</source>
        <translation>Affic&amp;her moins</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Tout affic&amp;her</translation>
    </message>
    <message>
        <source>Show the short code</source>
        <translation>Afficher le code court</translation>
    </message>
    <message>
        <source>Show all 64 digits</source>
        <translation>Afficher les 64 chiffres</translation>
    </message>
</context>
<context>
    <name>ui::RequestCardList</name>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 souhaite rejoindre la passerelle</translation>
    </message>
</context>
<context>
    <name>ui::RequestCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>4:12, minutes and seconds</comment>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>12 seconds</comment>
        <translation>Expire dans %1</translation>
    </message>
    <message>
        <source>Expires in %1 %2</source>
        <comment>4 minutes, 12 seconds</comment>
        <translation>Expire dans %1 %2</translation>
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
            <numerusform>La demande de %1 expire dans %n seconde</numerusform>
            <numerusform>La demande de %1 expire dans %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestText</name>
    <message>
        <source>run programs on that device</source>
        <translation>exécuter des programmes sur cet appareil</translation>
    </message>
    <message>
        <source>use the screen and keyboard of that device</source>
        <translation>utiliser l’écran et le clavier de cet appareil</translation>
    </message>
    <message>
        <source>change which programs may run there</source>
        <translation>modifier les programmes qui peuvent s’y exécuter</translation>
    </message>
    <message>
        <source>send text messages</source>
        <translation>envoyer des SMS</translation>
    </message>
    <message>
        <source>use the browser of that device</source>
        <translation>utiliser le navigateur de cet appareil</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>location</source>
        <translation>position</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microphone</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>call list</source>
        <translation>journal d’appels</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notifications</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>rappels</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>what is on its screen</source>
        <translation>ce qui est sur son écran</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>navigateur</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>canvas</translation>
    </message>
    <message>
        <source>device state</source>
        <translation>état de l’appareil</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>montre</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>change every setting</source>
        <translation>modifier tous les paramètres</translation>
    </message>
    <message>
        <source>let other devices in</source>
        <translation>laisser entrer d’autres appareils</translation>
    </message>
    <message>
        <source>send messages and use nodes</source>
        <translation>envoyer des messages et utiliser les nœuds</translation>
    </message>
    <message>
        <source>approve commands</source>
        <translation>approuver des commandes</translation>
    </message>
    <message>
        <source>see status and lists</source>
        <translation>voir l’état et les listes</translation>
    </message>
    <message>
        <source>act as “%1”</source>
        <comment>a role</comment>
        <translation>agir en tant que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>be a node</source>
        <translation>être un nœud</translation>
    </message>
    <message>
        <source>be a node: %1</source>
        <comment>camera, canvas, location</comment>
        <translation>être un nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Première demande</translation>
    </message>
    <message>
        <source>Paired before — approving replaces its token</source>
        <translation>Déjà associé auparavant — l’approbation remplace son jeton</translation>
    </message>
    <message>
        <source>Repair: its token will change</source>
        <translation>Réparation&#xa0;: son jeton va changer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>same network</source>
        <translation>même réseau</translation>
    </message>
    <message>
        <source>tailnet</source>
        <translation>tailnet</translation>
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
        <translation>application %1</translation>
    </message>
    <message>
        <source>use the permission “%1”</source>
        <translation>utiliser l’autorisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result as text</source>
        <translation>Résultat sous forme de texte</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Tr&amp;ee</source>
        <translation>&amp;Arbre</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>The node answered without a result.</source>
        <translation>Le nœud a répondu sans résultat.</translation>
    </message>
</context>
<context>
    <name>ui::RunCommandWindow</name>
    <message>
        <source>Run a command to see its result here.</source>
        <translation>Exécutez une commande pour voir son résultat ici.</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>Co&amp;mmande</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>&amp;Paramètres (JSON)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Insert exa&amp;mple</source>
        <translation>Insérer &amp;un exemple</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Durée limite</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Run a command on %1</source>
        <translation>Exécuter une commande sur %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: command, %2: why it cannot be used</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
        <source>Valid JSON object</source>
        <translation>Objet JSON valide</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 est hors ligne</translation>
    </message>
    <message>
        <source>The parameters are not valid</source>
        <translation>Les paramètres ne sont pas valides</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancelled. The device may still be working on it.</source>
        <translation>Annulé. L’appareil y travaille peut-être encore.</translation>
    </message>
    <message>
        <source>Arrived after you cancelled</source>
        <translation>Arrivé après votre annulation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the device, %n s…</source>
        <translation>
            <numerusform>En attente de l’appareil, %n s…</numerusform>
            <numerusform>En attente de l’appareil, %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Masq&amp;uer</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>Affich&amp;er</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>changed</source>
        <comment>beside a setting: not applied yet</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <comment>%1: an option or variable</comment>
        <translation>Défini par %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingValidation</name>
    <message>
        <source>Other devices may only connect when a token or password is set.</source>
        <translation>D’autres appareils ne peuvent se connecter que si un jeton ou un mot de passe est défini.</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.168.1.20.</source>
        <translation>Saisissez une adresse IPv4 comme 192.168.1.20.</translation>
    </message>
    <message>
        <source>This means every local network.</source>
        <translation>Cela désigne tous les réseaux locaux.</translation>
    </message>
    <message>
        <source>This computer does not have %1.</source>
        <translation>Cet ordinateur n’a pas %1.</translation>
    </message>
    <message>
        <source>The canvas host already uses this port.</source>
        <translation>Le serveur du canvas utilise déjà ce port.</translation>
    </message>
    <message>
        <source>Ports below 1024 usually need administrator rights.</source>
        <translation>Les ports inférieurs à 1024 nécessitent en général les droits d’administrateur.</translation>
    </message>
    <message>
        <source>This port is free.</source>
        <translation>Ce port est libre.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>A token is required.</source>
        <translation>Un jeton est requis.</translation>
    </message>
    <message>
        <source>Remove spaces and line breaks.</source>
        <translation>Supprimez les espaces et les sauts de ligne.</translation>
    </message>
    <message>
        <source>Use at least 16 characters.</source>
        <translation>Utilisez au moins 16 caractères.</translation>
    </message>
    <message>
        <source>Weak. 32 or more characters are better.</source>
        <translation>Faible. 32 caractères ou plus sont préférables.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Utilisez au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Choose a separate folder: everything in it can be read by connected devices.</source>
        <translation>Choisissez un dossier à part&#xa0;: tout ce qu’il contient peut être lu par les appareils connectés.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>OpenClaw Tray cannot read this folder.</source>
        <translation>OpenClaw Tray ne peut pas lire ce dossier.</translation>
    </message>
    <message>
        <source>Connected devices can read these, too: %1.</source>
        <comment>file names</comment>
        <translation>Les appareils connectés peuvent aussi lire ceci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Set up OpenClaw Tray</source>
        <translation>Configurer OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéde&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Skip for &amp;now</source>
        <translation>Passer pour l’&amp;instant</translation>
    </message>
    <message>
        <source>Open &amp;OpenClaw Tray</source>
        <translation>&amp;Ouvrir OpenClaw Tray</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>Quitter la configuration&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing that you chose is kept unless the gateway was started.</source>
        <translation>Rien de ce que vous avez choisi n’est conservé, sauf si la passerelle a été démarrée.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Poursuivre la configuration</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Nodes connect to the gateway on %1. Choose “Add a node…” on that computer.</source>
        <translation>Les nœuds se connectent à la passerelle de %1. Choisissez «&#xa0;Ajouter un nœud…&#xa0;» sur cet ordinateur-là.</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::SetupRules</name>
    <message>
        <source>Confirm that you have understood this.</source>
        <translation>Confirmez que vous avez compris.</translation>
    </message>
    <message>
        <source>Confirm that you trust the networks this computer joins.</source>
        <translation>Confirmez que vous faites confiance aux réseaux que cet ordinateur rejoint.</translation>
    </message>
    <message>
        <source>A token is needed before other devices can connect.</source>
        <translation>Un jeton est nécessaire avant que d’autres appareils puissent se connecter.</translation>
    </message>
    <message>
        <source>Confirm that other programs may control the gateway.</source>
        <translation>Confirmez que d’autres programmes peuvent contrôler la passerelle.</translation>
    </message>
    <message>
        <source>Choose a folder for the canvas, or switch it off.</source>
        <translation>Choisissez un dossier pour le canvas, ou désactivez-le.</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Testez d’abord la connexion.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Les appareils de votre tailnet peuvent se connecter.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Quiconque se trouve sur vos réseaux locaux peut essayer de se connecter.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <translation>Une adresse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Port %1.</translation>
    </message>
    <message>
        <source>No token: any program on this computer may connect.</source>
        <translation>Pas de jeton&#xa0;: tout programme de cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Un jeton protège chaque connexion.</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>Démarre à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>Ne démarre pas à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Canvas folder: %1</source>
        <translation>Dossier du canvas&#xa0;: %1</translation>
    </message>
    <message>
        <source>No canvas.</source>
        <translation>Pas de canvas.</translation>
    </message>
    <message>
        <source>The settings file was changed and has an error.</source>
        <translation>Le fichier de paramètres a été modifié et contient une erreur.</translation>
    </message>
    <message>
        <source>Starts with new settings. The old file is kept as a backup.</source>
        <translation>Repart avec de nouveaux paramètres. L’ancien fichier est conservé comme sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ui::SetupRun</name>
    <message>
        <source>Stop it and try again, or let this one use another port.</source>
        <translation>Arrêtez-la et réessayez, ou laissez celle-ci utiliser un autre port.</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>Arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at who owns it and who may write there, then try again.</source>
        <translation>Voyez à qui il appartient et qui peut y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Open the gateway port</source>
        <translation>Ouvrir le port de la passerelle</translation>
    </message>
    <message>
        <source>Start the canvas host</source>
        <translation>Démarrer le serveur du canvas</translation>
    </message>
    <message>
        <source>Set start at login</source>
        <translation>Définir le démarrage à l’ouverture de session</translation>
    </message>
    <message>
        <source>Sign in once</source>
        <translation>S’identifier une fois</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Aucune adresse du tailnet trouvée. Tant que Tailscale ne fonctionne pas, seul cet ordinateur peut se connecter.</translation>
    </message>
    <message>
        <source>Fewer devices can connect than you chose.</source>
        <translation>Moins d’appareils peuvent se connecter que vous ne l’avez choisi.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct the file and try again, or start fresh on the page “Place”.</source>
        <translation>Corrigez le fichier et réessayez, ou repartez de zéro sur la page «&#xa0;Lieu&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>L’ancien fichier est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>ui::ShippedLanguages</name>
    <message>
        <source>English</source>
        <comment>Name of the language of this translation, in itself</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>ui::ShowCanvasDialog</name>
    <message>
        <source>Show on node</source>
        <translation>Afficher sur un nœud</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nœud</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>No node has a screen for pages</source>
        <translation>Aucun nœud n’a d’écran pour des pages</translation>
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
        <translation>Les modifications ne sont pas appliquées</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n modification n’est pas encore appliquée.</numerusform>
            <numerusform>%n modifications ne sont pas encore appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Applique&amp;r</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start the gateway</source>
        <translation>Démarrer la passerelle</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>&amp;Démarrer la passerelle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Choose who may connect…</source>
        <translation>Choisir qui peut se connecter…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Continue without canvas</source>
        <translation>Continuer sans canvas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ui::StateHeader</name>
    <message>
        <source>R&amp;estart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>Déc&amp;onnecter</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Sho&amp;w details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Examiner…</translation>
    </message>
    <message>
        <source>The gateway runs on another computer.</source>
        <translation>La passerelle fonctionne sur un autre ordinateur.</translation>
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
        <translation>Configurez votre passerelle</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Gateway is stopped</source>
        <translation>La passerelle est arrêtée</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Redémarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Gateway is running</source>
        <translation>La passerelle fonctionne</translation>
    </message>
    <message>
        <source>Running with a problem</source>
        <translation>Fonctionne avec un problème</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Requiert votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n demande en attente</numerusform>
            <numerusform>%n demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway could not start</source>
        <translation>La passerelle n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Another gateway is already running here</source>
        <translation>Une autre passerelle fonctionne déjà ici</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Waiting for approval on the other gateway</source>
        <translation>En attente d’approbation sur l’autre passerelle</translation>
    </message>
    <message>
        <source>The other gateway cannot be reached</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>L’autre passerelle est injoignable</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Non connecté à %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configurée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>running with a problem</source>
        <translation>en marche avec un problème</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>another gateway is running here</source>
        <translation>une autre passerelle fonctionne ici</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>en attente d’approbation</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La passerelle est arrêtée.</translation>
    </message>
    <message>
        <source>The gateway is not connected.</source>
        <translation>La passerelle n’est pas connectée.</translation>
    </message>
    <message>
        <source>The gateway on %1 is not connected.</source>
        <translation>La passerelle sur %1 n’est pas connectée.</translation>
    </message>
</context>
<context>
    <name>ui::StoppedStrip</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Remot&amp;e access…</source>
        <translation>Accès à dista&amp;nce…</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Connecter</translation>
    </message>
</context>
<context>
    <name>ui::TimeText</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Astuce&#xa0;: «&#xa0;Ajouter un nœud…&#xa0;» affiche le code pour un téléphone et la commande pour un ordinateur.</translation>
    </message>
    <message>
        <source>Tip: a device that wants to join waits under Devices and Pairing until you decide.</source>
        <translation>Astuce&#xa0;: un appareil qui souhaite rejoindre la passerelle attend dans «&#xa0;Appareils et association&#xa0;» jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Tip: under Nodes you see what each device offers, and can try a command yourself.</source>
        <translation>Astuce&#xa0;: dans «&#xa0;Nœuds&#xa0;», vous voyez ce que propose chaque appareil et pouvez essayer une commande vous-même.</translation>
    </message>
    <message>
        <source>Tip: “Check for problems” under Logs and Diagnostics finds out what is amiss, and how to mend it.</source>
        <translation>Astuce&#xa0;: «&#xa0;Rechercher des problèmes&#xa0;», dans «&#xa0;Journal et diagnostic&#xa0;», trouve ce qui ne va pas et comment y remédier.</translation>
    </message>
    <message>
        <source>Tip: F1 opens the help for the page that you are on.</source>
        <translation>Astuce&#xa0;: F1 ouvre l’aide de la page où vous êtes.</translation>
    </message>
    <message>
        <source>Ne&amp;xt tip</source>
        <translation>Astuce sui&amp;vante</translation>
    </message>
    <message>
        <source>No mo&amp;re tips</source>
        <translation>Plus d’ast&amp;uces</translation>
    </message>
</context>
<context>
    <name>ui::TokensModel</name>
    <message>
        <source>be a node</source>
        <translation>être un nœud</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>&amp;Open OpenClaw Tray</source>
        <translation>Ou&amp;vrir OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Show all nodes…</source>
        <translation>Afficher &amp;tous les nœuds…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Ajouter &amp;un nœud…</translation>
    </message>
    <message>
        <source>&amp;Copy gateway address</source>
        <translation>Cop&amp;ier l’adresse de la passerelle</translation>
    </message>
    <message>
        <source>Copy can&amp;vas address</source>
        <translation>&amp;Copier l’adresse du canvas</translation>
    </message>
    <message>
        <source>Open canvas &amp;folder</source>
        <translation>&amp;Ouvrir le dossier du canvas</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>Dé&amp;marrer la passerelle</translation>
    </message>
    <message>
        <source>S&amp;top gateway</source>
        <translation>Arrêter &amp;la passerelle</translation>
    </message>
    <message>
        <source>R&amp;estart gateway</source>
        <translation>&amp;Redémarrer la passerelle</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>R&amp;econnecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Start at log&amp;in</source>
        <translation>Démarrer à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Check for problems…</source>
        <translation>Rec&amp;hercher des problèmes…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>R&amp;elancer la configuration initiale…</translation>
    </message>
    <message>
        <source>&amp;About OpenClaw Tray</source>
        <translation>À propos d’OpenCla&amp;w Tray</translation>
    </message>
    <message>
        <source>&amp;Quit OpenClaw Tray</source>
        <translation>&amp;Quitter OpenClaw Tray</translation>
    </message>
    <message>
        <source>This desktop offers no way to change it.</source>
        <translation>Ce bureau n’offre aucun moyen de le modifier.</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenuText</name>
    <message>
        <source>Your local networks · port %1</source>
        <translation>Vos réseaux locaux · port %1</translation>
    </message>
    <message>
        <source>This computer only · port %1</source>
        <translation>Cet ordinateur uniquement · port %1</translation>
    </message>
    <message>
        <source>Your tailnet · port %1</source>
        <translation>Votre tailnet · port %1</translation>
    </message>
    <message>
        <source>One address: %1 · port %2</source>
        <extracomment>%1 is an address, %2 a port.</extracomment>
        <translation>Une adresse&#xa0;: %1 · port %2</translation>
    </message>
    <message>
        <source>Unnamed node</source>
        <translation>Nœud sans nom</translation>
    </message>
    <message>
        <source>%1 — connected</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — connecté</translation>
    </message>
    <message>
        <source>%1 — offline</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — hors ligne</translation>
    </message>
    <message>
        <source>%1 — last seen %2</source>
        <extracomment>%1 is the name of a node, %2 is &quot;2 h ago&quot; or a date.</extracomment>
        <translation>%1 — vu pour la dernière fois&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Revie&amp;w %n pairing request(s)…</source>
        <translation>
            <numerusform>E&amp;xaminer %n demande d’association…</numerusform>
            <numerusform>E&amp;xaminer %n demandes d’association…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <extracomment>The counts of a sub-menu, as in &quot;Nodes (2 of 3 connected)&quot;.</extracomment>
        <translation>&amp;Nœuds</translation>
    </message>
    <message>
        <source>&amp;Nodes (%1 of %2 connected)</source>
        <translation>&amp;Nœuds (%1 sur %2 connectés)</translation>
    </message>
</context>
<context>
    <name>ui::TrayText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n demande en attente</numerusform>
            <numerusform>%n demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Hover text of the tray icon: the program, and a list such as &quot;running · 2 nodes&quot;.</extracomment>
        <translation>%1 — %2</translation>
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
        <translation>Bienvenue dans OpenClaw Tray</translation>
    </message>
    <message>
        <source>It connects your phones and computers so that your assistant can use what they offer — a camera, a screen, a canvas.</source>
        <translation>Il connecte vos téléphones et ordinateurs pour que votre assistant puisse utiliser ce qu’ils proposent&#xa0;: une caméra, un écran, un canvas.</translation>
    </message>
    <message>
        <source>A connected assistant can use everything you allow here, and assistants make mistakes. Only connect devices you own, and approve only requests you started yourself.</source>
        <translation>Un assistant connecté peut utiliser tout ce que vous autorisez ici, et les assistants font des erreurs. Ne connectez que des appareils qui vous appartiennent, et n’approuvez que des demandes dont vous êtes à l’origine.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;J’ai compris</translation>
    </message>
    <message>
        <source>How this stays safe</source>
        <translation>Comment cela reste sûr</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect until you choose otherwise.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent se connecter tant que vous n’en décidez pas autrement.</translation>
    </message>
    <message>
        <source>Every device has to know a secret, and to be approved by you, once.</source>
        <translation>Chaque appareil doit connaître un secret, et être approuvé par vous, une fois.</translation>
    </message>
    <message>
        <source>You see what a device offers, and decide which of its commands may be used.</source>
        <translation>Vous voyez ce qu’un appareil propose, et décidez lesquelles de ses commandes peuvent être utilisées.</translation>
    </message>
    <message>
        <source>Each device can be removed again at any time.</source>
        <translation>Chaque appareil peut être supprimé à tout moment.</translation>
    </message>
</context>
<context>
    <name>ui::WideAreaChoice</name>
    <message>
        <source>Write a DNS &amp;zone for my tailnet</source>
        <translation>Écrire une &amp;zone DNS pour mon tailnet</translation>
    </message>
    <message>
        <source>Domain of the zone</source>
        <translation>Domaine de la zone</translation>
    </message>
    <message>
        <source>Enter a domain such as openclaw.internal.</source>
        <translation>Saisissez un domaine comme openclaw.internal.</translation>
    </message>
</context>
</TS>
