<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>the entry %1 has no effect</source>
        <translation>la entrada %1 no tiene efecto</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be made</source>
        <translation>no se puede crear la carpeta de %1</translation>
    </message>
    <message>
        <source>the registry could not be changed</source>
        <translation>no se pudo modificar el registro</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Devices are connected to the gateway</source>
        <translation>Hay dispositivos conectados a la pasarela</translation>
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
        <translation>OpenClaw Tray no responde.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Esperar</translation>
    </message>
    <message>
        <source>&amp;End and start again</source>
        <translation>&amp;Terminar e iniciar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message>
        <source>OpenClaw Tray is running in the background. Open it from your applications menu.</source>
        <translation>OpenClaw Tray sigue en segundo plano. Ábralo desde el menú de aplicaciones.</translation>
    </message>
    <message>
        <source>OpenClaw Tray keeps running. Find it in the system tray.</source>
        <translation>OpenClaw Tray sigue en ejecución. Lo encontrará en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Keep the gateway running in the background?</source>
        <translation>¿Mantener la pasarela en segundo plano?</translation>
    </message>
    <message>
        <source>Your desktop has no system tray. Open OpenClaw Tray again to get this window back.</source>
        <translation>Su escritorio no tiene bandeja del sistema. Abra OpenClaw Tray otra vez para recuperar esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantener en ejecución</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Remember my choice</source>
        <translation>&amp;Recordar mi elección</translation>
    </message>
    <message numerus="yes">
        <source>Quit OpenClaw Tray? %n device(s) will be disconnected until you start it again.</source>
        <translation>
            <numerusform>¿Salir de OpenClaw Tray? Se desconectará %n dispositivo hasta que vuelva a iniciarlo.</numerusform>
            <numerusform>¿Salir de OpenClaw Tray? Se desconectarán %n dispositivos hasta que vuelva a iniciarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>Qué es este programa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Versiones del protocolo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. This program comes without any warranty.</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior. Este programa se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Qt %1 (GNU Lesser General Public License, version 3)
OpenSSL (Apache License 2.0)</source>
        <translation>Qt %1 (Licencia Pública General Reducida de GNU, versión 3)
OpenSSL (Licencia Apache 2.0)</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>Copiar los datos de la versión</translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>How devices and programs sign in to this gateway.</source>
        <translation>Cómo se identifican los dispositivos y programas en esta pasarela.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>N&amp;one – this computer only</source>
        <translation>&amp;Ninguna: solo este equipo</translation>
    </message>
    <message>
        <source>Needs ‘Only this computer’.</source>
        <translation>Requiere «Solo este equipo».</translation>
    </message>
    <message>
        <source>Any program on this computer could control the gateway.</source>
        <translation>Cualquier programa de este equipo podría controlar la pasarela.</translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation>Token de acceso, oculto</translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation>Token de acceso, visible</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>Contraseña, oculta</translation>
    </message>
    <message>
        <source>Password, shown</source>
        <translation>Contraseña, visible</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Tok&amp;en de acceso</translation>
    </message>
    <message>
        <source>N&amp;ew token…</source>
        <translation>Nue&amp;vo token…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Cont&amp;raseña</translation>
    </message>
    <message>
        <source>Approve programs on this computer &amp;automatically</source>
        <translation>&amp;Aprobar automáticamente los programas de este equipo</translation>
    </message>
    <message>
        <source>Local commands will ask for approval too.</source>
        <translation>Los comandos locales también pedirán aprobación.</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>Conexiones rechazadas</translation>
    </message>
    <message>
        <source>Since the gateway started. Nothing of this is kept on disk.</source>
        <translation>Desde que se inició la pasarela. Nada de esto se guarda en el disco.</translation>
    </message>
    <message>
        <source>No connection was refused.</source>
        <translation>No se rechazó ninguna conexión.</translation>
    </message>
    <message>
        <source>What to &amp;do…</source>
        <translation>&amp;Qué hacer…</translation>
    </message>
    <message>
        <source>Let programs connect without signing in?</source>
        <translation>¿Permitir que los programas se conecten sin identificarse?</translation>
    </message>
    <message>
        <source>Connect without sign-in</source>
        <translation>Conectar sin identificación</translation>
    </message>
    <message>
        <source>Keep sign-in</source>
        <translation>Mantener la identificación</translation>
    </message>
    <message>
        <source>Create a new token?</source>
        <translation>¿Crear un token nuevo?</translation>
    </message>
    <message>
        <source>Programs that use the old token can no longer sign in. Paired devices keep their own tokens.</source>
        <translation>Los programas que usan el token anterior ya no podrán identificarse. Los dispositivos emparejados conservan sus propios tokens.</translation>
    </message>
    <message>
        <source>Create new token</source>
        <translation>Crear un token nuevo</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el anterior</translation>
    </message>
    <message>
        <source>Also disconnect devices that signed in with the old token</source>
        <translation>Desconectar también los dispositivos que se identificaron con el token anterior</translation>
    </message>
    <message>
        <source>A new token was created.</source>
        <translation>Se creó un token nuevo.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Establecido por %1</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>a date</comment>
        <translation>creado: %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %n device(s) now</source>
        <translation>
            <numerusform>en uso por %n dispositivo ahora</numerusform>
            <numerusform>en uso por %n dispositivos ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>No se pudo copiar.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copiado. Se borrará dentro de 1 minuto.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>ui::ActionNotice</name>
    <message>
        <source>D&amp;etails</source>
        <translation>Detalle&amp;s</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>OK</source>
        <comment>a command succeeded</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>%1: technical code</comment>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ui::AddressList</name>
    <message>
        <source>Copy canvas address</source>
        <translation>Copiar la dirección del canvas</translation>
    </message>
    <message>
        <source>Open canvas address in the browser</source>
        <translation>Abrir la dirección del canvas en el navegador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>QR…</source>
        <translation>QR…</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Usar…</translation>
    </message>
</context>
<context>
    <name>ui::ApplyBar</name>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Aplicar los míos</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Aplicar y reiniciar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>The settings changed on disk. Reload them before applying your changes.</source>
        <translation>La configuración cambió en el disco. Vuelva a cargarla antes de aplicar sus cambios.</translation>
    </message>
    <message>
        <source>A setting you changed was also changed elsewhere. Discard your changes to take that one, or apply yours.</source>
        <translation>Un ajuste que usted cambió también se cambió en otro lugar. Deseche sus cambios para quedarse con aquel, o aplique los suyos.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold when the gateway starts.</source>
        <translation>
            <numerusform>%n cambio se aplicará cuando se inicie la pasarela.</numerusform>
            <numerusform>%n cambios se aplicarán cuando se inicie la pasarela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the canvas host. No device is disconnected.</source>
        <translation>
            <numerusform>%n cambio reinicia el servidor del canvas. No se desconecta ningún dispositivo.</numerusform>
            <numerusform>%n cambios reinician el servidor del canvas. No se desconecta ningún dispositivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the listeners.</source>
        <translation>
            <numerusform>%n cambio vuelve a abrir las direcciones de la pasarela.</numerusform>
            <numerusform>%n cambios vuelven a abrir las direcciones de la pasarela.</numerusform>
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
            <numerusform>%n dispositivo se reconecta.</numerusform>
            <numerusform>%n dispositivos se reconectan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 The gateway continues with the previous settings.</source>
        <comment>%1: a whole sentence</comment>
        <translation>No se aplicó: %1 La pasarela continúa con la configuración anterior.</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>¿Aprobar %1?</translation>
    </message>
    <message>
        <source>It asks from the internet.</source>
        <translation>La petición llega de Internet.</translation>
    </message>
    <message>
        <source>It will be able to:</source>
        <comment>followed by a list of powers</comment>
        <translation>Podrá:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Approve and allow</source>
        <translation>&amp;Aprobar y permitir</translation>
    </message>
</context>
<context>
    <name>ui::BannerPolicy</name>
    <message>
        <source>The gateway is reachable more widely than you chose: %1</source>
        <translation>La pasarela es accesible para más equipos de los que eligió: %1</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>&amp;Hacer privada</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Not applied: %1. The gateway continues with the previous settings.</source>
        <translation>No se aplicó: %1. La pasarela continúa con la configuración anterior.</translation>
    </message>
    <message>
        <source>Some saved data could not be read and was put aside. Devices may have to ask again.</source>
        <translation>Algunos datos guardados no se pudieron leer y se apartaron. Puede que los dispositivos tengan que pedir permiso otra vez.</translation>
    </message>
    <message>
        <source>The settings file changed and has an error. The previous settings stay in force.</source>
        <translation>El archivo de configuración cambió y tiene un error. La configuración anterior sigue vigente.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Settings changed on disk.</source>
        <translation>La configuración cambió en el disco.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Volver a car&amp;gar</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>No se encontró ninguna dirección de la tailnet. Hasta que Tailscale funcione, solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>This computer no longer has %1. Until it does, only this computer can connect.</source>
        <translation>Este equipo ya no tiene %1. Hasta que la tenga, solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>The canvas host is not running: %1</source>
        <translation>El servidor del canvas no está en marcha: %1</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>La detección no está disponible: %1</translation>
    </message>
    <message>
        <source>Tailscale does not lead to this gateway.</source>
        <translation>Tailscale no lleva a esta pasarela.</translation>
    </message>
    <message>
        <source>The gateway certificate expires on %1.</source>
        <translation>El certificado de la pasarela caduca el %1.</translation>
    </message>
    <message>
        <source>OpenClaw Tray ended unexpectedly last time.</source>
        <translation>OpenClaw Tray terminó de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Guardar diagnós&amp;tico…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>ui::BindChoices</name>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Quién puede acceder a esta pasarela</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Expuesta</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>Onl&amp;y this computer</source>
        <translation>Solo &amp;este equipo</translation>
    </message>
    <message>
        <source>Safest. You can widen it later.</source>
        <translation>Lo más seguro. Puede ampliarlo más tarde.</translation>
    </message>
    <message>
        <source>Programs on this computer. Phones and other computers cannot connect directly.</source>
        <translation>Los programas de este equipo. Los teléfonos y otros equipos no pueden conectarse directamente.</translation>
    </message>
    <message>
        <source>Devices in my &amp;Tailscale network</source>
        <translation>Dispositivos de &amp;mi red Tailscale</translation>
    </message>
    <message>
        <source>My &amp;tailnet</source>
        <translation>&amp;Mi tailnet</translation>
    </message>
    <message>
        <source>Devices on my &amp;local networks</source>
        <translation>Dispositivos de mis redes &amp;locales</translation>
    </message>
    <message>
        <source>My &amp;local networks</source>
        <translation>Mis redes &amp;locales</translation>
    </message>
    <message>
        <source>Needed for most phones without Tailscale. A token and your approval still protect every connection.</source>
        <translation>Necesario para la mayoría de los teléfonos sin Tailscale. Un token y su aprobación siguen protegiendo cada conexión.</translation>
    </message>
    <message>
        <source>Every network this computer joins, public Wi-Fi included.</source>
        <translation>Todas las redes a las que se une este equipo, incluidas las wifi públicas.</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>Au&amp;tomático</translation>
    </message>
    <message>
        <source>This computer first. If that is impossible the gateway stops; it never opens up by itself.</source>
        <translation>Primero este equipo. Si eso no es posible, la pasarela se detiene; nunca se abre por sí sola.</translation>
    </message>
    <message>
        <source>One &amp;address</source>
        <translation>&amp;Una dirección</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>%1 is &quot;Private&quot; or &quot;Exposed&quot;</extracomment>
        <translation>ahora: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>address, network</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1 (%2)</source>
        <extracomment>%1 is an address, %2 a name such as desk.tail1.ts.net.</extracomment>
        <translation>Dispositivos de su red Tailscale. Dirección actual: %1 (%2)</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1</source>
        <translation>Dispositivos de su red Tailscale. Dirección actual: %1</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is signed out on this computer.</source>
        <translation>Dispositivos de su red Tailscale. La sesión de Tailscale está cerrada en este equipo.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is switched off.</source>
        <translation>Dispositivos de su red Tailscale. Tailscale está desactivado.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. No address now.</source>
        <translation>Dispositivos de su red Tailscale. Ahora no hay ninguna dirección.</translation>
    </message>
</context>
<context>
    <name>ui::CanvasLinkDialog</name>
    <message>
        <source>Canvas on another device</source>
        <translation>Canvas en otro dispositivo</translation>
    </message>
    <message>
        <source>Link to the canvas as picture</source>
        <translation>Enlace al canvas como imagen</translation>
    </message>
    <message>
        <source>Scan this code with a phone or tablet in the same network. It opens the canvas in its browser; whoever has the link can read the canvas while this window is open.</source>
        <translation>Escanee este código con un teléfono o tableta en la misma red. Abrirá el canvas en su navegador; quien tenga el enlace puede leer el canvas mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Ne&amp;w link</source>
        <translation>&amp;Nuevo enlace</translation>
    </message>
    <message>
        <source>There is no link now.</source>
        <translation>Ahora no hay ningún enlace.</translation>
    </message>
    <message>
        <source>Ends in %1 unless it is opened before.</source>
        <translation>Termina en %1 si no se abre antes.</translation>
    </message>
    <message>
        <source>This link has expired, unless it is in use.</source>
        <translation>Este enlace ha caducado, salvo que esté en uso.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copiado. Se borrará dentro de 1 minuto.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>No se pudo copiar.</translation>
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
        <translation>Páginas web de este equipo que los nodos pueden mostrar en su pantalla.</translation>
    </message>
    <message>
        <source>&amp;Offer pages to nodes</source>
        <translation>&amp;Ofrecer páginas a los nodos</translation>
    </message>
    <message>
        <source>Canvas host</source>
        <translation>Servidor del canvas</translation>
    </message>
    <message>
        <source>&amp;Reload pages when files change</source>
        <translation>&amp;Volver a cargar las páginas cuando cambien los archivos</translation>
    </message>
    <message>
        <source>Too many files to watch. Live reload is paused.</source>
        <translation>Hay demasiados archivos que vigilar. La recarga automática está en pausa.</translation>
    </message>
    <message>
        <source>Folder with the canvas pages</source>
        <translation>Carpeta con las páginas del canvas</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Open fo&amp;lder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>The same port as the gateway.</source>
        <translation>El mismo puerto que la pasarela.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sho&amp;w on node…</source>
        <translation>&amp;Mostrar en un nodo…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>La carpeta está vacía.</translation>
    </message>
    <message>
        <source>Create a s&amp;tarter page</source>
        <translation>Crear u&amp;na página inicial</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La pasarela está detenida.</translation>
    </message>
    <message>
        <source>No node has a screen for pages.</source>
        <translation>Ningún nodo tiene pantalla para páginas.</translation>
    </message>
    <message>
        <source>Canvas address as QR code</source>
        <translation>Dirección del canvas como código QR</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>la pasarela está detenida</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>no tiene dirección</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>está desactivado</translation>
    </message>
    <message>
        <source>Canvas host is not running: %1.</source>
        <translation>El servidor del canvas no está en marcha: %1.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>Only this computer.</source>
        <translation>Solo este equipo.</translation>
    </message>
    <message>
        <source>Connected devices, with a link that expires.</source>
        <translation>Los dispositivos conectados, con un enlace que caduca.</translation>
    </message>
    <message>
        <source>Anyone who reaches this address.</source>
        <translation>Cualquiera que llegue a esta dirección.</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Choose the folder for canvas pages</source>
        <translation>Elegir la carpeta de las páginas del canvas</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPortChoice</name>
    <message>
        <source>&amp;Its own port</source>
        <translation>&amp;Un puerto propio</translation>
    </message>
    <message>
        <source>Port of the canvas host</source>
        <translation>Puerto del servidor del canvas</translation>
    </message>
    <message>
        <source>Sa&amp;me port as the gateway</source>
        <translation>El mismo puerto &amp;que la pasarela</translation>
    </message>
</context>
<context>
    <name>ui::CapturePreview</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>%1 answered without a picture.</source>
        <translation>%1 respondió sin ninguna imagen.</translation>
    </message>
    <message>
        <source>A recording of %1. Save it to look at it.</source>
        <comment>%1: size</comment>
        <translation>Una grabación de %1. Guárdela para verla.</translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it to look at it.</source>
        <translation>La imagen no se puede mostrar aquí. Guárdela para verla.</translation>
    </message>
    <message>
        <source>%1 by %2 points · %3</source>
        <comment>%1: width, %2: height, %3: size</comment>
        <translation>%1 × %2 píxeles · %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Desechar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
    <message numerus="yes">
        <source>Asking the device… %n s</source>
        <translation>
            <numerusform>Preguntando al dispositivo… %n s</numerusform>
            <numerusform>Preguntando al dispositivo… %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckText</name>
    <message>
        <source>Settings file is valid</source>
        <translation>El archivo de configuración es válido</translation>
    </message>
    <message>
        <source>Only you can read the settings file</source>
        <translation>Solo usted puede leer el archivo de configuración</translation>
    </message>
    <message>
        <source>Gateway listens</source>
        <translation>La pasarela está a la escucha</translation>
    </message>
    <message>
        <source>Reachable exactly as chosen</source>
        <translation>Accesible exactamente como se eligió</translation>
    </message>
    <message>
        <source>Sign-in is strong enough</source>
        <translation>La identificación es lo bastante segura</translation>
    </message>
    <message>
        <source>Canvas host runs</source>
        <translation>El servidor del canvas está en marcha</translation>
    </message>
    <message>
        <source>Saved data could be read</source>
        <translation>Los datos guardados se pudieron leer</translation>
    </message>
    <message>
        <source>Desktop has a system tray</source>
        <translation>El escritorio tiene bandeja del sistema</translation>
    </message>
    <message>
        <source>Start at login works</source>
        <translation>El inicio automático con la sesión funciona</translation>
    </message>
    <message>
        <source>Desktop shows notifications with buttons</source>
        <translation>El escritorio muestra notificaciones con botones</translation>
    </message>
    <message>
        <source>No other gateway starts at login</source>
        <translation>Ninguna otra pasarela se inicia con la sesión</translation>
    </message>
    <message>
        <source>Clock of this computer is set</source>
        <translation>El reloj de este equipo está en hora</translation>
    </message>
    <message>
        <source>No firewall is known to be in the way</source>
        <translation>No se conoce ningún cortafuegos que estorbe</translation>
    </message>
    <message>
        <source>There is no settings file yet. It is written when the gateway starts.</source>
        <translation>Todavía no hay archivo de configuración. Se escribirá cuando se inicie la pasarela.</translation>
    </message>
    <message>
        <source>Correct the settings file; the details name the line.</source>
        <translation>Corrija el archivo de configuración; los detalles indican la línea.</translation>
    </message>
    <message>
        <source>Other users of this computer can read your token. Make the file private.</source>
        <translation>Otros usuarios de este equipo pueden leer su token. Haga privado el archivo.</translation>
    </message>
    <message>
        <source>Start the gateway, or see the overview for the cause.</source>
        <translation>Inicie la pasarela o consulte la causa en la vista general.</translation>
    </message>
    <message>
        <source>See who can reach this gateway.</source>
        <translation>Consulte quién puede acceder a esta pasarela.</translation>
    </message>
    <message>
        <source>Create a new token, or choose a longer password.</source>
        <translation>Cree un token nuevo o elija una contraseña más larga.</translation>
    </message>
    <message>
        <source>See the folder and port of the canvas host.</source>
        <translation>Revise la carpeta y el puerto del servidor del canvas.</translation>
    </message>
    <message>
        <source>A damaged file was put aside. Devices that are missing have to ask again.</source>
        <translation>Se apartó un archivo dañado. Los dispositivos que falten tendrán que pedir permiso otra vez.</translation>
    </message>
    <message>
        <source>Without a tray, open this window from the applications menu.</source>
        <translation>Sin bandeja, abra esta ventana desde el menú de aplicaciones.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login. Start the program by hand.</source>
        <translation>Este escritorio no inicia nada con la sesión. Inicie el programa a mano.</translation>
    </message>
    <message>
        <source>Requests are shown in a window instead.</source>
        <translation>En su lugar, las peticiones se muestran en una ventana.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here. A click on one opens the review.</source>
        <translation>Aquí las notificaciones no tienen botones. Al hacer clic en una se abre la revisión.</translation>
    </message>
    <message>
        <source>Only one gateway can have the port. Found: %1</source>
        <translation>Solo una pasarela puede usar el puerto. Se encontró: %1</translation>
    </message>
    <message>
        <source>It says %1. Devices with the right time are refused.</source>
        <translation>Marca %1. Los dispositivos con la hora correcta son rechazados.</translation>
    </message>
    <message>
        <source>If devices cannot connect, let them through: %1</source>
        <translation>Si los dispositivos no pueden conectarse, déjelos pasar: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check for problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n punto que revisar</numerusform>
            <numerusform>%n puntos que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show where to mend: %1</source>
        <translation>Mostrar dónde se arregla: %1</translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 — another device has this name; last used %2</source>
        <translation>%1 — otro dispositivo tiene este nombre; último uso: %2</translation>
    </message>
    <message>
        <source>%1 — last used %2</source>
        <translation>%1 — último uso: %2</translation>
    </message>
    <message>
        <source>Clean up paired devices</source>
        <translation>Limpiar dispositivos emparejados</translation>
    </message>
    <message>
        <source>Chosen devices lose their access and must pair again.</source>
        <translation>Los dispositivos elegidos pierden el acceso y deben emparejarse de nuevo.</translation>
    </message>
    <message>
        <source>Not &amp;used for</source>
        <translation>&amp;Sin usar desde hace</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that may no longer be needed</source>
        <translation>Dispositivos que quizá ya no hagan falta</translation>
    </message>
    <message>
        <source>Nothing to clean up.</source>
        <translation>No hay nada que limpiar.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the last device that may change every setting?</source>
        <translation>¿Quitar el último dispositivo que puede cambiar todos los ajustes?</translation>
    </message>
    <message>
        <source>No other paired device can change settings then.</source>
        <translation>Después, ningún otro dispositivo emparejado podrá cambiar los ajustes.</translation>
    </message>
</context>
<context>
    <name>ui::CommandGroups</name>
    <message>
        <source>Back camera</source>
        <translation>Cámara trasera</translation>
    </message>
    <message>
        <source>Front camera</source>
        <translation>Cámara frontal</translation>
    </message>
    <message>
        <source>Three seconds</source>
        <translation>Tres segundos</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Five seconds</source>
        <translation>Cinco segundos</translation>
    </message>
    <message>
        <source>Our canvas</source>
        <translation>Nuestro canvas</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Diez segundos</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>Find programs</source>
        <translation>Buscar programas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Uses camera</source>
        <translation>Usa la cámara</translation>
    </message>
    <message>
        <source>Shows the screen</source>
        <translation>Muestra la pantalla</translation>
    </message>
    <message>
        <source>Records the screen</source>
        <translation>Graba la pantalla</translation>
    </message>
    <message>
        <source>Uses text messages</source>
        <translation>Usa los mensajes de texto</translation>
    </message>
    <message>
        <source>Controls the device</source>
        <translation>Controla el dispositivo</translation>
    </message>
    <message>
        <source>Touches private things</source>
        <translation>Afecta a cosas privadas</translation>
    </message>
    <message>
        <source>Take a photo with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>¿Hacer ahora una foto con %1?</translation>
    </message>
    <message>
        <source>Record a video with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>¿Grabar ahora un vídeo con %1?</translation>
    </message>
    <message>
        <source>Take a picture of the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>¿Capturar ahora la pantalla de %1?</translation>
    </message>
    <message>
        <source>Record the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>¿Grabar ahora la pantalla de %1?</translation>
    </message>
    <message>
        <source>Use the text messages of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>¿Usar ahora los mensajes de texto de %1?</translation>
    </message>
    <message>
        <source>Control %1 and run programs on it now?</source>
        <comment>%1: name of a device</comment>
        <translation>¿Controlar ahora %1 y ejecutar programas en ese dispositivo?</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>&amp;Hacer foto</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>&amp;Capturar</translation>
    </message>
    <message>
        <source>&amp;Use text messages</source>
        <translation>&amp;Usar mensajes de texto</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>a command</comment>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>Sin parámetros</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesDialog</name>
    <message>
        <source>Command rules</source>
        <translation>Reglas de comandos</translation>
    </message>
    <message>
        <source>Commands and their rules</source>
        <translation>Los comandos y sus reglas</translation>
    </message>
    <message>
        <source>A rule allows or blocks a command on every node. Blocking wins, and changes are in force at once.</source>
        <translation>Una regla permite o bloquea un comando en todos los nodos. El bloqueo prevalece y los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Predetermi&amp;nado</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>Per&amp;mitido</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Bloqueado</translation>
    </message>
    <message>
        <source>A&amp;nother command</source>
        <translation>&amp;Otro comando</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>Rule for “%1”</source>
        <comment>%1: command</comment>
        <translation>Regla para «%1»</translation>
    </message>
    <message>
        <source>Select a command to change its rule.</source>
        <translation>Seleccione un comando para cambiar su regla.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Establecido por %1</translation>
    </message>
    <message>
        <source>No connected node offers “%1”. Check the spelling.</source>
        <translation>Ningún nodo conectado ofrece «%1». Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>&amp;Keep anyway</source>
        <translation>&amp;Conservar de todos modos</translation>
    </message>
    <message>
        <source>Saved: “%1” is now %2.</source>
        <comment>%1: command, %2: rule</comment>
        <translation>Guardado: «%1» es ahora %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesModel</name>
    <message>
        <source>Nowhere</source>
        <comment>allowed by default</comment>
        <translation>En ninguna</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>By default on</source>
        <translation>Permitido de forma predeterminada en</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Ofrecido por</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Usable</source>
        <translation>Utilizable</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Blocked by rule</source>
        <translation>Bloqueado por una regla</translation>
    </message>
    <message>
        <source>Not in defaults</source>
        <translation>No permitido de forma predeterminada</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No ofrecido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Settings changed on disk</source>
        <translation>La configuración cambió en el disco</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>No setting that this application uses is different.</source>
        <translation>Ningún ajuste que use esta aplicación es diferente.</translation>
    </message>
    <message>
        <source>These settings are different in the file. Beside them stands what is in force now.</source>
        <translation>Estos ajustes son diferentes en el archivo. Al lado figura lo que rige ahora.</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>%1: name of a setting</comment>
        <translation>%1: oculto</translation>
    </message>
</context>
<context>
    <name>ui::ConnectLines</name>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a first node</source>
        <translation>Conectar el primer nodo</translation>
    </message>
    <message>
        <source>What do you want to connect? You can also do this later.</source>
        <translation>¿Qué quiere conectar? También puede hacerlo más tarde.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPanel</name>
    <message>
        <source>&amp;Phone or tablet</source>
        <translation>&amp;Teléfono o tableta</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>E&amp;quipo</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>E&amp;ste equipo</translation>
    </message>
</context>
<context>
    <name>ui::ConnectText</name>
    <message>
        <source>A program on this computer</source>
        <translation>Un programa de este equipo</translation>
    </message>
    <message>
        <source>Waiting for your device…</source>
        <translation>Esperando su dispositivo…</translation>
    </message>
    <message>
        <source>%1 contacted the gateway.</source>
        <translation>%1 contactó con la pasarela.</translation>
    </message>
    <message>
        <source>%1 needs your approval.</source>
        <translation>%1 necesita su aprobación.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>%1 is connected: %2</source>
        <translation>%1 está conectado: %2</translation>
    </message>
    <message>
        <source>Is the device in the same network? Does a firewall block the port?</source>
        <translation>¿Está el dispositivo en la misma red? ¿Bloquea el puerto un cortafuegos?</translation>
    </message>
    <message>
        <source>Use the code or the command on this page, as it is now.</source>
        <translation>Use el código o el comando de esta página tal como está ahora.</translation>
    </message>
    <message>
        <source>Valid %1 · for one device</source>
        <translation>Válido: %1 · para un dispositivo</translation>
    </message>
    <message>
        <source>This code was used.</source>
        <translation>Este código ya se usó.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código ha caducado.</translation>
    </message>
</context>
<context>
    <name>ui::Consents</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::CopiedNote</name>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copiado. Se borrará dentro de 1 minuto.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>No se pudo copiar.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ui::DecisionView</name>
    <message>
        <source>Wants to</source>
        <comment>followed by a list of powers</comment>
        <translation>Quiere</translation>
    </message>
    <message>
        <source>%1. Let it in</source>
        <comment>number of the decision</comment>
        <translation>%1. Dejarlo entrar</translation>
    </message>
    <message>
        <source>%1. Allow what it offers</source>
        <comment>number of the decision</comment>
        <translation>%1. Permitir lo que ofrece</translation>
    </message>
    <message>
        <source>This application may not approve this. It lacks: %1.</source>
        <translation>Esta aplicación no puede aprobar esto. Le falta: %1.</translation>
    </message>
    <message>
        <source>Expired. The device will ask again when it reconnects.</source>
        <translation>Caducada. El dispositivo volverá a pedirlo cuando se reconecte.</translation>
    </message>
    <message>
        <source>Approved from another device</source>
        <translation>Aprobada desde otro dispositivo</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Esta petición ya no está en espera.</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir má&amp;s tarde</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Recha&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Aprobar…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;command(s)</source>
        <translation>
            <numerusform>%n &amp;comando</numerusform>
            <numerusform>%n &amp;comandos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetails</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cam&amp;biar nombre…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se llama a sí mismo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy full ID</source>
        <translation>Copiar el identificador completo</translation>
    </message>
    <message>
        <source>Full ID</source>
        <translation>Identificador completo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>Nue&amp;vo token…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>Tokens of this device</source>
        <translation>Tokens de este dispositivo</translation>
    </message>
    <message>
        <source>%1 — This application</source>
        <translation>%1 — Esta aplicación</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>Operator and node</source>
        <translation>Operador y nodo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>manage</source>
        <comment>what a device may do</comment>
        <translation>administrar</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>what a device may do</comment>
        <translation>emparejar</translation>
    </message>
    <message>
        <source>approve</source>
        <comment>what a device may do</comment>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a device may do</comment>
        <translation>escribir</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a device may do</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>offers commands</source>
        <translation>ofrece comandos</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>date</comment>
        <translation>%1, por usted</translation>
    </message>
    <message>
        <source>%1, automatically on this computer</source>
        <comment>date</comment>
        <translation>%1, automáticamente en este equipo</translation>
    </message>
    <message>
        <source>%1, by code</source>
        <comment>date</comment>
        <translation>%1, con código</translation>
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
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a device is connected</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 (This application)</source>
        <comment>name of a device</comment>
        <translation>%1 (esta aplicación)</translation>
    </message>
    <message>
        <source>%1, %2, last used %3</source>
        <comment>name, kind, time</comment>
        <translation>%1, %2, último uso: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>ui::DevicesView</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search paired devices</source>
        <translation>Buscar dispositivos emparejados</translation>
    </message>
    <message>
        <source>Which paired devices are shown</source>
        <translation>Qué dispositivos emparejados se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <comment>devices</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>&amp;Limpiar…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>Dispositivos emparejados</translation>
    </message>
    <message>
        <source>Paired devices (%1)</source>
        <translation>Dispositivos emparejados (%1)</translation>
    </message>
    <message>
        <source>No paired devices yet.</source>
        <translation>Todavía no hay dispositivos emparejados.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Name on this gateway. Leave it empty to use the device&apos;s own name.</source>
        <translation>Nombre en esta pasarela. Déjelo vacío para usar el nombre propio del dispositivo.</translation>
    </message>
    <message>
        <source>It loses its tokens and its waiting requests, and must pair again.</source>
        <translation>Pierde sus tokens y sus peticiones en espera, y debe emparejarse de nuevo.</translation>
    </message>
    <message>
        <source>This is the last device that may change every setting. No other paired device can change settings then.</source>
        <translation>Este es el último dispositivo que puede cambiar todos los ajustes. Después, ningún otro dispositivo emparejado podrá cambiar los ajustes.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Create a new token for %1?</source>
        <translation>¿Crear un token nuevo para %1?</translation>
    </message>
    <message>
        <source>The old one stops working now.</source>
        <translation>El anterior deja de servir ahora.</translation>
    </message>
    <message>
        <source>Create &amp;token</source>
        <translation>Crear to&amp;ken</translation>
    </message>
    <message>
        <source>Revoke %1&apos;s access as %2?</source>
        <comment>device, role</comment>
        <translation>¿Revocar el acceso de %1 como %2?</translation>
    </message>
    <message>
        <source>It is disconnected and must pair again.</source>
        <translation>El dispositivo se desconecta y debe emparejarse de nuevo.</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Revocar</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsBundle</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>Configuración sin secretos</translation>
    </message>
    <message>
        <source>Last log lines</source>
        <translation>Últimas líneas del registro</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>Historial de conexiones</translation>
    </message>
    <message>
        <source>Devices, without names</source>
        <translation>Dispositivos, sin nombres</translation>
    </message>
    <message>
        <source>System and Qt</source>
        <translation>Sistema y Qt</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>This is everything the archive will hold. Secrets, names and addresses were taken out. Nothing is sent anywhere.</source>
        <translation>Esto es todo lo que contendrá el archivo. Se quitaron secretos, nombres y direcciones. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of private text taken out.</source>
        <translation>
            <numerusform>Se quitó %n fragmento de texto privado.</numerusform>
            <numerusform>Se quitaron %n fragmentos de texto privado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out because they could not be checked.</source>
        <translation>
            <numerusform>Se omitió %n línea porque no se pudo comprobar.</numerusform>
            <numerusform>Se omitieron %n líneas porque no se pudieron comprobar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Choose another folder.</source>
        <translation>No se pudo escribir el archivo: %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Discovery</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>How devices find this gateway.</source>
        <translation>Cómo encuentran esta pasarela los dispositivos.</translation>
    </message>
    <message>
        <source>Wide-area discovery</source>
        <translation>Detección de área amplia</translation>
    </message>
    <message>
        <source>Announce on local networks</source>
        <translation>Anunciar en las redes locales</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>Desacti&amp;vado</translation>
    </message>
    <message>
        <source>&amp;Minimal</source>
        <translation>&amp;Mínimo</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>&amp;Completo</translation>
    </message>
    <message>
        <source>Also reveals the command path and SSH port.</source>
        <translation>Revela también la ruta del comando y el puerto SSH.</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Anunciado ahora</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Other gateways nearby</source>
        <translation>Otras pasarelas cercanas</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>No hay nada que anunciar mientras solo este equipo pueda conectarse.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Copiar la dirección %1</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La pasarela está detenida.</translation>
    </message>
    <message>
        <source>No other device can connect.</source>
        <translation>Ningún otro dispositivo puede conectarse.</translation>
    </message>
    <message>
        <source>Enter one of these addresses on the device:</source>
        <translation>Introduzca una de estas direcciones en el dispositivo:</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryText</name>
    <message>
        <source>Nothing: the gateway is stopped.</source>
        <translation>Nada: la pasarela está detenida.</translation>
    </message>
    <message>
        <source>Nothing: announcing is switched off.</source>
        <translation>Nada: el anuncio está desactivado.</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>Anunciando…</translation>
    </message>
    <message>
        <source>Announced as “%1”.</source>
        <extracomment>%1: the name under which apps show the gateway</extracomment>
        <translation>Anunciada como «%1».</translation>
    </message>
    <message>
        <source>Announced as “%1” because the name is taken.</source>
        <translation>Anunciada como «%1» porque el nombre está ocupado.</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>No hay nada que anunciar mientras solo este equipo pueda conectarse.</translation>
    </message>
    <message>
        <source>Nothing: only your tailnet can connect, and it carries no announcements.</source>
        <translation>Nada: solo puede conectarse su tailnet, y esta no transmite anuncios.</translation>
    </message>
    <message>
        <source>Nothing: this computer is on no network that carries announcements.</source>
        <translation>Nada: este equipo no está en ninguna red que transmita anuncios.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Announced on local networks.</source>
        <translation>Anunciada en las redes locales.</translation>
    </message>
    <message>
        <source>Not announced.</source>
        <translation>Sin anunciar.</translation>
    </message>
    <message>
        <source>Discovery off.</source>
        <translation>Detección desactivada.</translation>
    </message>
    <message>
        <source>Name of the gateway: %1</source>
        <translation>Nombre de la pasarela: %1</translation>
    </message>
    <message>
        <source>Name of this computer: %1</source>
        <translation>Nombre de este equipo: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Puerto: %1</translation>
    </message>
    <message>
        <source>Connections are not encrypted.</source>
        <translation>Las conexiones no están cifradas.</translation>
    </message>
    <message>
        <source>Encrypted, with the certificate %1</source>
        <translation>Cifrado, con el certificado %1</translation>
    </message>
    <message>
        <source>Name in your tailnet: %1</source>
        <translation>Nombre en su tailnet: %1</translation>
    </message>
    <message>
        <source>Port of the SSH server: %1</source>
        <translation>Puerto del servidor SSH: %1</translation>
    </message>
    <message>
        <source>Path of the command: %1</source>
        <translation>Ruta del comando: %1</translation>
    </message>
    <message>
        <source>Discovery needs the Avahi service.</source>
        <translation>La detección necesita el servicio Avahi.</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>La detección no está disponible: %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrita en %1.</translation>
    </message>
    <message>
        <source>Written to %1 without this gateway, which your tailnet cannot reach.</source>
        <translation>Escrita en %1 sin esta pasarela, a la que su tailnet no puede acceder.</translation>
    </message>
    <message>
        <source>No tailnet address found. The zone is written when there is one.</source>
        <translation>No se encontró ninguna dirección de la tailnet. La zona se escribirá cuando haya una.</translation>
    </message>
    <message>
        <source>The zone could not be written: %1</source>
        <translation>No se pudo escribir la zona: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No other gateways found.</source>
        <translation>No se encontraron otras pasarelas.</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>You&apos;re set.</source>
        <translation>Todo listo.</translation>
    </message>
    <message>
        <source>This computer shows the gateway on %1. If that gateway asks for it, approve this computer there.</source>
        <translation>Este equipo muestra la pasarela de %1. Si esa pasarela lo pide, apruebe allí este equipo.</translation>
    </message>
    <message>
        <source>No token is needed on this computer.</source>
        <translation>En este equipo no hace falta ningún token.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Un token protege todas las conexiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) connected.</source>
        <translation>
            <numerusform>%n nodo conectado.</numerusform>
            <numerusform>%n nodos conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>Añadir &amp;un nodo</translation>
    </message>
    <message>
        <source>&amp;Add another node</source>
        <translation>Aña&amp;dir otro nodo</translation>
    </message>
    <message>
        <source>Show &amp;tips on the overview</source>
        <translation>Mostrar &amp;consejos en la vista general</translation>
    </message>
    <message>
        <source>The token is stored in the keyring of your desktop.</source>
        <translation>El token está guardado en el anillo de claves de su escritorio.</translation>
    </message>
    <message>
        <source>There is no keyring that takes the token: it is stored in the settings file, readable only by you.</source>
        <translation>No hay ningún anillo de claves que acepte el token: está guardado en el archivo de configuración, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Your old settings are kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>Su configuración anterior se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>ui::EncryptionChoice</name>
    <message>
        <source>O&amp;ff</source>
        <translation>Desacti&amp;vado</translation>
    </message>
    <message>
        <source>&amp;Self-signed certificate</source>
        <translation>&amp;Certificado autofirmado</translation>
    </message>
    <message>
        <source>&amp;My certificate</source>
        <translation>Mi certi&amp;ficado</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate of this computer</source>
        <translation>Elegir el certificado de este equipo</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>Su clave (PEM)</translation>
    </message>
    <message>
        <source>Choose the key of the certificate</source>
        <translation>Elegir la clave del certificado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>Huella SHA-256 del certificado</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Choose a certificate and its key.</source>
        <translation>Elija un certificado y su clave.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be used. A PEM file without a passphrase is needed.</source>
        <comment>a file</comment>
        <translation>%1 no se puede usar. Hace falta un archivo PEM sin contraseña.</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation>Esta clave no corresponde al certificado.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>El certificado caducó el %1.</translation>
    </message>
    <message>
        <source>This certificate is good until %1.</source>
        <translation>Este certificado es válido hasta el %1.</translation>
    </message>
    <message>
        <source>Made by OpenClaw Tray, and renewed by itself before %1. Devices that know the fingerprint need the new one then.</source>
        <translation>Creado por OpenClaw Tray, que lo renueva antes del %1. Los dispositivos que conocen la huella necesitarán entonces la nueva.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The device</source>
        <translation>El dispositivo</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>%2 usa el puerto %1.</translation>
    </message>
    <message>
        <source>Another gateway is already running here.</source>
        <translation>Ya hay otra pasarela en marcha aquí.</translation>
    </message>
    <message>
        <source>Another gateway is already running here (%1).</source>
        <comment>a program&apos;s name</comment>
        <translation>Ya hay otra pasarela en marcha aquí (%1).</translation>
    </message>
    <message>
        <source>This port needs administrator rights.</source>
        <translation>Este puerto requiere permisos de administrador.</translation>
    </message>
    <message>
        <source>This computer no longer has %1.</source>
        <translation>Este equipo ya no tiene %1.</translation>
    </message>
    <message>
        <source>A token or password is needed before other devices can connect.</source>
        <translation>Hace falta un token o una contraseña para que otros dispositivos puedan conectarse.</translation>
    </message>
    <message>
        <source>Another gateway is using the folder %1.</source>
        <translation>Otra pasarela está usando la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>La carpeta %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The settings file has an error in line %1.</source>
        <translation>El archivo de configuración tiene un error en la línea %1.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>El archivo de configuración no se puede leer.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not allowed.</source>
        <translation>El ajuste %1 tiene un valor no permitido.</translation>
    </message>
    <message>
        <source>The settings changed on disk in the meantime.</source>
        <translation>Mientras tanto, la configuración cambió en el disco.</translation>
    </message>
    <message>
        <source>Settings could not be saved: %1.</source>
        <translation>No se pudo guardar la configuración: %1.</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>No se pudo guardar la configuración: el disco está lleno.</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La pasarela está detenida.</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Esta petición ya no está en espera.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo ya no es conocido.</translation>
    </message>
    <message>
        <source>This application may not do that on this gateway.</source>
        <translation>Esta aplicación no puede hacer eso en esta pasarela.</translation>
    </message>
    <message>
        <source>This can be changed only on the gateway&apos;s computer.</source>
        <translation>Esto solo se puede cambiar en el equipo de la pasarela.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule.</source>
        <translation>Una regla bloquea «%1».</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”.</source>
        <translation>%2 no ofrece «%1».</translation>
    </message>
    <message>
        <source>%1 refused the command.</source>
        <translation>%1 rechazó el comando.</translation>
    </message>
    <message>
        <source>Open the app on %1 first; cameras and canvas work only in front.</source>
        <translation>Abra primero la aplicación en %1; las cámaras y el canvas solo funcionan en primer plano.</translation>
    </message>
    <message>
        <source>%1 has not been allowed to use its %2.</source>
        <translation>%1 no tiene permiso para usar: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 no respondió en %2 s.</translation>
    </message>
    <message>
        <source>The answer was too large.</source>
        <translation>La respuesta era demasiado grande.</translation>
    </message>
    <message>
        <source>%1 could not run the command.</source>
        <translation>%1 no pudo ejecutar el comando.</translation>
    </message>
    <message>
        <source>The canvas host is off.</source>
        <translation>El servidor del canvas está desactivado.</translation>
    </message>
    <message>
        <source>There is no page “%1” in the canvas folder.</source>
        <translation>No hay ninguna página «%1» en la carpeta del canvas.</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 no está disponible.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>%1 does not answer like a gateway.</source>
        <translation>%1 no responde como una pasarela.</translation>
    </message>
    <message>
        <source>%1 refused the token or password.</source>
        <translation>%1 rechazó el token o la contraseña.</translation>
    </message>
    <message>
        <source>This computer has to be approved on the other gateway.</source>
        <translation>Este equipo tiene que aprobarse en la otra pasarela.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here.</source>
        <translation>El certificado de %1 no es conocido aquí.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one.</source>
        <translation>%1 muestra un certificado distinto del fijado.</translation>
    </message>
    <message>
        <source>SSH does not know %1 yet.</source>
        <translation>SSH todavía no conoce %1.</translation>
    </message>
    <message>
        <source>%1 shows another SSH key than before.</source>
        <translation>%1 muestra una clave SSH distinta de la anterior.</translation>
    </message>
    <message>
        <source>%1 takes none of your SSH keys.</source>
        <translation>%1 no acepta ninguna de sus claves SSH.</translation>
    </message>
    <message>
        <source>The SSH tunnel to %1 ended.</source>
        <translation>El túnel SSH a %1 terminó.</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>Algo falló dentro de la pasarela.</translation>
    </message>
</context>
<context>
    <name>ui::ExtrasPage</name>
    <message>
        <source>A few more choices</source>
        <translation>Algunas opciones más</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start OpenClaw Tray when I &amp;log in</source>
        <translation>Iniciar OpenClaw &amp;Tray cuando inicie sesión</translation>
    </message>
    <message>
        <source>Start the &amp;gateway then</source>
        <translation>&amp;Iniciar entonces la pasarela</translation>
    </message>
    <message>
        <source>This desktop has no system tray. Open OpenClaw Tray again to get its window back.</source>
        <translation>Este escritorio no tiene bandeja del sistema. Abra OpenClaw Tray otra vez para recuperar su ventana.</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Offer pages that nodes can s&amp;how</source>
        <translation>Ofrecer páginas que los nodos puedan &amp;mostrar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Create a starter &amp;page</source>
        <translation>Crear &amp;una página inicial</translation>
    </message>
    <message>
        <source>Only for a gateway that local networks can reach.</source>
        <translation>Solo para una pasarela accesible desde las redes locales.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login.</source>
        <translation>Este escritorio no inicia nada con la sesión.</translation>
    </message>
    <message>
        <source>Canvas folder</source>
        <translation>Carpeta del canvas</translation>
    </message>
    <message>
        <source>Let apps find this gatewa&amp;y on local networks</source>
        <translation>&amp;Permitir que las aplicaciones encuentren esta pasarela en redes locales</translation>
    </message>
</context>
<context>
    <name>ui::FloodCard</name>
    <message numerus="yes">
        <source>%n request(s) from this computer</source>
        <translation>
            <numerusform>%n petición de este equipo</numerusform>
            <numerusform>%n peticiones de este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%n petición de %1</numerusform>
            <numerusform>%n peticiones de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each</source>
        <translation>Mostrar cada &amp;una</translation>
    </message>
    <message>
        <source>&amp;Ignore for 1 hour</source>
        <translation>I&amp;gnorar durante 1 hora</translation>
    </message>
    <message>
        <source>Reject all from &amp;here</source>
        <translation>Rechazar t&amp;odas las de aquí</translation>
    </message>
</context>
<context>
    <name>ui::FoundGateways</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (esta)</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (en este equipo)</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Use the gateway %1</source>
        <extracomment>Accessible name of a button &quot;Use…&quot;; %1 is the name of a gateway.</extracomment>
        <translation>Usar la pasarela %1</translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>How OpenClaw Tray behaves on this computer.</source>
        <translation>Cómo se comporta OpenClaw Tray en este equipo.</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Inicia&amp;r con la sesión</translation>
    </message>
    <message>
        <source>Start the &amp;gateway when OpenClaw Tray starts</source>
        <translation>Iniciar la pasarela cuando se inicie OpenClaw &amp;Tray</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while nodes are connected</source>
        <translation>Mantener acti&amp;vo el equipo mientras haya nodos conectados</translation>
    </message>
    <message>
        <source>Your desktop refused: %1.</source>
        <translation>Su escritorio lo rechazó: %1.</translation>
    </message>
    <message>
        <source>When I &amp;close the window</source>
        <translation>&amp;Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en ejecución</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting with connected devices</source>
        <translation>&amp;Preguntar antes de salir con dispositivos conectados</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>Icono de la bande&amp;ja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>For dark panels</source>
        <translation>Para paneles oscuros</translation>
    </message>
    <message>
        <source>For light panels</source>
        <translation>Para paneles claros</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>No system tray found.</source>
        <translation>No se encontró ninguna bandeja del sistema.</translation>
    </message>
    <message>
        <source>Show the &amp;pairing review</source>
        <translation>M&amp;ostrar la revisión de emparejamientos</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Cuando haga falta</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Allow &amp;approving from notifications</source>
        <translation>Permitir aprobar desde las &amp;notificaciones</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Notificarme sobre</translation>
    </message>
    <message>
        <source>D&amp;evices that want to join</source>
        <translation>Dispositivos qu&amp;e quieren unirse</translation>
    </message>
    <message>
        <source>The first connection of a &amp;new node</source>
        <translation>La primera cone&amp;xión de un nodo nuevo</translation>
    </message>
    <message>
        <source>Nodes that go &amp;offline</source>
        <translation>Nodos &amp;que se desconectan</translation>
    </message>
    <message>
        <source>The gateway stopping and reco&amp;vering</source>
        <translation>La detención &amp;y la recuperación de la pasarela</translation>
    </message>
    <message>
        <source>A certificate about to e&amp;xpire</source>
        <translation>Un certi&amp;ficado a punto de caducar</translation>
    </message>
    <message>
        <source>Ca&amp;mera, screen and commands used on a node</source>
        <translation>&amp;Uso de la cámara, la pantalla y los comandos de un nodo</translation>
    </message>
    <message>
        <source>The gateway becoming reachable more widely</source>
        <translation>Que la pasarela sea accesible para más equipos</translation>
    </message>
    <message>
        <source>This one cannot be switched off.</source>
        <translation>Esta no se puede desactivar.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Restart OpenClaw Tray to finish changing the language.</source>
        <translation>Reinicie OpenClaw Tray para terminar de cambiar el idioma.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>Repetir la configuración &amp;inicial…</translation>
    </message>
    <message>
        <source>Re&amp;set dismissed hints</source>
        <translation>Volver a mostrar &amp;los consejos descartados</translation>
    </message>
    <message>
        <source>Other users can read this file.</source>
        <translation>Otros usuarios pueden leer este archivo.</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>This desktop has no list of programs to start.</source>
        <translation>Este escritorio no tiene una lista de programas que iniciar.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>No se pudo cambiar el inicio con la sesión: %1.</translation>
    </message>
    <message>
        <source>The file could not be changed: %1.</source>
        <translation>No se pudo cambiar el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>ui::HelpText</name>
    <message>
        <source>What is the gateway?</source>
        <translation>¿Qué es la pasarela?</translation>
    </message>
    <message>
        <source>The program in the middle: your assistant and your devices both connect to it. While it is stopped, nothing can be asked of a device.</source>
        <translation>El programa que está en medio: su asistente y sus dispositivos se conectan a él. Mientras está detenido, no se puede pedir nada a ningún dispositivo.</translation>
    </message>
    <message>
        <source>Who can reach it?</source>
        <translation>¿Quién puede acceder a ella?</translation>
    </message>
    <message>
        <source>The sentence below the state tells what is really open now, not what was wished for. Change it on the page “Network”.</source>
        <translation>La frase que está debajo del estado dice lo que está abierto de verdad ahora, no lo que se deseaba. Cámbielo en la página «Red».</translation>
    </message>
    <message>
        <source>Something waits for me</source>
        <translation>Algo está esperándome</translation>
    </message>
    <message>
        <source>A device asks to join. Look at it before you decide: “Review” shows who asks and what it wants to do.</source>
        <translation>Un dispositivo pide unirse. Mírelo antes de decidir: «Revisar» muestra quién lo pide y qué quiere hacer.</translation>
    </message>
    <message>
        <source>What are the addresses for?</source>
        <translation>¿Para qué son las direcciones?</translation>
    </message>
    <message>
        <source>Programs and devices are given one of them to connect. An address with 127.0.0.1 or ::1 works on this computer only.</source>
        <translation>Se da una de ellas a los programas y dispositivos para que se conecten. Una dirección con 127.0.0.1 o ::1 solo funciona en este equipo.</translation>
    </message>
    <message>
        <source>What is a node?</source>
        <translation>¿Qué es un nodo?</translation>
    </message>
    <message>
        <source>A phone, tablet or computer that offers something to your assistant: a camera, a screen, a canvas, commands to run.</source>
        <translation>Un teléfono, una tableta o un equipo que ofrece algo a su asistente: una cámara, una pantalla, un canvas, comandos que ejecutar.</translation>
    </message>
    <message>
        <source>Why can a command not be used?</source>
        <translation>¿Por qué no se puede usar un comando?</translation>
    </message>
    <message>
        <source>Five things must be true: the device offers the command, it is connected, you approved it, no rule blocks it, and it is usual for such a device or a rule allows it. The tab “Commands” says which one is missing.</source>
        <translation>Deben cumplirse cinco cosas: el dispositivo ofrece el comando, está conectado, usted lo aprobó, ninguna regla lo bloquea, y es habitual para un dispositivo así o una regla lo permite. La pestaña «Comandos» dice cuál falta.</translation>
    </message>
    <message>
        <source>What do the states mean?</source>
        <translation>¿Qué significan los estados?</translation>
    </message>
    <message>
        <source>“Reconnecting” is shown for a minute after this computer slept or the gateway restarted. “Limited” means connected, but no command can be used. “Needs approval” means that you have not yet said what it may be asked.</source>
        <translation>«Reconectando» se muestra durante un minuto después de que este equipo durmiera o la pasarela se reiniciara. «Limitado» significa conectado, pero sin ningún comando utilizable. «Necesita aprobación» significa que usted todavía no ha dicho qué se le puede pedir.</translation>
    </message>
    <message>
        <source>Are pictures and results kept?</source>
        <translation>¿Se guardan las imágenes y los resultados?</translation>
    </message>
    <message>
        <source>No. The tab “Activity” lists which command ran when, and how it ended, until the gateway stops.</source>
        <translation>No. La pestaña «Actividad» muestra qué comando se ejecutó, cuándo y cómo terminó, hasta que la pasarela se detiene.</translation>
    </message>
    <message>
        <source>How do I know that it is my device?</source>
        <translation>¿Cómo sé que es mi dispositivo?</translation>
    </message>
    <message>
        <source>Compare the code with the one that the device shows. If they differ, or you did not start this yourself, reject it.</source>
        <translation>Compare el código con el que muestra el dispositivo. Si no coinciden, o si usted no inició esto, rechácelo.</translation>
    </message>
    <message>
        <source>Why does “Approve” wait a moment?</source>
        <translation>¿Por qué «Aprobar» espera un momento?</translation>
    </message>
    <message>
        <source>So that a click or key press meant for another window approves nothing. Only Tab and Space reach it by keyboard.</source>
        <translation>Para que un clic o una tecla dirigidos a otra ventana no aprueben nada. Con el teclado, solo se llega con Tabulador y Espacio.</translation>
    </message>
    <message>
        <source>What does approving do?</source>
        <translation>¿Qué hace la aprobación?</translation>
    </message>
    <message>
        <source>The device gets a token of its own for what is listed, and nothing more. You can take it back any time: “Revoke” for one role, “Remove” for the whole device.</source>
        <translation>El dispositivo recibe un token propio para lo que se enumera, y nada más. Puede retirarlo cuando quiera: «Revocar» para un rol, «Quitar» para todo el dispositivo.</translation>
    </message>
    <message>
        <source>What happens if I do nothing?</source>
        <translation>¿Qué pasa si no hago nada?</translation>
    </message>
    <message>
        <source>A request to join ends five minutes after the device asked last. The device can ask again.</source>
        <translation>Una petición para unirse termina cinco minutos después de la última vez que el dispositivo la hizo. El dispositivo puede pedirlo otra vez.</translation>
    </message>
    <message>
        <source>What does “Start at login” do?</source>
        <translation>¿Qué hace «Iniciar con la sesión»?</translation>
    </message>
    <message>
        <source>The program starts with your session, without a window: it is in the tray, or in your applications menu where there is no tray.</source>
        <translation>El programa se inicia con su sesión, sin ventana: está en la bandeja o, donde no hay bandeja, en el menú de aplicaciones.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>¿Qué pasa cuando cierro la ventana?</translation>
    </message>
    <message>
        <source>The gateway goes on in the background. “Quit” in the menu or Ctrl+Q ends it.</source>
        <translation>La pasarela continúa en segundo plano. «Salir» en el menú o Ctrl+Q la termina.</translation>
    </message>
    <message>
        <source>When can a notification approve?</source>
        <translation>¿Cuándo puede aprobar una notificación?</translation>
    </message>
    <message>
        <source>Only for a first request that asks for nothing strong and does not come from the internet, and never while the screen is locked. All else is reviewed in a window.</source>
        <translation>Solo una primera petición que no pida nada importante y no llegue de Internet, y nunca con la pantalla bloqueada. Todo lo demás se revisa en una ventana.</translation>
    </message>
    <message>
        <source>Where are the settings?</source>
        <translation>¿Dónde está la configuración?</translation>
    </message>
    <message>
        <source>The gateway&apos;s settings are in the file named below; other OpenClaw programs read it, too. What is set on this page concerns this program alone and is kept elsewhere.</source>
        <translation>La configuración de la pasarela está en el archivo que se indica abajo; otros programas de OpenClaw también lo leen. Lo que se ajusta en esta página afecta solo a este programa y se guarda en otro lugar.</translation>
    </message>
    <message>
        <source>Which choice is right?</source>
        <translation>¿Qué opción es la correcta?</translation>
    </message>
    <message>
        <source>“Only this computer” unless a phone or another computer has to connect. With Tailscale on both, “My tailnet” is the safest way to reach further.</source>
        <translation>«Solo este equipo», salvo que tenga que conectarse un teléfono u otro equipo. Con Tailscale en ambos, «Mi tailnet» es la forma más segura de llegar más lejos.</translation>
    </message>
    <message>
        <source>The choices by their names in the settings file</source>
        <translation>Las opciones por su nombre en el archivo de configuración</translation>
    </message>
    <message>
        <source>Only this computer: loopback. My tailnet: tailnet. My local networks: lan. Automatic: auto. One address: custom, with gateway.customBindHost.</source>
        <translation>Solo este equipo: loopback. Mi tailnet: tailnet. Mis redes locales: lan. Automático: auto. Una dirección: custom, con gateway.customBindHost.</translation>
    </message>
    <message>
        <source>Is it ever opened wider than I chose?</source>
        <translation>¿Se abre alguna vez más de lo que elegí?</translation>
    </message>
    <message>
        <source>No. If the wanted address is not there, the gateway stays narrower or stops, and says so.</source>
        <translation>No. Si la dirección deseada no está, la pasarela queda más cerrada o se detiene, y lo dice.</translation>
    </message>
    <message>
        <source>What happens when I apply changes?</source>
        <translation>¿Qué pasa cuando aplico los cambios?</translation>
    </message>
    <message>
        <source>The new addresses are opened before the old ones are closed. Devices reconnect within a few seconds. If the new ones cannot be opened, the old ones stay.</source>
        <translation>Las direcciones nuevas se abren antes de cerrar las anteriores. Los dispositivos se reconectan en pocos segundos. Si las nuevas no se pueden abrir, quedan las anteriores.</translation>
    </message>
    <message>
        <source>A device still cannot connect</source>
        <translation>Un dispositivo sigue sin poder conectarse</translation>
    </message>
    <message>
        <source>A firewall on this computer or the router may be in the way; the page shows the command for the firewall it found. It changes no firewall itself.</source>
        <translation>Puede que lo impida un cortafuegos de este equipo o del enrutador; la página muestra el comando para el cortafuegos que encontró. No cambia ningún cortafuegos por sí misma.</translation>
    </message>
    <message>
        <source>What is the token for?</source>
        <translation>¿Para qué es el token?</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to this gateway. Keep it like a password. Devices that are paired have tokens of their own and do not need it any more.</source>
        <translation>Quien lo tiene puede identificarse en esta pasarela. Guárdelo como una contraseña. Los dispositivos emparejados tienen tokens propios y ya no lo necesitan.</translation>
    </message>
    <message>
        <source>When should I create a new one?</source>
        <translation>¿Cuándo debo crear uno nuevo?</translation>
    </message>
    <message>
        <source>When somebody else may have seen it. Programs that use the old one then have to be told the new one.</source>
        <translation>Cuando otra persona pueda haberlo visto. Después hay que indicar el nuevo a los programas que usan el anterior.</translation>
    </message>
    <message>
        <source>Token, password or none?</source>
        <translation>¿Token, contraseña o nada?</translation>
    </message>
    <message>
        <source>A token is long and random, so that nobody can guess it. A password is for people who have to type it. None is possible only while nobody but this computer can connect.</source>
        <translation>Un token es largo y aleatorio, para que nadie pueda adivinarlo. Una contraseña es para quienes tienen que escribirla. Prescindir de ambos solo es posible mientras nadie más que este equipo pueda conectarse.</translation>
    </message>
    <message>
        <source>What are refused connections?</source>
        <translation>¿Qué son las conexiones rechazadas?</translation>
    </message>
    <message>
        <source>Attempts that were turned away, and why. Many from an address you do not know mean that somebody tries.</source>
        <translation>Intentos que no se admitieron, y por qué. Si hay muchos desde una dirección que no conoce, alguien lo está intentando.</translation>
    </message>
    <message>
        <source>What is the canvas?</source>
        <translation>¿Qué es el canvas?</translation>
    </message>
    <message>
        <source>A folder of web pages that nodes can show on their screens. Your assistant may write them.</source>
        <translation>Una carpeta de páginas web que los nodos pueden mostrar en sus pantallas. Su asistente puede escribirlas.</translation>
    </message>
    <message>
        <source>Which folder should I choose?</source>
        <translation>¿Qué carpeta debo elegir?</translation>
    </message>
    <message>
        <source>One that holds nothing else: everything in it can be read by connected devices. Your home folder and the gateway&apos;s own folder are refused.</source>
        <translation>Una que no contenga nada más: los dispositivos conectados pueden leer todo lo que hay en ella. No se admiten su carpeta personal ni la carpeta propia de la pasarela.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>¿Quién puede leerlo?</translation>
    </message>
    <message>
        <source>The page says so, from what is really open. Connected devices get links that expire.</source>
        <translation>La página lo dice, a partir de lo que está abierto de verdad. Los dispositivos conectados reciben enlaces que caducan.</translation>
    </message>
    <message>
        <source>What does announcing do?</source>
        <translation>¿Para qué sirve anunciar?</translation>
    </message>
    <message>
        <source>Apps on the same network find the gateway by its name, so that nobody has to type an address. It tells where the gateway is, never a token.</source>
        <translation>Las aplicaciones de la misma red encuentran la pasarela por su nombre, sin que nadie tenga que escribir una dirección. Dice dónde está la pasarela, nunca un token.</translation>
    </message>
    <message>
        <source>Why is there nothing to announce?</source>
        <translation>¿Por qué no hay nada que anunciar?</translation>
    </message>
    <message>
        <source>While only this computer can connect, nobody else could use what would be announced.</source>
        <translation>Mientras solo este equipo pueda conectarse, nadie más podría usar lo que se anunciara.</translation>
    </message>
    <message>
        <source>What is the Avahi service?</source>
        <translation>¿Qué es el servicio Avahi?</translation>
    </message>
    <message>
        <source>The part of a Linux system that announces and finds things on local networks. Install and start avahi-daemon; the gateway announces itself as soon as it runs.</source>
        <translation>La parte de un sistema Linux que anuncia y encuentra cosas en las redes locales. Instale e inicie avahi-daemon; la pasarela se anuncia en cuanto esté en marcha.</translation>
    </message>
    <message>
        <source>What is wide-area discovery?</source>
        <translation>¿Qué es la detección de área amplia?</translation>
    </message>
    <message>
        <source>A tailnet carries no announcements. The gateway writes a DNS zone instead, which a name server of yours can serve to your tailnet.</source>
        <translation>Una tailnet no transmite anuncios. En su lugar, la pasarela escribe una zona DNS que un servidor de nombres suyo puede ofrecer a su tailnet.</translation>
    </message>
    <message>
        <source>Gateway here or elsewhere?</source>
        <translation>¿Pasarela aquí o en otro lugar?</translation>
    </message>
    <message>
        <source>One gateway is enough for all your devices. If it runs on another computer, this one can show it and decide about its requests.</source>
        <translation>Basta una pasarela para todos sus dispositivos. Si está en otro equipo, este puede mostrarla y decidir sobre sus peticiones.</translation>
    </message>
    <message>
        <source>How do I reach this gateway from outside?</source>
        <translation>¿Cómo accedo a esta pasarela desde fuera?</translation>
    </message>
    <message>
        <source>Through Tailscale or an SSH tunnel: both are encrypted, and nothing has to be opened to the internet.</source>
        <translation>Mediante Tailscale o un túnel SSH: ambos van cifrados y no hay que abrir nada a Internet.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo no funciona</translation>
    </message>
    <message>
        <source>Begin with “Check for problems”: it looks and changes nothing, and leads to where each problem can be put right.</source>
        <translation>Empiece por «Buscar problemas»: mira sin cambiar nada y lleva a donde se puede arreglar cada problema.</translation>
    </message>
    <message>
        <source>How do I ask somebody for help?</source>
        <translation>¿Cómo pido ayuda a alguien?</translation>
    </message>
    <message>
        <source>“Save diagnostics” gathers what helps. Tokens, passwords, codes, names and public addresses are taken out, you see the whole text before, and nothing is sent.</source>
        <translation>«Guardar diagnóstico» reúne lo que ayuda. Se quitan tokens, contraseñas, códigos, nombres y direcciones públicas, usted ve antes todo el texto, y no se envía nada.</translation>
    </message>
    <message>
        <source>Not enough in the log?</source>
        <translation>¿El registro no basta?</translation>
    </message>
    <message>
        <source>“More” writes every step for an hour. Earlier lines are in the files of the log folder.</source>
        <translation>«Más» escribe cada paso durante una hora. Las líneas anteriores están en los archivos de la carpeta del registro.</translation>
    </message>
    <message>
        <source>Which devices fit this version?</source>
        <translation>¿Qué dispositivos son compatibles con esta versión?</translation>
    </message>
    <message>
        <source>Those that speak one of the protocol versions named here.</source>
        <translation>Los que hablan una de las versiones del protocolo que aquí se indican.</translation>
    </message>
    <message>
        <source>What to send with a problem report?</source>
        <translation>¿Qué se envía al informar de un problema?</translation>
    </message>
    <message>
        <source>“Copy version information” puts what is asked first on the clipboard; “Save diagnostics” on the page “Logs and Diagnostics” gathers the rest.</source>
        <translation>«Copiar los datos de la versión» pone en el portapapeles lo que se pregunta primero; «Guardar diagnóstico», en la página «Registro y diagnóstico», reúne el resto.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <comment>the title of a page</comment>
        <translation>Ayuda: %1</translation>
    </message>
</context>
<context>
    <name>ui::HintCard</name>
    <message>
        <source>Want an icon in the top bar? Install the AppIndicator extension for your desktop.</source>
        <translation>¿Quiere un icono en la barra superior? Instale la extensión AppIndicator para su escritorio.</translation>
    </message>
    <message>
        <source>Learn &amp;more</source>
        <translation>Más in&amp;formación</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>De&amp;scartar</translation>
    </message>
</context>
<context>
    <name>ui::InvokeResult</name>
    <message>
        <source>Binary data, %1</source>
        <comment>%1: size</comment>
        <translation>Datos binarios, %1</translation>
    </message>
    <message>
        <source>A file of the kind %1 with %2. It is too large to be shown here; save it to look at it.</source>
        <translation>Un archivo de tipo %1 con %2. Es demasiado grande para mostrarlo aquí; guárdelo para verlo.</translation>
    </message>
    <message numerus="yes">
        <source>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Un objeto con %n entrada y %1. Es demasiado grande para mostrarlo aquí; guárdelo para verlo.</numerusform>
            <numerusform>Un objeto con %n entradas y %1. Es demasiado grande para mostrarlo aquí; guárdelo para verlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Una lista con %n entrada y %1. Es demasiado grande para mostrarla aquí; guárdela para verla.</numerusform>
            <numerusform>Una lista con %n entradas y %1. Es demasiado grande para mostrarla aquí; guárdela para verla.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value with %1. It is too large to be shown here; save it to look at it.</source>
        <translation>Un valor con %1. Es demasiado grande para mostrarlo aquí; guárdelo para verlo.</translation>
    </message>
    <message>
        <source>Succeeded in %1 · %2</source>
        <comment>%1: duration, %2: size</comment>
        <translation>Completado en %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::JsonCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>%3: what is wrong, with a full stop</comment>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>se espera un valor.</translation>
    </message>
    <message>
        <source>a name in double quotes is expected.</source>
        <translation>se espera un nombre entre comillas dobles.</translation>
    </message>
    <message>
        <source>a name in double quotes or } is expected.</source>
        <translation>se espera un nombre entre comillas dobles o }.</translation>
    </message>
    <message>
        <source>a colon is expected.</source>
        <translation>se esperan dos puntos.</translation>
    </message>
    <message>
        <source>a comma or } is expected.</source>
        <translation>se espera una coma o }.</translation>
    </message>
    <message>
        <source>a comma or ] is expected.</source>
        <translation>se espera una coma o ].</translation>
    </message>
    <message>
        <source>a value or ] is expected.</source>
        <translation>se espera un valor o ].</translation>
    </message>
    <message>
        <source>the closing double quote is missing.</source>
        <translation>faltan las comillas dobles de cierre.</translation>
    </message>
    <message>
        <source>write line breaks and tabs in a text as \n and \t.</source>
        <translation>escriba los saltos de línea y tabuladores dentro de un texto como \n y \t.</translation>
    </message>
    <message>
        <source>this is no valid use of \.</source>
        <translation>este uso de \ no es válido.</translation>
    </message>
    <message>
        <source>this is no valid number.</source>
        <translation>este número no es válido.</translation>
    </message>
    <message>
        <source>put texts in double quotes; only true, false and null stand alone.</source>
        <translation>ponga los textos entre comillas dobles; solo true, false y null van sin ellas.</translation>
    </message>
    <message>
        <source>nothing may follow here.</source>
        <translation>aquí no puede seguir nada más.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>hay demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>The parameters are too long.</source>
        <translation>Los parámetros son demasiado largos.</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>Los parámetros deben ser un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>Result as tree</source>
        <translation>Resultado como árbol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>object, %n entries</source>
        <translation>
            <numerusform>objeto, %n entrada</numerusform>
            <numerusform>objeto, %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list, %n entries</source>
        <translation>
            <numerusform>lista, %n entrada</numerusform>
            <numerusform>lista, %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the text</source>
        <translation>
            <numerusform>%n más, véase el texto</numerusform>
            <numerusform>%n más, véase el texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogFilterBar</name>
    <message>
        <source>Le&amp;vel</source>
        <translation>Niv&amp;el</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 y superiores</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>Á&amp;rea</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>No es una expresión válida</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Error fatal</translation>
    </message>
    <message>
        <source>… earlier lines are in the file</source>
        <translation>… las líneas anteriores están en el archivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <source>Details of the selected line</source>
        <translation>Detalles de la línea seleccionada</translation>
    </message>
    <message>
        <source>Select a line to see it whole.</source>
        <translation>Seleccione una línea para verla entera.</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>No lines match.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Todavía no hay nada registrado.</translation>
    </message>
</context>
<context>
    <name>ui::LogsPage</name>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Registro y diagnóstico</translation>
    </message>
    <message>
        <source>What the gateway did, and help when something is wrong.</source>
        <translation>Qué hizo la pasarela, y ayuda cuando algo va mal.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>Segu&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>Ir a &amp;lo más reciente</translation>
    </message>
    <message>
        <source>Check for pro&amp;blems…</source>
        <translation>Busc&amp;ar problemas…</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Guardar diagnós&amp;tico…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>Abrir la carpeta del registr&amp;o</translation>
    </message>
    <message>
        <source>C&amp;lear view</source>
        <translation>&amp;Vaciar la vista</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>Guardar todas las lí&amp;neas…</translation>
    </message>
    <message>
        <source>Write more &amp;detail for one hour</source>
        <translation>Registrar más &amp;detalle durante una hora</translation>
    </message>
    <message>
        <source>More detail is written until %1.</source>
        <translation>Se registra más detalle hasta las %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Archivos de texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1.</source>
        <translation>No se pudo guardar el registro: %1.</translation>
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
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Devices and Pairing</source>
        <translation>Dispositivos y emparejamiento</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Acceso remoto</translation>
    </message>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Registro y diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The gateway of this computer does not run while another one is shown. The settings of that one can be changed only on its own computer.</source>
        <translation>La pasarela de este equipo no funciona mientras se muestra otra. La configuración de esa otra solo se puede cambiar en su propio equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n petición en espera</numerusform>
            <numerusform>%n peticiones en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Who can reach this gateway, and how.</source>
        <translation>Quién puede acceder a esta pasarela, y cómo.</translation>
    </message>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Quién puede acceder a esta pasarela</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Listening now</source>
        <translation>A la escucha ahora</translation>
    </message>
    <message>
        <source>Check &amp;reachability</source>
        <translation>Comprobar el &amp;acceso</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>This checks from this computer only. It cannot see your router.</source>
        <translation>Esto comprueba solo desde este equipo. No puede ver su enrutador.</translation>
    </message>
    <message>
        <source>Port of the gateway</source>
        <translation>Puerto de la pasarela</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>P&amp;roxies de confianza</translation>
    </message>
    <message>
        <source>Addresses of reverse proxies in front of the gateway, with commas between them.</source>
        <translation>Direcciones de los proxies inversos situados delante de la pasarela, separadas por comas.</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Copiar la dirección %1</translation>
    </message>
    <message>
        <source>Nothing. The gateway is stopped.</source>
        <translation>En ninguna parte. La pasarela está detenida.</translation>
    </message>
    <message>
        <source>&amp;Create token</source>
        <translation>Crear to&amp;ken</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>No se encontró ninguna dirección de la tailnet. Hasta que Tailscale funcione, solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Anyone on the networks this computer joins can try to connect.</source>
        <translation>Cualquiera en las redes a las que se une este equipo puede intentar conectarse.</translation>
    </message>
    <message>
        <source>A device needs the token or password, and your approval.</source>
        <translation>Un dispositivo necesita el token o la contraseña, y su aprobación.</translation>
    </message>
    <message>
        <source>Traffic is readable on the network unless encryption is on.</source>
        <translation>El tráfico se puede leer en la red si el cifrado no está activado.</translation>
    </message>
    <message>
        <source>Let other devices on your networks connect?</source>
        <translation>¿Permitir que se conecten otros dispositivos de sus redes?</translation>
    </message>
    <message>
        <source>Allow connections</source>
        <translation>Permitir conexiones</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Mantener privada</translation>
    </message>
    <message>
        <source>If devices cannot connect, the firewall of this computer may keep them out. This command lets them in:</source>
        <translation>Si los dispositivos no pueden conectarse, puede que el cortafuegos de este equipo los bloquee. Este comando los deja pasar:</translation>
    </message>
    <message>
        <source>Copy firewall command</source>
        <translation>Copiar el comando del cortafuegos</translation>
    </message>
</context>
<context>
    <name>ui::NewTokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>The new token of %1. It is shown only now.</source>
        <translation>El token nuevo de %1. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>New token, shown on screen</source>
        <translation>Token nuevo, visible en pantalla</translation>
    </message>
    <message>
        <source>%1 will update by itself while connected.</source>
        <translation>%1 se actualizará por sí solo mientras esté conectado.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy new token</source>
        <translation>Copiar el token nuevo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copiado. Se borrará dentro de 1 minuto.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>No se pudo copiar.</translation>
    </message>
</context>
<context>
    <name>ui::NoReachView</name>
    <message>
        <source>Other devices cannot reach this computer yet.</source>
        <translation>Otros dispositivos todavía no pueden acceder a este equipo.</translation>
    </message>
    <message>
        <source>Choose who &amp;may connect…</source>
        <translation>&amp;Elegir quién puede conectarse…</translation>
    </message>
    <message>
        <source>Or run an SSH tunnel on the other computer, then use the command for “This computer” there:</source>
        <translation>O abra un túnel SSH en el otro equipo y use allí el comando de «Este equipo»:</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Copiar el comando del túnel</translation>
    </message>
</context>
<context>
    <name>ui::NodeActions</name>
    <message>
        <source>“%1” has not been approved for %2</source>
        <translation>«%1» no se ha aprobado para %2</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule</source>
        <translation>Una regla bloquea «%1»</translation>
    </message>
    <message>
        <source>“%1” needs a rule that allows it</source>
        <translation>«%1» necesita una regla que lo permita</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”</source>
        <translation>%2 no ofrece «%1»</translation>
    </message>
    <message>
        <source>Camera is blocked by a rule</source>
        <translation>Una regla bloquea la cámara</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 está sin conexión</translation>
    </message>
    <message>
        <source>%1 has no command that can be used</source>
        <translation>%1 no tiene ningún comando utilizable</translation>
    </message>
</context>
<context>
    <name>ui::NodeCommandView</name>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Older (2026.2)</source>
        <translation>Anterior (2026.2)</translation>
    </message>
    <message>
        <source>Linux or macOS: bash, zsh, fish</source>
        <translation>Linux o macOS: bash, zsh, fish</translation>
    </message>
    <message>
        <source>Windows: PowerShell</source>
        <translation>Windows: PowerShell</translation>
    </message>
    <message>
        <source>Windows: command prompt</source>
        <translation>Windows: símbolo del sistema</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>OpenClaw &amp;version there</source>
        <translation>&amp;Versión de OpenClaw allí</translation>
    </message>
    <message>
        <source>S&amp;hell</source>
        <translation>&amp;Intérprete</translation>
    </message>
    <message>
        <source>Run this in a terminal here:</source>
        <translation>Ejecute esto en un terminal de aquí:</translation>
    </message>
    <message>
        <source>Run this on the other computer:</source>
        <translation>Ejecute esto en el otro equipo:</translation>
    </message>
    <message>
        <source>This command contains your password. Do not share it.</source>
        <translation>Este comando contiene su contraseña. No lo comparta.</translation>
    </message>
    <message>
        <source>This command contains your token. Do not share it.</source>
        <translation>Este comando contiene su token. No lo comparta.</translation>
    </message>
</context>
<context>
    <name>ui::NodeDetails</name>
    <message>
        <source>Details of the node</source>
        <translation>Detalles del nodo</translation>
    </message>
    <message>
        <source>Select a node to see its details.</source>
        <translation>Seleccione un nodo para ver sus detalles.</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Re&amp;sumen</translation>
    </message>
    <message>
        <source>Permiss&amp;ions</source>
        <translation>Perm&amp;isos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Acti&amp;vidad</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambia&amp;r nombre…</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>E&amp;jecutar un comando…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>&amp;Hacer foto</translation>
    </message>
    <message>
        <source>S&amp;creen picture</source>
        <translation>Captura de &amp;pantalla</translation>
    </message>
    <message>
        <source>Can&amp;vas picture</source>
        <translation>Imagen del &amp;canvas</translation>
    </message>
    <message>
        <source>&amp;Record screen…</source>
        <translation>Grabar pan&amp;talla…</translation>
    </message>
    <message>
        <source>&amp;Show our canvas</source>
        <translation>Mostrar n&amp;uestro canvas</translation>
    </message>
    <message>
        <source>&amp;Open address…</source>
        <translation>A&amp;brir dirección…</translation>
    </message>
    <message>
        <source>&amp;Hide canvas</source>
        <translation>Ocult&amp;ar canvas</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Desco&amp;nectar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Screens&amp;hot</source>
        <translation>C&amp;aptura</translation>
    </message>
    <message>
        <source>Can&amp;vas</source>
        <translation>&amp;Canvas</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Back camera</source>
        <translation>Cámara tras&amp;era</translation>
    </message>
    <message>
        <source>&amp;Front camera</source>
        <translation>Cámara &amp;frontal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nomb&amp;re</translation>
    </message>
    <message>
        <source>Full &amp;ID</source>
        <translation>&amp;Identificador completo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>Res&amp;umen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Chan&amp;ge rule…</source>
        <translation>Cambiar &amp;la regla…</translation>
    </message>
    <message>
        <source>Copy list as te&amp;xt</source>
        <translation>Copiar la lista como te&amp;xto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Change this on the device.</source>
        <translation>Cambie esto en el dispositivo.</translation>
    </message>
    <message>
        <source>Comman&amp;ds (%1)</source>
        <comment>%1: how many</comment>
        <translation>Coma&amp;ndos (%1)</translation>
    </message>
</context>
<context>
    <name>ui::NodeStatus</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Necesita aprobación</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected, but none of its commands can be used.</source>
        <translation>Conectado, pero ninguno de sus comandos se puede usar.</translation>
    </message>
    <message>
        <source>Connected, but what it offers has not been approved yet.</source>
        <translation>Conectado, pero lo que ofrece todavía no se ha aprobado.</translation>
    </message>
    <message>
        <source>It was connected a moment ago and usually comes back by itself.</source>
        <translation>Estaba conectado hace un momento y suele volver por sí solo.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
</context>
<context>
    <name>ui::NodeSummary</name>
    <message>
        <source>&amp;Copy full ID</source>
        <translation>Co&amp;piar el identificador completo</translation>
    </message>
    <message>
        <source>Sho&amp;w search path for programs</source>
        <translation>Mostrar la ruta de búsqueda de pro&amp;gramas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se llama a sí mismo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Versión de la aplicación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código del dispositivo</translation>
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
        <translation>Pantalla de %1</translation>
    </message>
    <message>
        <source>Canvas of %1</source>
        <translation>Canvas de %1</translation>
    </message>
    <message>
        <source>The canvas on %1 is hidden.</source>
        <translation>El canvas de %1 está oculto.</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>Foto de %1</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Grabar pantalla</translation>
    </message>
    <message>
        <source>How many &amp;seconds?</source>
        <translation>¿&amp;Cuántos segundos?</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Open address on %1</source>
        <translation>Abrir una dirección en %1</translation>
    </message>
    <message>
        <source>&amp;Address, beginning with http or https</source>
        <translation>&amp;Dirección que empiece por http o https</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Only addresses such as https://example.org can be opened.</source>
        <translation>Solo se pueden abrir direcciones como https://example.org.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>%1 shows the address.</source>
        <translation>%1 muestra la dirección.</translation>
    </message>
    <message>
        <source>%1 shows our canvas.</source>
        <translation>%1 muestra nuestro canvas.</translation>
    </message>
    <message>
        <source>%1 shows %2.</source>
        <comment>%1: node, %2: page</comment>
        <translation>%1 muestra %2.</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 se desconectó.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>It may reconnect by itself.</source>
        <translation>Puede que se reconecte por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Desco&amp;nectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se quitó.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its token is revoked and it must ask again.</source>
        <translation>Su token se revoca y debe pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 is called what it calls itself again.</source>
        <translation>%1 vuelve a llamarse como se llama a sí mismo.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>%1: old name, %2: new name</comment>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Activar</translation>
    </message>
</context>
<context>
    <name>ui::NodesMessage</name>
    <message>
        <source>Only this computer can connect right now.</source>
        <translation>Ahora mismo solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Chan&amp;ge reach…</source>
        <translation>&amp;Cambiar el alcance…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Añadir un nodo…</translation>
    </message>
    <message>
        <source>&amp;What can nodes do?</source>
        <translation>¿&amp;Qué pueden hacer los nodos?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Todavía no hay nodos</translation>
    </message>
    <message>
        <source>Nodes are phones and computers that offer a camera, a screen, a canvas or commands.</source>
        <translation>Los nodos son teléfonos y equipos que ofrecen una cámara, una pantalla, un canvas o comandos.</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Cargando nodos…</translation>
    </message>
    <message>
        <source>Nodes could not be loaded: %1.</source>
        <comment>%1: the cause, without full stop</comment>
        <translation>No se pudieron cargar los nodos: %1.</translation>
    </message>
</context>
<context>
    <name>ui::NodesModel</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1, %2, %3, last seen %4</source>
        <comment>row of a node: %1 name, %2 platform, %3 status, %4 time</comment>
        <translation>%1, %2, %3, visto por última vez: %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código del dispositivo</translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Phones and computers that offer something, and what can be done with it.</source>
        <translation>Teléfonos y equipos que ofrecen algo, y qué se puede hacer con ello.</translation>
    </message>
    <message>
        <source>No nodes match.</source>
        <translation>Ningún nodo coincide.</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Borrar el &amp;filtro</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>%1: names of devices</comment>
        <translation>%1 conectado</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ui::NodesTable</name>
    <message>
        <source>As the device calls itself</source>
        <translation>Como se llama el dispositivo a sí mismo</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Nombre del nodo</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
</context>
<context>
    <name>ui::NodesToolbar</name>
    <message>
        <source>Search nodes</source>
        <translation>Buscar nodos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Which nodes are listed</source>
        <translation>Qué nodos se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <comment>nodes</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>nodes</comment>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>nodes</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Command ru&amp;les…</source>
        <translation>Reglas de c&amp;omandos…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Aña&amp;dir un nodo…</translation>
    </message>
</context>
<context>
    <name>ui::NotificationBar</name>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ui::NotificationHistory</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Camera used on %1</source>
        <translation>Se usó la cámara de %1</translation>
    </message>
    <message>
        <source>Screen seen on %1</source>
        <translation>Se vio la pantalla de %1</translation>
    </message>
    <message>
        <source>Program run on %1</source>
        <translation>Se ejecutó un programa en %1</translation>
    </message>
    <message>
        <source>Text messages used on %1</source>
        <translation>Se usaron los mensajes de texto de %1</translation>
    </message>
    <message>
        <source>Gateway is running again</source>
        <translation>La pasarela vuelve a estar en marcha</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your tailnet</source>
        <translation>Ahora se puede acceder a la pasarela desde su tailnet</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your network</source>
        <translation>Ahora se puede acceder a la pasarela desde su red</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Hacer privada</translation>
    </message>
    <message>
        <source>The gateway certificate has expired</source>
        <translation>El certificado de la pasarela ha caducado</translation>
    </message>
    <message>
        <source>The gateway certificate expires soon</source>
        <translation>El certificado de la pasarela caduca pronto</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 está conectado</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 está sin conexión</translation>
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
        <translation>La pasarela dejó de funcionar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>A device wants to join</source>
        <translation>Un dispositivo quiere unirse</translation>
    </message>
    <message numerus="yes">
        <source>%n devices want to join</source>
        <translation>
            <numerusform>%n dispositivo quiere unirse</numerusform>
            <numerusform>%n dispositivos quieren unirse</numerusform>
        </translation>
    </message>
    <message>
        <source>as a node</source>
        <translation>como nodo</translation>
    </message>
    <message>
        <source>as an operator</source>
        <translation>como operador</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 quiere unirse</translation>
    </message>
    <message>
        <source>%1 wants to offer more</source>
        <translation>%1 quiere ofrecer más</translation>
    </message>
    <message>
        <source>%1
Code %2</source>
        <comment>who asks; the code to compare</comment>
        <translation>%1
Código %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Se aprobó %1</translation>
    </message>
    <message>
        <source>%1 could not be approved: %2</source>
        <translation>No se pudo aprobar %1: %2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Se rechazó %1</translation>
    </message>
    <message>
        <source>%1 could not be rejected: %2</source>
        <translation>No se pudo rechazar %1: %2</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 quiere ofrecer comandos</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>Only this computer can connect now</source>
        <translation>Ahora solo este equipo puede conectarse</translation>
    </message>
    <message>
        <source>The gateway could not be made private: %1</source>
        <translation>No se pudo hacer privada la pasarela: %1</translation>
    </message>
</context>
<context>
    <name>ui::OfferBar</name>
    <message>
        <source>Ne&amp;w code</source>
        <translation>&amp;Nuevo código</translation>
    </message>
    <message>
        <source>Reachabl&amp;e at</source>
        <translation>Accesi&amp;ble en</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>What the gateway is doing now.</source>
        <translation>Qué está haciendo la pasarela ahora.</translation>
    </message>
    <message>
        <source>Start set&amp;up</source>
        <translation>Empezar &amp;la configuración</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>Nothing is set up yet: nobody can connect, and no settings were saved.</source>
        <translation>Todavía no hay nada configurado: nadie puede conectarse y no se guardó ningún ajuste.</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Corre&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperándole a usted</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados ahora</translation>
    </message>
    <message>
        <source>No node is connected.</source>
        <translation>No hay ningún nodo conectado.</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Añadir &amp;un nodo…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>Solo para programas de este equipo.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisar: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Un nodo</translation>
    </message>
    <message>
        <source>connected %1</source>
        <comment>%1: a duration</comment>
        <translation>conectado desde hace %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Copy gateway address</source>
        <translation>Copiar la dirección de la pasarela</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Devices connect to the gateway&apos;s own computer.</source>
        <translation>Los dispositivos se conectan al equipo de la propia pasarela.</translation>
    </message>
    <message>
        <source>The gateway is not listening.</source>
        <translation>La pasarela no está a la escucha.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewText</name>
    <message>
        <source>No sign-in required.</source>
        <translation>No hace falta identificarse.</translation>
    </message>
    <message>
        <source>Password required.</source>
        <translation>Requiere contraseña.</translation>
    </message>
    <message>
        <source>Token required.</source>
        <translation>Requiere token.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A device and what is known about it: &quot;Pixel 9 (Android, 192.168.1.44)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 quiere unirse</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 quiere ofrecer comandos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is minutes and seconds: &quot;4:12&quot;</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operador</numerusform>
            <numerusform>%n operadores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
</context>
<context>
    <name>ui::PairingInbox</name>
    <message>
        <source>Could not approve: %1</source>
        <translation>No se pudo aprobar: %1</translation>
    </message>
    <message>
        <source>Could not reject: %1</source>
        <translation>No se pudo rechazar: %1</translation>
    </message>
</context>
<context>
    <name>ui::PairingPage</name>
    <message>
        <source>Devices and Pairing</source>
        <translation>Dispositivos y emparejamiento</translation>
    </message>
    <message>
        <source>Decide which devices may connect, and take access away again.</source>
        <translation>Decida qué dispositivos pueden conectarse y retíreles el acceso.</translation>
    </message>
    <message>
        <source>Re&amp;ject all…</source>
        <translation>Rec&amp;hazar todas…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>No one is waiting. Requests appear here for 5 minutes.</source>
        <translation>Nadie está esperando. Las peticiones aparecen aquí durante 5 minutos.</translation>
    </message>
    <message>
        <source>Add a n&amp;ode…</source>
        <translation>Añadir un &amp;nodo…</translation>
    </message>
    <message>
        <source>Requests could not be loaded.</source>
        <translation>No se pudieron cargar las peticiones.</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Cargando peticiones…</translation>
    </message>
    <message>
        <source>Waiting for approval (%1)</source>
        <translation>A la espera de aprobación (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n request(s)?</source>
        <translation>
            <numerusform>¿Rechazar %n petición?</numerusform>
            <numerusform>¿Rechazar %n peticiones?</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices may ask again.</source>
        <translation>Los dispositivos pueden volver a pedirlo.</translation>
    </message>
    <message>
        <source>&amp;Reject all</source>
        <translation>Recha&amp;zar todas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::PairingRequestsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>Quiere</translation>
    </message>
</context>
<context>
    <name>ui::PairingReviewWindow</name>
    <message>
        <source>Pairing requests</source>
        <translation>Peticiones de emparejamiento</translation>
    </message>
</context>
<context>
    <name>ui::PermissionsModel</name>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>permission</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ui::PhoneCodeView</name>
    <message>
        <source>Pairing code as picture; the same code as text follows</source>
        <translation>Código de emparejamiento como imagen; a continuación, el mismo código como texto</translation>
    </message>
    <message>
        <source>Setup code, shortened</source>
        <translation>Código de configuración, abreviado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy setup code</source>
        <translation>Copiar el código de configuración</translation>
    </message>
    <message>
        <source>Show lar&amp;ge</source>
        <translation>&amp;Mostrar en grande</translation>
    </message>
    <message>
        <source>1. Open the OpenClaw app, then Settings, then Gateway.
2. Scan this code, or enter the setup code:</source>
        <translation>1. Abra la aplicación OpenClaw, después «Settings» y después «Gateway».
2. Escanee este código o introduzca el código de configuración:</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Código de configuración</translation>
    </message>
</context>
<context>
    <name>ui::PictureView</name>
    <message>
        <source>Picture, %1 by %2 points</source>
        <comment>%1: width, %2: height</comment>
        <translation>Imagen, %1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>Where should the gateway run?</source>
        <translation>¿Dónde debe funcionar la pasarela?</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>En e&amp;ste equipo</translation>
    </message>
    <message>
        <source>On &amp;another computer — this one only shows it</source>
        <translation>&amp;En otro equipo: este solo la muestra</translation>
    </message>
    <message>
        <source>&amp;Use them as they are</source>
        <translation>&amp;Usarla tal como está</translation>
    </message>
    <message>
        <source>&amp;Change them on the next pages</source>
        <translation>&amp;Cambiarla en las páginas siguientes</translation>
    </message>
    <message>
        <source>Settings of an OpenClaw gateway were found on this computer.</source>
        <translation>Se encontró en este equipo la configuración de una pasarela de OpenClaw.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>%1 Stop it, or let this one use another port.</source>
        <translation>%1 Deténgala o deje que esta use otro puerto.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Gateways nearby:</source>
        <translation>Pasarelas cercanas:</translation>
    </message>
    <message>
        <source>Sho&amp;w that one</source>
        <translation>&amp;Mostrar esa</translation>
    </message>
    <message>
        <source>Start &amp;fresh — the old file is kept as a backup</source>
        <translation>Empe&amp;zar de cero: el archivo anterior se conserva como copia de seguridad</translation>
    </message>
    <message>
        <source>%1 Correct it, or start fresh.</source>
        <comment>%1: what is wrong</comment>
        <translation>%1 Corríjalo o empiece de cero.</translation>
    </message>
    <message>
        <source>It is kept as %1. Paired devices stay paired; what signs in with the old token needs the new one.</source>
        <comment>%1: a path</comment>
        <translation>Se conserva como %1. Los dispositivos emparejados siguen emparejados; lo que se identifica con el token anterior necesita el nuevo.</translation>
    </message>
</context>
<context>
    <name>ui::Platform</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>Equipo de escritorio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>platform</comment>
        <translation>Desconocida</translation>
    </message>
</context>
<context>
    <name>ui::PowersView</name>
    <message>
        <source>caution: %1</source>
        <comment>a power</comment>
        <translation>atención: %1</translation>
    </message>
    <message>
        <source>Wants to: %1</source>
        <comment>list of powers</comment>
        <translation>Quiere: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message>
        <source>Your access token</source>
        <translation>Su token de acceso</translation>
    </message>
    <message>
        <source>Programs and older devices sign in with it. It is already created. Keep it like a password. You will find it again under Access.</source>
        <translation>Los programas y los dispositivos más antiguos se identifican con él. Ya está creado. Guárdelo como una contraseña. Lo encontrará más tarde en «Acceso».</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The token or password that is set now stays in force.</source>
        <translation>El token o la contraseña actuales siguen vigentes.</translation>
    </message>
    <message>
        <source>Continue &amp;without a token</source>
        <translation>Continuar sin &amp;token</translation>
    </message>
    <message>
        <source>Other programs on this computer &amp;may control the gateway</source>
        <translation>Otros programas de &amp;este equipo pueden controlar la pasarela</translation>
    </message>
    <message>
        <source>More c&amp;hoices</source>
        <translation>Má&amp;s opciones</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Create an&amp;other</source>
        <translation>C&amp;rear otro</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Ocu&amp;ltar</translation>
    </message>
    <message>
        <source>Only with “Only this computer”.</source>
        <translation>Solo con «Solo este equipo».</translation>
    </message>
</context>
<context>
    <name>ui::ReachPage</name>
    <message>
        <source>Who may connect to this gateway?</source>
        <translation>¿Quién puede conectarse a esta pasarela?</translation>
    </message>
    <message>
        <source>I tru&amp;st the networks this computer joins</source>
        <translation>Confío en las &amp;redes a las que se une este equipo</translation>
    </message>
    <message>
        <source>Plan to connect a phone? Choose tailnet or local networks.</source>
        <translation>¿Piensa conectar un teléfono? Elija la tailnet o las redes locales.</translation>
    </message>
    <message>
        <source>&amp;More choices (automatic, one address, port)</source>
        <translation>Más opciones (automático, una &amp;dirección, puerto)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
</context>
<context>
    <name>ui::ReachText</name>
    <message>
        <source>Nobody can connect.</source>
        <translation>Nadie puede conectarse.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Los dispositivos de su tailnet pueden conectarse.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <comment>%1 is an IP address</comment>
        <translation>Una dirección: %1.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Cualquiera en sus redes locales puede intentar conectarse.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Expuesta</translation>
    </message>
</context>
<context>
    <name>ui::RefusalText</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Token incorrecto</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Sign-in is not set up</source>
        <translation>La identificación no está configurada</translation>
    </message>
    <message>
        <source>Device token no longer valid</source>
        <translation>El token del dispositivo ya no es válido</translation>
    </message>
    <message>
        <source>Setup code expired or already used</source>
        <translation>Código de configuración caducado o ya usado</translation>
    </message>
    <message>
        <source>Asked for more than was approved</source>
        <translation>Pidió más de lo que se aprobó</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>Demasiados intentos fallidos</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>El reloj difiere en %1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>El reloj va mal</translation>
    </message>
    <message>
        <source>Could not prove its identity</source>
        <translation>No pudo demostrar su identidad</translation>
    </message>
    <message>
        <source>Has no device identity</source>
        <translation>No tiene identidad de dispositivo</translation>
    </message>
    <message>
        <source>Web page from another address</source>
        <translation>Página web de otra dirección</translation>
    </message>
    <message>
        <source>Version does not fit</source>
        <translation>La versión no es compatible</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Todavía sin aprobar</translation>
    </message>
    <message>
        <source>Opened the canvas without a valid link</source>
        <translation>Abrió el canvas sin un enlace válido</translation>
    </message>
    <message>
        <source>Opened the canvas under a wrong address</source>
        <translation>Abrió el canvas en una dirección incorrecta</translation>
    </message>
    <message>
        <source>%1 did not send a token.</source>
        <translation>%1 no envió ningún token.</translation>
    </message>
    <message>
        <source>%1 used a wrong token.</source>
        <translation>%1 usó un token incorrecto.</translation>
    </message>
    <message>
        <source>%1 did not send a password.</source>
        <translation>%1 no envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>%1 used a wrong password.</source>
        <translation>%1 usó una contraseña incorrecta.</translation>
    </message>
    <message>
        <source>%1 used a code that has expired or was already used.</source>
        <translation>%1 usó un código que ha caducado o que ya se había usado.</translation>
    </message>
    <message>
        <source>The clock of %1 differs by %2.</source>
        <comment>device, time</comment>
        <translation>El reloj de %1 difiere en %2.</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong.</source>
        <translation>El reloj de %1 va mal.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 no pudo demostrar su identidad.</translation>
    </message>
    <message>
        <source>%1 uses a version that this gateway does not speak.</source>
        <translation>%1 usa una versión que esta pasarela no habla.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 fue rechazado: %2</translation>
    </message>
    <message>
        <source>If this was one of your devices, look at the details and try to connect again.</source>
        <translation>Si era uno de sus dispositivos, mire los detalles e intente conectarlo de nuevo.</translation>
    </message>
    <message>
        <source>If this was one of your devices, copy the token on this page and enter it there. If not, no action is needed: it was not let in.</source>
        <translation>Si era uno de sus dispositivos, copie el token de esta página e introdúzcalo allí. Si no, no hay que hacer nada: no se le dejó entrar.</translation>
    </message>
    <message>
        <source>If this was one of your devices, enter the password set on this page there. If not, no action is needed: it was not let in.</source>
        <translation>Si era uno de sus dispositivos, introduzca en él la contraseña establecida en esta página. Si no, no hay que hacer nada: no se le dejó entrar.</translation>
    </message>
    <message>
        <source>Set a token or a password on this page.</source>
        <translation>Establezca un token o una contraseña en esta página.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then connect it again.</source>
        <translation>Quite el dispositivo en «Dispositivos y emparejamiento» y conéctelo otra vez.</translation>
    </message>
    <message>
        <source>Make a new setup code with “Add a node”.</source>
        <translation>Cree un nuevo código de configuración con «Añadir un nodo».</translation>
    </message>
    <message>
        <source>Approve the wider powers under Devices and Pairing, if you want this device to have them.</source>
        <translation>Apruebe los permisos más amplios en «Dispositivos y emparejamiento», si quiere que este dispositivo los tenga.</translation>
    </message>
    <message>
        <source>Correct the token or password on the device and wait a few minutes. If it is not your device, no action is needed.</source>
        <translation>Corrija el token o la contraseña en el dispositivo y espere unos minutos. Si no es su dispositivo, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the device, or on this computer if this one is wrong; then connect again.</source>
        <translation>Ponga la fecha y la hora en automático en el dispositivo, o en este equipo si es el que va mal; después conéctelo otra vez.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then pair it again.</source>
        <translation>Quite el dispositivo en «Dispositivos y emparejamiento» y emparéjelo otra vez.</translation>
    </message>
    <message>
        <source>Update the app on the device. In a browser, open the page over HTTPS or on this computer.</source>
        <translation>Actualice la aplicación del dispositivo. En un navegador, abra la página por HTTPS o en este equipo.</translation>
    </message>
    <message>
        <source>Open the web interface under the gateway&apos;s own address.</source>
        <translation>Abra la interfaz web en la dirección propia de la pasarela.</translation>
    </message>
    <message>
        <source>Update the app on the device or this application.</source>
        <translation>Actualice la aplicación del dispositivo o esta aplicación.</translation>
    </message>
    <message>
        <source>Approve the device under Devices and Pairing.</source>
        <translation>Apruebe el dispositivo en «Dispositivos y emparejamiento».</translation>
    </message>
    <message>
        <source>If this was one of your devices, show the page on it again, or make a new link on the page Canvas. If not, no action is needed: it saw nothing.</source>
        <translation>Si era uno de sus dispositivos, muestre la página en él de nuevo o cree un enlace nuevo en la página «Canvas». Si no, no hay que hacer nada: no vio nada.</translation>
    </message>
    <message>
        <source>Open the canvas under an address that the page Canvas shows. If it was not you, another web page tried to read the canvas and saw nothing.</source>
        <translation>Abra el canvas en una dirección que muestre la página «Canvas». Si no fue usted, otra página web intentó leer el canvas y no vio nada.</translation>
    </message>
</context>
<context>
    <name>ui::RefusalsModel</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>device name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
</context>
<context>
    <name>ui::RemoteForm</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>wss:// and a name or number; ws:// in your own networks</source>
        <translation>wss:// y un nombre o número; ws:// en sus propias redes</translation>
    </message>
    <message>
        <source>Token of the other gateway, hidden</source>
        <translation>Token de la otra pasarela, oculto</translation>
    </message>
    <message>
        <source>Token of the other gateway, shown</source>
        <translation>Token de la otra pasarela, visible</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token o contraseña</translation>
    </message>
    <message>
        <source>Cert&amp;ificate pin</source>
        <translation>Certificado fi&amp;jado</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; without one an authority has to vouch for it</source>
        <translation>Huella SHA-256; sin ella, una autoridad debe responder por él</translation>
    </message>
    <message>
        <source>Directl&amp;y</source>
        <translation>Di&amp;rectamente</translation>
    </message>
    <message>
        <source>Throu&amp;gh SSH</source>
        <translation>Media&amp;nte SSH</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>SSH targ&amp;et</source>
        <translation>Des&amp;tino SSH</translation>
    </message>
    <message>
        <source>The keys that SSH uses by itself</source>
        <translation>Las claves que SSH usa por sí mismo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Elegir un archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archi&amp;vo de clave</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>&amp;Puerto allí</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
</context>
<context>
    <name>ui::RemoteFormText</name>
    <message>
        <source>Enter the address of the gateway.</source>
        <translation>Introduzca la dirección de la pasarela.</translation>
    </message>
    <message>
        <source>Start with wss:// or ws://.</source>
        <translation>Empiece por wss:// o ws://.</translation>
    </message>
    <message>
        <source>Use wss:// for addresses outside your own networks.</source>
        <translation>Use wss:// para direcciones fuera de sus propias redes.</translation>
    </message>
    <message>
        <source>Enter where SSH signs in. Example: me@server.</source>
        <translation>Introduzca dónde se identifica SSH. Ejemplo: me@server.</translation>
    </message>
    <message>
        <source>%1 is not a valid SSH target. Example: me@server.</source>
        <translation>%1 no es un destino SSH válido. Ejemplo: me@server.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Una huella SHA-256 tiene 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>It goes into the keyring of your desktop; without one into the settings file, readable only by you.</source>
        <translation>Se guarda en el anillo de claves de su escritorio; si no hay ninguno, en el archivo de configuración, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Stored in the settings file, readable only by you.</source>
        <translation>Guardado en el archivo de configuración, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Stored in the keyring of your desktop.</source>
        <translation>Guardado en el anillo de claves de su escritorio.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Enter its token, then test the connection.</source>
        <translation>Esto es lo que anuncia «%1». Introduzca su token y, después, pruebe la conexión.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Compare the pin with the fingerprint that it shows on its page Network, enter its token, then test the connection.</source>
        <translation>Esto es lo que anuncia «%1». Compare el certificado fijado con la huella que muestra en su página «Red», introduzca su token y, después, pruebe la conexión.</translation>
    </message>
</context>
<context>
    <name>ui::RemotePage</name>
    <message>
        <source>Remote access</source>
        <translation>Acceso remoto</translation>
    </message>
    <message>
        <source>Reach this gateway from elsewhere, or another one from here.</source>
        <translation>Acceda a esta pasarela desde otro lugar, o a otra desde aquí.</translation>
    </message>
    <message>
        <source>R&amp;uns the gateway</source>
        <translation>&amp;Ejecuta la pasarela</translation>
    </message>
    <message>
        <source>Sho&amp;ws another gateway</source>
        <translation>&amp;Muestra otra pasarela</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The other gateway</source>
        <translation>La otra pasarela</translation>
    </message>
    <message>
        <source>Reach this gateway from outside</source>
        <translation>Acceder a esta pasarela desde fuera</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Copiar el comando del túnel</translation>
    </message>
    <message>
        <source>In a tailnet no tunnel is needed: choose “My tailnet” on the page Network.</source>
        <translation>En una tailnet no hace falta ningún túnel: elija «Mi tailnet» en la página «Red».</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Un nodo</translation>
    </message>
    <message>
        <source>Stop the gateway of this computer?</source>
        <translation>¿Detener la pasarela de este equipo?</translation>
    </message>
    <message>
        <source>These are connected and will be disconnected: %1.</source>
        <translation>Estos están conectados y se desconectarán: %1.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Mostrar la otra</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantenerla en marcha</translation>
    </message>
    <message>
        <source>%1 Test the connection to see more.</source>
        <translation>%1 Pruebe la conexión para saber más.</translation>
    </message>
    <message>
        <source>Start the gateway to see the command that reaches it.</source>
        <translation>Inicie la pasarela para ver el comando con el que se accede a ella.</translation>
    </message>
    <message>
        <source>A computer that may sign in here with SSH reaches this gateway as its own local one while this command runs on it:</source>
        <translation>Un equipo que puede identificarse aquí por SSH accede a esta pasarela como si fuera local mientras este comando se ejecute en él:</translation>
    </message>
</context>
<context>
    <name>ui::RemoteStepText</name>
    <message>
        <source>SSH tunnel</source>
        <translation>Túnel SSH</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Sin probar.</translation>
    </message>
    <message>
        <source>The tunnel is open.</source>
        <translation>El túnel está abierto.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>It is trusted.</source>
        <translation>Es de confianza.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>El secreto es correcto.</translation>
    </message>
    <message>
        <source>This computer is approved.</source>
        <translation>Este equipo está aprobado.</translation>
    </message>
    <message>
        <source>Sign in once in a terminal and compare the key that is shown:</source>
        <translation>Identifíquese una vez en un terminal y compare la clave que se muestra:</translation>
    </message>
    <message>
        <source>Was that computer set up anew? Then forget its old key, and sign in once. Otherwise somebody may be in between.</source>
        <translation>¿Se reinstaló ese equipo? Entonces olvide su clave anterior e identifíquese una vez. De lo contrario, puede que haya alguien en medio.</translation>
    </message>
    <message>
        <source>SSH has to let you in without asking. Put your public key there:</source>
        <translation>SSH debe dejarle entrar sin preguntar. Ponga allí su clave pública:</translation>
    </message>
    <message>
        <source>Check the address, the network, and the firewall there.</source>
        <translation>Compruebe la dirección, la red y el cortafuegos de allí.</translation>
    </message>
    <message>
        <source>Check the port, and whether the gateway is running there.</source>
        <translation>Compruebe el puerto y si la pasarela está en marcha allí.</translation>
    </message>
    <message>
        <source>Enter the token that the gateway shows on its page Access.</source>
        <translation>Introduzca el token que la pasarela muestra en su página «Acceso».</translation>
    </message>
    <message>
        <source>Approve it there, on the page Devices and Pairing, or in a terminal:</source>
        <translation>Apruébelo allí, en la página «Dispositivos y emparejamiento» o en un terminal:</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the gateway shows on its page Network. Pin it only if both are the same.</source>
        <translation>Compárela con la huella que la pasarela muestra en su página «Red». Fije el certificado solo si ambas son iguales.</translation>
    </message>
    <message>
        <source>Nothing was sent. Trust the new one only if the gateway shows it, too, on its page Network.</source>
        <translation>No se envió nada. Confíe en el nuevo solo si la pasarela también lo muestra en su página «Red».</translation>
    </message>
    <message>
        <source>Install OpenSSH on this computer.</source>
        <translation>Instale OpenSSH en este equipo.</translation>
    </message>
</context>
<context>
    <name>ui::RemoteSteps</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Certificate&quot;, %2 how it ended.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>Huella SHA-256 del certificado</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Mostrado ahora:</translation>
    </message>
    <message>
        <source>Pin t&amp;his certificate</source>
        <translation>&amp;Fijar este certificado</translation>
    </message>
    <message>
        <source>Tru&amp;st the new one</source>
        <translation>Conf&amp;iar en el nuevo</translation>
    </message>
</context>
<context>
    <name>ui::RequestCard</name>
    <message>
        <source>It asks from the internet.</source>
        <translation>La petición llega de Internet.</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>to compare with the one on the device</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compare with the code on the device.</source>
        <translation>Compárelo con el código del dispositivo.</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <comment>name of a device</comment>
        <translation>Petición de %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Sho&amp;w less</source>
        <translation>&amp;Mostrar menos</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Show the short code</source>
        <translation>Mostrar el código corto</translation>
    </message>
    <message>
        <source>Show all 64 digits</source>
        <translation>Mostrar los 64 dígitos</translation>
    </message>
</context>
<context>
    <name>ui::RequestCardList</name>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 quiere unirse</translation>
    </message>
</context>
<context>
    <name>ui::RequestCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>4:12, minutes and seconds</comment>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>12 seconds</comment>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <source>Expires in %1 %2</source>
        <comment>4 minutes, 12 seconds</comment>
        <translation>Caduca en %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request of %1 expires in %n second(s)</source>
        <translation>
            <numerusform>La petición de %1 caduca en %n segundo</numerusform>
            <numerusform>La petición de %1 caduca en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestText</name>
    <message>
        <source>run programs on that device</source>
        <translation>ejecutar programas en ese dispositivo</translation>
    </message>
    <message>
        <source>use the screen and keyboard of that device</source>
        <translation>usar la pantalla y el teclado de ese dispositivo</translation>
    </message>
    <message>
        <source>change which programs may run there</source>
        <translation>cambiar qué programas pueden ejecutarse allí</translation>
    </message>
    <message>
        <source>send text messages</source>
        <translation>enviar mensajes de texto</translation>
    </message>
    <message>
        <source>use the browser of that device</source>
        <translation>usar el navegador de ese dispositivo</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>mensajes de texto</translation>
    </message>
    <message>
        <source>call list</source>
        <translation>lista de llamadas</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notificaciones</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>what is on its screen</source>
        <translation>lo que hay en su pantalla</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>navegador</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>canvas</translation>
    </message>
    <message>
        <source>device state</source>
        <translation>estado del dispositivo</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>change every setting</source>
        <translation>cambiar todos los ajustes</translation>
    </message>
    <message>
        <source>let other devices in</source>
        <translation>dejar entrar a otros dispositivos</translation>
    </message>
    <message>
        <source>send messages and use nodes</source>
        <translation>enviar mensajes y usar nodos</translation>
    </message>
    <message>
        <source>approve commands</source>
        <translation>aprobar comandos</translation>
    </message>
    <message>
        <source>see status and lists</source>
        <translation>ver el estado y las listas</translation>
    </message>
    <message>
        <source>act as “%1”</source>
        <comment>a role</comment>
        <translation>actuar como «%1»</translation>
    </message>
    <message>
        <source>be a node</source>
        <translation>ser un nodo</translation>
    </message>
    <message>
        <source>be a node: %1</source>
        <comment>camera, canvas, location</comment>
        <translation>ser un nodo: %1</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Primera petición</translation>
    </message>
    <message>
        <source>Paired before — approving replaces its token</source>
        <translation>Ya se emparejó antes: al aprobarlo se reemplaza su token</translation>
    </message>
    <message>
        <source>Repair: its token will change</source>
        <translation>Reparación: su token cambiará</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>same network</source>
        <translation>misma red</translation>
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
        <translation>aplicación %1</translation>
    </message>
    <message>
        <source>use the permission “%1”</source>
        <translation>usar el permiso «%1»</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result as text</source>
        <translation>Resultado como texto</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Tr&amp;ee</source>
        <translation>Ár&amp;bol</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>The node answered without a result.</source>
        <translation>El nodo respondió sin ningún resultado.</translation>
    </message>
</context>
<context>
    <name>ui::RunCommandWindow</name>
    <message>
        <source>Run a command to see its result here.</source>
        <translation>Ejecute un comando para ver aquí su resultado.</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>Co&amp;mando</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>&amp;Parámetros (JSON)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Insert exa&amp;mple</source>
        <translation>In&amp;sertar ejemplo</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Límite de tiempo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Run a command on %1</source>
        <translation>Ejecutar un comando en %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: command, %2: why it cannot be used</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Todavía no se ejecutó nada</translation>
    </message>
    <message>
        <source>Valid JSON object</source>
        <translation>Objeto JSON válido</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 está sin conexión</translation>
    </message>
    <message>
        <source>The parameters are not valid</source>
        <translation>Los parámetros no son válidos</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cancelled. The device may still be working on it.</source>
        <translation>Cancelado. Puede que el dispositivo siga trabajando en ello.</translation>
    </message>
    <message>
        <source>Arrived after you cancelled</source>
        <translation>Llegó después de que lo cancelara</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the device, %n s…</source>
        <translation>
            <numerusform>Esperando al dispositivo, %n s…</numerusform>
            <numerusform>Esperando al dispositivo, %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ocu&amp;ltar</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>M&amp;ostrar</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>changed</source>
        <comment>beside a setting: not applied yet</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <comment>%1: an option or variable</comment>
        <translation>Establecido por %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingValidation</name>
    <message>
        <source>Other devices may only connect when a token or password is set.</source>
        <translation>Otros dispositivos solo pueden conectarse si hay un token o una contraseña.</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.168.1.20.</source>
        <translation>Introduzca una dirección IPv4 como 192.168.1.20.</translation>
    </message>
    <message>
        <source>This means every local network.</source>
        <translation>Esto significa todas las redes locales.</translation>
    </message>
    <message>
        <source>This computer does not have %1.</source>
        <translation>Este equipo no tiene %1.</translation>
    </message>
    <message>
        <source>The canvas host already uses this port.</source>
        <translation>El servidor del canvas ya usa este puerto.</translation>
    </message>
    <message>
        <source>Ports below 1024 usually need administrator rights.</source>
        <translation>Los puertos inferiores a 1024 suelen requerir permisos de administrador.</translation>
    </message>
    <message>
        <source>This port is free.</source>
        <translation>Este puerto está libre.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 no es una dirección IP.</translation>
    </message>
    <message>
        <source>A token is required.</source>
        <translation>Se requiere un token.</translation>
    </message>
    <message>
        <source>Remove spaces and line breaks.</source>
        <translation>Quite los espacios y saltos de línea.</translation>
    </message>
    <message>
        <source>Use at least 16 characters.</source>
        <translation>Use al menos 16 caracteres.</translation>
    </message>
    <message>
        <source>Weak. 32 or more characters are better.</source>
        <translation>Débil. Son mejores 32 caracteres o más.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Use al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Choose a separate folder: everything in it can be read by connected devices.</source>
        <translation>Elija una carpeta aparte: los dispositivos conectados pueden leer todo lo que hay en ella.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>OpenClaw Tray cannot read this folder.</source>
        <translation>OpenClaw Tray no puede leer esta carpeta.</translation>
    </message>
    <message>
        <source>Connected devices can read these, too: %1.</source>
        <comment>file names</comment>
        <translation>Los dispositivos conectados también pueden leer esto: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Set up OpenClaw Tray</source>
        <translation>Configurar OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Skip for &amp;now</source>
        <translation>&amp;Omitir por ahora</translation>
    </message>
    <message>
        <source>Open &amp;OpenClaw Tray</source>
        <translation>Abrir OpenCla&amp;w Tray</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>¿Salir de la configuración?</translation>
    </message>
    <message>
        <source>Nothing that you chose is kept unless the gateway was started.</source>
        <translation>No se conserva nada de lo que eligió, salvo que la pasarela se haya iniciado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Continuar la configuración</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Nodes connect to the gateway on %1. Choose “Add a node…” on that computer.</source>
        <translation>Los nodos se conectan a la pasarela de %1. Elija «Añadir un nodo…» en ese equipo.</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>ui::SetupRules</name>
    <message>
        <source>Confirm that you have understood this.</source>
        <translation>Confirme que lo ha entendido.</translation>
    </message>
    <message>
        <source>Confirm that you trust the networks this computer joins.</source>
        <translation>Confirme que confía en las redes a las que se une este equipo.</translation>
    </message>
    <message>
        <source>A token is needed before other devices can connect.</source>
        <translation>Hace falta un token para que otros dispositivos puedan conectarse.</translation>
    </message>
    <message>
        <source>Confirm that other programs may control the gateway.</source>
        <translation>Confirme que otros programas pueden controlar la pasarela.</translation>
    </message>
    <message>
        <source>Choose a folder for the canvas, or switch it off.</source>
        <translation>Elija una carpeta para el canvas o desactívelo.</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Pruebe primero la conexión.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Los dispositivos de su tailnet pueden conectarse.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Cualquiera en sus redes locales puede intentar conectarse.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <translation>Una dirección: %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Puerto %1.</translation>
    </message>
    <message>
        <source>No token: any program on this computer may connect.</source>
        <translation>Sin token: cualquier programa de este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Un token protege todas las conexiones.</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>Se inicia cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>No se inicia cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Canvas folder: %1</source>
        <translation>Carpeta del canvas: %1</translation>
    </message>
    <message>
        <source>No canvas.</source>
        <translation>Sin canvas.</translation>
    </message>
    <message>
        <source>The settings file was changed and has an error.</source>
        <translation>El archivo de configuración se modificó y tiene un error.</translation>
    </message>
    <message>
        <source>Starts with new settings. The old file is kept as a backup.</source>
        <translation>Empieza con una configuración nueva. El archivo anterior se conserva como copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>ui::SetupRun</name>
    <message>
        <source>Stop it and try again, or let this one use another port.</source>
        <translation>Deténgala e inténtelo de nuevo, o deje que esta use otro puerto.</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>Deténgala y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at who owns it and who may write there, then try again.</source>
        <translation>Mire a quién pertenece y quién puede escribir allí, y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>Open the gateway port</source>
        <translation>Abrir el puerto de la pasarela</translation>
    </message>
    <message>
        <source>Start the canvas host</source>
        <translation>Iniciar el servidor del canvas</translation>
    </message>
    <message>
        <source>Set start at login</source>
        <translation>Establecer el inicio con la sesión</translation>
    </message>
    <message>
        <source>Sign in once</source>
        <translation>Identificarse una vez</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>No se encontró ninguna dirección de la tailnet. Hasta que Tailscale funcione, solo este equipo puede conectarse.</translation>
    </message>
    <message>
        <source>Fewer devices can connect than you chose.</source>
        <translation>Pueden conectarse menos dispositivos de los que eligió.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>No se pudo cambiar el inicio con la sesión: %1.</translation>
    </message>
    <message>
        <source>Correct the file and try again, or start fresh on the page “Place”.</source>
        <translation>Corrija el archivo e inténtelo de nuevo, o empiece de cero en la página «Lugar».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>El archivo anterior se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>ui::ShippedLanguages</name>
    <message>
        <source>English</source>
        <comment>Name of the language of this translation, in itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>ui::ShowCanvasDialog</name>
    <message>
        <source>Show on node</source>
        <translation>Mostrar en un nodo</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nodo</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>No node has a screen for pages</source>
        <translation>Ningún nodo tiene pantalla para páginas</translation>
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
        <translation>Los cambios no están aplicados</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n cambio no está aplicado todavía.</numerusform>
            <numerusform>%n cambios no están aplicados todavía.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Desechar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start the gateway</source>
        <translation>Iniciar la pasarela</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>&amp;Iniciar pasarela</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Choose who may connect…</source>
        <translation>Elegir quién puede conectarse…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Continue without canvas</source>
        <translation>Continuar sin canvas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ui::StateHeader</name>
    <message>
        <source>R&amp;estart</source>
        <translation>Rei&amp;niciar</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>Desc&amp;onectar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Detene&amp;r</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Sho&amp;w details</source>
        <translation>&amp;Mostrar detalles</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>The gateway runs on another computer.</source>
        <translation>La pasarela está en marcha en otro equipo.</translation>
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
        <translation>Configure su pasarela</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Gateway is stopped</source>
        <translation>La pasarela está detenida</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Gateway is running</source>
        <translation>La pasarela está en marcha</translation>
    </message>
    <message>
        <source>Running with a problem</source>
        <translation>En marcha con un problema</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n petición en espera</numerusform>
            <numerusform>%n peticiones en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway could not start</source>
        <translation>La pasarela no pudo iniciarse</translation>
    </message>
    <message>
        <source>Another gateway is already running here</source>
        <translation>Ya hay otra pasarela en marcha aquí</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Waiting for approval on the other gateway</source>
        <translation>A la espera de aprobación en la otra pasarela</translation>
    </message>
    <message>
        <source>The other gateway cannot be reached</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>No se puede acceder a la otra pasarela</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>No conectado a %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>running with a problem</source>
        <translation>en marcha con un problema</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>no pudo iniciarse</translation>
    </message>
    <message>
        <source>another gateway is running here</source>
        <translation>hay otra pasarela en marcha aquí</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>a la espera de aprobación</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>La pasarela está detenida.</translation>
    </message>
    <message>
        <source>The gateway is not connected.</source>
        <translation>La pasarela no está conectada.</translation>
    </message>
    <message>
        <source>The gateway on %1 is not connected.</source>
        <translation>La pasarela de %1 no está conectada.</translation>
    </message>
</context>
<context>
    <name>ui::StoppedStrip</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Remot&amp;e access…</source>
        <translation>Acceso re&amp;moto…</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Conec&amp;tar</translation>
    </message>
</context>
<context>
    <name>ui::TimeText</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Consejo: «Añadir un nodo…» muestra el código para un teléfono y el comando para un equipo.</translation>
    </message>
    <message>
        <source>Tip: a device that wants to join waits under Devices and Pairing until you decide.</source>
        <translation>Consejo: un dispositivo que quiere unirse espera en «Dispositivos y emparejamiento» hasta que usted decida.</translation>
    </message>
    <message>
        <source>Tip: under Nodes you see what each device offers, and can try a command yourself.</source>
        <translation>Consejo: en «Nodos» ve lo que ofrece cada dispositivo y puede probar un comando usted mismo.</translation>
    </message>
    <message>
        <source>Tip: “Check for problems” under Logs and Diagnostics finds out what is amiss, and how to mend it.</source>
        <translation>Consejo: «Buscar problemas», en «Registro y diagnóstico», averigua qué falla y cómo arreglarlo.</translation>
    </message>
    <message>
        <source>Tip: F1 opens the help for the page that you are on.</source>
        <translation>Consejo: F1 abre la ayuda de la página en la que está.</translation>
    </message>
    <message>
        <source>Ne&amp;xt tip</source>
        <translation>Siguiente conse&amp;jo</translation>
    </message>
    <message>
        <source>No mo&amp;re tips</source>
        <translation>No &amp;más consejos</translation>
    </message>
</context>
<context>
    <name>ui::TokensModel</name>
    <message>
        <source>be a node</source>
        <translation>ser un nodo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>&amp;Open OpenClaw Tray</source>
        <translation>Abrir OpenCla&amp;w Tray</translation>
    </message>
    <message>
        <source>&amp;Show all nodes…</source>
        <translation>&amp;Mostrar todos los nodos…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Añadir &amp;un nodo…</translation>
    </message>
    <message>
        <source>&amp;Copy gateway address</source>
        <translation>&amp;Copiar la dirección de la pasarela</translation>
    </message>
    <message>
        <source>Copy can&amp;vas address</source>
        <translation>Copiar la dirección del can&amp;vas</translation>
    </message>
    <message>
        <source>Open canvas &amp;folder</source>
        <translation>&amp;Abrir la carpeta del canvas</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>Iniciar pasare&amp;la</translation>
    </message>
    <message>
        <source>S&amp;top gateway</source>
        <translation>D&amp;etener pasarela</translation>
    </message>
    <message>
        <source>R&amp;estart gateway</source>
        <translation>Reiniciar &amp;pasarela</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Start at log&amp;in</source>
        <translation>&amp;Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>Regis&amp;tro…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Check for problems…</source>
        <translation>&amp;Buscar problemas…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>&amp;Repetir la configuración inicial…</translation>
    </message>
    <message>
        <source>&amp;About OpenClaw Tray</source>
        <translation>Acerca de &amp;OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Quit OpenClaw Tray</source>
        <translation>&amp;Salir de OpenClaw Tray</translation>
    </message>
    <message>
        <source>This desktop offers no way to change it.</source>
        <translation>Este escritorio no ofrece ninguna forma de cambiarlo.</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenuText</name>
    <message>
        <source>Your local networks · port %1</source>
        <translation>Sus redes locales · puerto %1</translation>
    </message>
    <message>
        <source>This computer only · port %1</source>
        <translation>Solo este equipo · puerto %1</translation>
    </message>
    <message>
        <source>Your tailnet · port %1</source>
        <translation>Su tailnet · puerto %1</translation>
    </message>
    <message>
        <source>One address: %1 · port %2</source>
        <extracomment>%1 is an address, %2 a port.</extracomment>
        <translation>Una dirección: %1 · puerto %2</translation>
    </message>
    <message>
        <source>Unnamed node</source>
        <translation>Nodo sin nombre</translation>
    </message>
    <message>
        <source>%1 — connected</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — conectado</translation>
    </message>
    <message>
        <source>%1 — offline</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — sin conexión</translation>
    </message>
    <message>
        <source>%1 — last seen %2</source>
        <extracomment>%1 is the name of a node, %2 is &quot;2 h ago&quot; or a date.</extracomment>
        <translation>%1 — visto por última vez: %2</translation>
    </message>
    <message numerus="yes">
        <source>Revie&amp;w %n pairing request(s)…</source>
        <translation>
            <numerusform>Revisar %n petición de empare&amp;jamiento…</numerusform>
            <numerusform>Revisar %n peticiones de empare&amp;jamiento…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <extracomment>The counts of a sub-menu, as in &quot;Nodes (2 of 3 connected)&quot;.</extracomment>
        <translation>&amp;Nodos</translation>
    </message>
    <message>
        <source>&amp;Nodes (%1 of %2 connected)</source>
        <translation>&amp;Nodos (%1 de %2 conectados)</translation>
    </message>
</context>
<context>
    <name>ui::TrayText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n petición en espera</numerusform>
            <numerusform>%n peticiones en espera</numerusform>
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
        <translation>Le damos la bienvenida a OpenClaw Tray</translation>
    </message>
    <message>
        <source>It connects your phones and computers so that your assistant can use what they offer — a camera, a screen, a canvas.</source>
        <translation>Conecta sus teléfonos y equipos para que su asistente pueda usar lo que ofrecen: una cámara, una pantalla, un canvas.</translation>
    </message>
    <message>
        <source>A connected assistant can use everything you allow here, and assistants make mistakes. Only connect devices you own, and approve only requests you started yourself.</source>
        <translation>Un asistente conectado puede usar todo lo que usted permita aquí, y los asistentes cometen errores. Conecte solo dispositivos que sean suyos y apruebe solo peticiones que haya iniciado usted.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;Lo entiendo</translation>
    </message>
    <message>
        <source>How this stays safe</source>
        <translation>Cómo se mantiene seguro</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect until you choose otherwise.</source>
        <translation>Solo los programas de este equipo pueden conectarse hasta que usted elija otra cosa.</translation>
    </message>
    <message>
        <source>Every device has to know a secret, and to be approved by you, once.</source>
        <translation>Cada dispositivo tiene que conocer un secreto y ser aprobado por usted, una vez.</translation>
    </message>
    <message>
        <source>You see what a device offers, and decide which of its commands may be used.</source>
        <translation>Usted ve lo que ofrece un dispositivo y decide cuáles de sus comandos se pueden usar.</translation>
    </message>
    <message>
        <source>Each device can be removed again at any time.</source>
        <translation>Cada dispositivo se puede quitar de nuevo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>ui::WideAreaChoice</name>
    <message>
        <source>Write a DNS &amp;zone for my tailnet</source>
        <translation>&amp;Escribir una zona DNS para mi tailnet</translation>
    </message>
    <message>
        <source>Domain of the zone</source>
        <translation>Dominio de la zona</translation>
    </message>
    <message>
        <source>Enter a domain such as openclaw.internal.</source>
        <translation>Introduzca un dominio como openclaw.internal.</translation>
    </message>
</context>
</TS>
