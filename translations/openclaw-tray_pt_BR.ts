<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>não é possível criar a pasta %1</translation>
    </message>
    <message>
        <source>the entry %1 has no effect</source>
        <translation>a entrada %1 não tem efeito</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be made</source>
        <translation>não é possível criar a pasta de %1</translation>
    </message>
    <message>
        <source>the registry could not be changed</source>
        <translation>não foi possível alterar o registro</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Devices are connected to the gateway</source>
        <translation>Há dispositivos conectados ao gateway</translation>
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
        <translation>O OpenClaw Tray não está respondendo.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>E&amp;sperar</translation>
    </message>
    <message>
        <source>&amp;End and start again</source>
        <translation>&amp;Encerrar e iniciar novamente</translation>
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
        <translation>O OpenClaw Tray está em execução em segundo plano. Abra-o pelo menu de aplicativos.</translation>
    </message>
    <message>
        <source>OpenClaw Tray keeps running. Find it in the system tray.</source>
        <translation>O OpenClaw Tray continua em execução. Você o encontra na bandeja do sistema.</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Keep the gateway running in the background?</source>
        <translation>Manter o gateway em execução em segundo plano?</translation>
    </message>
    <message>
        <source>Your desktop has no system tray. Open OpenClaw Tray again to get this window back.</source>
        <translation>Sua área de trabalho não tem bandeja do sistema. Abra o OpenClaw Tray novamente para recuperar esta janela.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Manter em execução</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Remember my choice</source>
        <translation>&amp;Lembrar minha escolha</translation>
    </message>
    <message numerus="yes">
        <source>Quit OpenClaw Tray? %n device(s) will be disconnected until you start it again.</source>
        <translation>
            <numerusform>Sair do OpenClaw Tray? %n dispositivo será desconectado até você iniciá-lo novamente.</numerusform>
            <numerusform>Sair do OpenClaw Tray? %n dispositivos serão desconectados até você iniciá-lo novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;Não perguntar novamente</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>O que é este programa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilação</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>Versões do protocolo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. This program comes without any warranty.</source>
        <translation>Licença Pública Geral GNU, versão 3 ou posterior. Este programa é fornecido sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Qt %1 (GNU Lesser General Public License, version 3)
OpenSSL (Apache License 2.0)</source>
        <translation>Qt %1 (Licença Pública Geral Menor GNU, versão 3)
OpenSSL (Licença Apache 2.0)</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>Copiar informações da versão</translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>How devices and programs sign in to this gateway.</source>
        <translation>Como os dispositivos e programas se autenticam neste gateway.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>N&amp;one – this computer only</source>
        <translation>Nenhuma – somente &amp;este computador</translation>
    </message>
    <message>
        <source>Needs ‘Only this computer’.</source>
        <translation>Requer ‘Somente este computador’.</translation>
    </message>
    <message>
        <source>Any program on this computer could control the gateway.</source>
        <translation>Qualquer programa neste computador poderia controlar o gateway.</translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation>Token de acesso, oculto</translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation>Token de acesso, visível</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>Senha, oculta</translation>
    </message>
    <message>
        <source>Password, shown</source>
        <translation>Senha, visível</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar senha</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>To&amp;ken de acesso</translation>
    </message>
    <message>
        <source>N&amp;ew token…</source>
        <translation>&amp;Novo token…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Approve programs on this computer &amp;automatically</source>
        <translation>&amp;Aprovar automaticamente os programas deste computador</translation>
    </message>
    <message>
        <source>Local commands will ask for approval too.</source>
        <translation>Os comandos locais também pedirão aprovação.</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>Conexões recusadas</translation>
    </message>
    <message>
        <source>Since the gateway started. Nothing of this is kept on disk.</source>
        <translation>Desde que o gateway foi iniciado. Nada disso é guardado em disco.</translation>
    </message>
    <message>
        <source>No connection was refused.</source>
        <translation>Nenhuma conexão foi recusada.</translation>
    </message>
    <message>
        <source>What to &amp;do…</source>
        <translation>O que &amp;fazer…</translation>
    </message>
    <message>
        <source>Let programs connect without signing in?</source>
        <translation>Permitir que programas se conectem sem autenticação?</translation>
    </message>
    <message>
        <source>Connect without sign-in</source>
        <translation>Conectar sem autenticação</translation>
    </message>
    <message>
        <source>Keep sign-in</source>
        <translation>Manter a autenticação</translation>
    </message>
    <message>
        <source>Create a new token?</source>
        <translation>Criar um novo token?</translation>
    </message>
    <message>
        <source>Programs that use the old token can no longer sign in. Paired devices keep their own tokens.</source>
        <translation>Os programas que usam o token antigo não poderão mais se autenticar. Os dispositivos pareados mantêm os próprios tokens.</translation>
    </message>
    <message>
        <source>Create new token</source>
        <translation>Criar novo token</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Manter o antigo</translation>
    </message>
    <message>
        <source>Also disconnect devices that signed in with the old token</source>
        <translation>Desconectar também os dispositivos que se autenticaram com o token antigo</translation>
    </message>
    <message>
        <source>A new token was created.</source>
        <translation>Um novo token foi criado.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Definido por %1</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>a date</comment>
        <translation>criado: %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %n device(s) now</source>
        <translation>
            <numerusform>em uso por %n dispositivo agora</numerusform>
            <numerusform>em uso por %n dispositivos agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Falha ao copiar.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copiado. A área de transferência será limpa em 1 minuto.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>ui::ActionNotice</name>
    <message>
        <source>D&amp;etails</source>
        <translation>Deta&amp;lhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>%1: technical code</comment>
        <translation>Falhou: %1</translation>
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
        <translation>Duração</translation>
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
        <translation>Copiar endereço do canvas</translation>
    </message>
    <message>
        <source>Open canvas address in the browser</source>
        <translation>Abrir endereço do canvas no navegador</translation>
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
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Aplicar as minhas</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Aplicar e reiniciar</translation>
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
        <translation>As configurações mudaram no disco. Recarregue-as antes de aplicar suas alterações.</translation>
    </message>
    <message>
        <source>A setting you changed was also changed elsewhere. Discard your changes to take that one, or apply yours.</source>
        <translation>Uma configuração que você alterou também foi alterada em outro lugar. Descarte suas alterações para ficar com a outra ou aplique as suas.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold when the gateway starts.</source>
        <translation>
            <numerusform>%n alteração valerá quando o gateway for iniciado.</numerusform>
            <numerusform>%n alterações valerão quando o gateway for iniciado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the canvas host. No device is disconnected.</source>
        <translation>
            <numerusform>%n alteração reinicia o servidor do canvas. Nenhum dispositivo é desconectado.</numerusform>
            <numerusform>%n alterações reiniciam o servidor do canvas. Nenhum dispositivo é desconectado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the listeners.</source>
        <translation>
            <numerusform>%n alteração reabre os endereços do gateway.</numerusform>
            <numerusform>%n alterações reabrem os endereços do gateway.</numerusform>
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
            <numerusform>%n dispositivos se reconectam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 The gateway continues with the previous settings.</source>
        <comment>%1: a whole sentence</comment>
        <translation>Não aplicado: %1 O gateway continua com as configurações anteriores.</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>Aprovar %1?</translation>
    </message>
    <message>
        <source>It asks from the internet.</source>
        <translation>O pedido vem da Internet.</translation>
    </message>
    <message>
        <source>It will be able to:</source>
        <comment>followed by a list of powers</comment>
        <translation>O dispositivo poderá:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Approve and allow</source>
        <translation>&amp;Aprovar e permitir</translation>
    </message>
</context>
<context>
    <name>ui::BannerPolicy</name>
    <message>
        <source>The gateway is reachable more widely than you chose: %1</source>
        <translation>O gateway está acessível de forma mais ampla do que você escolheu: %1</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>Tornar pri&amp;vado</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Not applied: %1. The gateway continues with the previous settings.</source>
        <translation>Não aplicado: %1. O gateway continua com as configurações anteriores.</translation>
    </message>
    <message>
        <source>Some saved data could not be read and was put aside. Devices may have to ask again.</source>
        <translation>Alguns dados salvos não puderam ser lidos e foram colocados à parte. Talvez os dispositivos precisem pedir novamente.</translation>
    </message>
    <message>
        <source>The settings file changed and has an error. The previous settings stay in force.</source>
        <translation>O arquivo de configurações mudou e contém um erro. As configurações anteriores continuam em vigor.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Settings changed on disk.</source>
        <translation>As configurações mudaram no disco.</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Nenhum endereço da tailnet encontrado. Até o Tailscale estar em execução, somente este computador pode se conectar.</translation>
    </message>
    <message>
        <source>This computer no longer has %1. Until it does, only this computer can connect.</source>
        <translation>Este computador não tem mais %1. Até que volte a ter, somente este computador pode se conectar.</translation>
    </message>
    <message>
        <source>The canvas host is not running: %1</source>
        <translation>O servidor do canvas não está em execução: %1</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>A descoberta não está disponível: %1</translation>
    </message>
    <message>
        <source>Tailscale does not lead to this gateway.</source>
        <translation>O Tailscale não leva a este gateway.</translation>
    </message>
    <message>
        <source>The gateway certificate expires on %1.</source>
        <translation>O certificado do gateway expira em %1.</translation>
    </message>
    <message>
        <source>OpenClaw Tray ended unexpectedly last time.</source>
        <translation>O OpenClaw Tray terminou inesperadamente da última vez.</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Sa&amp;lvar diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dispensar</translation>
    </message>
</context>
<context>
    <name>ui::BindChoices</name>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Quem pode acessar este gateway</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposto</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Uma rede</translation>
    </message>
    <message>
        <source>Onl&amp;y this computer</source>
        <translation>&amp;Somente este computador</translation>
    </message>
    <message>
        <source>Safest. You can widen it later.</source>
        <translation>O mais seguro. Você pode ampliar mais tarde.</translation>
    </message>
    <message>
        <source>Programs on this computer. Phones and other computers cannot connect directly.</source>
        <translation>Programas neste computador. Telefones e outros computadores não podem se conectar diretamente.</translation>
    </message>
    <message>
        <source>Devices in my &amp;Tailscale network</source>
        <translation>Dispositivos na minha rede &amp;Tailscale</translation>
    </message>
    <message>
        <source>My &amp;tailnet</source>
        <translation>Minha &amp;tailnet</translation>
    </message>
    <message>
        <source>Devices on my &amp;local networks</source>
        <translation>Dispositivos nas minhas &amp;redes locais</translation>
    </message>
    <message>
        <source>My &amp;local networks</source>
        <translation>Minhas &amp;redes locais</translation>
    </message>
    <message>
        <source>Needed for most phones without Tailscale. A token and your approval still protect every connection.</source>
        <translation>Necessário para a maioria dos telefones sem o Tailscale. Um token e sua aprovação continuam protegendo todas as conexões.</translation>
    </message>
    <message>
        <source>Every network this computer joins, public Wi-Fi included.</source>
        <translation>Todas as redes em que este computador entra, inclusive Wi-Fi público.</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>Aut&amp;omático</translation>
    </message>
    <message>
        <source>This computer first. If that is impossible the gateway stops; it never opens up by itself.</source>
        <translation>Primeiro este computador. Se isso for impossível, o gateway para; ele nunca se abre sozinho.</translation>
    </message>
    <message>
        <source>One &amp;address</source>
        <translation>&amp;Um endereço</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Endereço em que escutar</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>%1 is &quot;Private&quot; or &quot;Exposed&quot;</extracomment>
        <translation>agora: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>address, network</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1 (%2)</source>
        <extracomment>%1 is an address, %2 a name such as desk.tail1.ts.net.</extracomment>
        <translation>Dispositivos na sua rede Tailscale. Endereço atual: %1 (%2)</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1</source>
        <translation>Dispositivos na sua rede Tailscale. Endereço atual: %1</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is signed out on this computer.</source>
        <translation>Dispositivos na sua rede Tailscale. O Tailscale está desconectado da conta neste computador.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is switched off.</source>
        <translation>Dispositivos na sua rede Tailscale. O Tailscale está desligado.</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. No address now.</source>
        <translation>Dispositivos na sua rede Tailscale. Nenhum endereço no momento.</translation>
    </message>
</context>
<context>
    <name>ui::CanvasLinkDialog</name>
    <message>
        <source>Canvas on another device</source>
        <translation>Canvas em outro dispositivo</translation>
    </message>
    <message>
        <source>Link to the canvas as picture</source>
        <translation>Link para o canvas como imagem</translation>
    </message>
    <message>
        <source>Scan this code with a phone or tablet in the same network. It opens the canvas in its browser; whoever has the link can read the canvas while this window is open.</source>
        <translation>Leia este código com um telefone ou tablet na mesma rede. Ele abre o canvas no navegador; quem tiver o link pode ler o canvas enquanto esta janela estiver aberta.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar link</translation>
    </message>
    <message>
        <source>Ne&amp;w link</source>
        <translation>&amp;Novo link</translation>
    </message>
    <message>
        <source>There is no link now.</source>
        <translation>Não há nenhum link no momento.</translation>
    </message>
    <message>
        <source>Ends in %1 unless it is opened before.</source>
        <translation>Termina em %1 se não for aberto antes.</translation>
    </message>
    <message>
        <source>This link has expired, unless it is in use.</source>
        <translation>Este link expirou, a menos que esteja em uso.</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copiado. A área de transferência será limpa em 1 minuto.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Falha ao copiar.</translation>
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
        <translation>Páginas da web neste computador que os nós podem mostrar na tela.</translation>
    </message>
    <message>
        <source>&amp;Offer pages to nodes</source>
        <translation>&amp;Oferecer páginas aos nós</translation>
    </message>
    <message>
        <source>Canvas host</source>
        <translation>Servidor do canvas</translation>
    </message>
    <message>
        <source>&amp;Reload pages when files change</source>
        <translation>Recarregar as páginas &amp;quando os arquivos mudarem</translation>
    </message>
    <message>
        <source>Too many files to watch. Live reload is paused.</source>
        <translation>Há arquivos demais para monitorar. A recarga automática está pausada.</translation>
    </message>
    <message>
        <source>Folder with the canvas pages</source>
        <translation>Pasta com as páginas do canvas</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Open fo&amp;lder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Pas&amp;ta</translation>
    </message>
    <message>
        <source>The same port as the gateway.</source>
        <translation>A mesma porta do gateway.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Sho&amp;w on node…</source>
        <translation>Mo&amp;strar em um nó…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quem pode ler</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>A pasta está vazia.</translation>
    </message>
    <message>
        <source>Create a s&amp;tarter page</source>
        <translation>Criar uma página i&amp;nicial</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>O gateway está parado.</translation>
    </message>
    <message>
        <source>No node has a screen for pages.</source>
        <translation>Nenhum nó tem uma tela para páginas.</translation>
    </message>
    <message>
        <source>Canvas address as QR code</source>
        <translation>Endereço do canvas como código QR</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>o gateway está parado</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>ele não tem endereço</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>ele está desligado</translation>
    </message>
    <message>
        <source>Canvas host is not running: %1.</source>
        <translation>O servidor do canvas não está em execução: %1.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ninguém.</translation>
    </message>
    <message>
        <source>Only this computer.</source>
        <translation>Somente este computador.</translation>
    </message>
    <message>
        <source>Connected devices, with a link that expires.</source>
        <translation>Dispositivos conectados, com um link que expira.</translation>
    </message>
    <message>
        <source>Anyone who reaches this address.</source>
        <translation>Qualquer pessoa que alcance este endereço.</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Choose the folder for canvas pages</source>
        <translation>Escolher a pasta das páginas do canvas</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPortChoice</name>
    <message>
        <source>&amp;Its own port</source>
        <translation>&amp;Uma porta própria</translation>
    </message>
    <message>
        <source>Port of the canvas host</source>
        <translation>Porta do servidor do canvas</translation>
    </message>
    <message>
        <source>Sa&amp;me port as the gateway</source>
        <translation>A mesma porta do &amp;gateway</translation>
    </message>
</context>
<context>
    <name>ui::CapturePreview</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>%1 answered without a picture.</source>
        <translation>%1 respondeu sem uma imagem.</translation>
    </message>
    <message>
        <source>A recording of %1. Save it to look at it.</source>
        <comment>%1: size</comment>
        <translation>Uma gravação de %1. Salve-a para vê-la.</translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it to look at it.</source>
        <translation>A imagem não pode ser mostrada aqui. Salve-a para vê-la.</translation>
    </message>
    <message>
        <source>%1 by %2 points · %3</source>
        <comment>%1: width, %2: height, %3: size</comment>
        <translation>%1 × %2 pixels · %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Asking the device… %n s</source>
        <translation>
            <numerusform>Perguntando ao dispositivo… %n s</numerusform>
            <numerusform>Perguntando ao dispositivo… %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckText</name>
    <message>
        <source>Settings file is valid</source>
        <translation>O arquivo de configurações é válido</translation>
    </message>
    <message>
        <source>Only you can read the settings file</source>
        <translation>Somente você pode ler o arquivo de configurações</translation>
    </message>
    <message>
        <source>Gateway listens</source>
        <translation>O gateway está escutando</translation>
    </message>
    <message>
        <source>Reachable exactly as chosen</source>
        <translation>Acessível exatamente como escolhido</translation>
    </message>
    <message>
        <source>Sign-in is strong enough</source>
        <translation>A autenticação é forte o bastante</translation>
    </message>
    <message>
        <source>Canvas host runs</source>
        <translation>O servidor do canvas está em execução</translation>
    </message>
    <message>
        <source>Saved data could be read</source>
        <translation>Os dados salvos puderam ser lidos</translation>
    </message>
    <message>
        <source>Desktop has a system tray</source>
        <translation>A área de trabalho tem bandeja do sistema</translation>
    </message>
    <message>
        <source>Start at login works</source>
        <translation>O início com a sessão funciona</translation>
    </message>
    <message>
        <source>Desktop shows notifications with buttons</source>
        <translation>A área de trabalho mostra notificações com botões</translation>
    </message>
    <message>
        <source>No other gateway starts at login</source>
        <translation>Nenhum outro gateway inicia com a sessão</translation>
    </message>
    <message>
        <source>Clock of this computer is set</source>
        <translation>O relógio deste computador está certo</translation>
    </message>
    <message>
        <source>No firewall is known to be in the way</source>
        <translation>Nenhum firewall conhecido está atrapalhando</translation>
    </message>
    <message>
        <source>There is no settings file yet. It is written when the gateway starts.</source>
        <translation>Ainda não há arquivo de configurações. Ele será gravado quando o gateway for iniciado.</translation>
    </message>
    <message>
        <source>Correct the settings file; the details name the line.</source>
        <translation>Corrija o arquivo de configurações; os detalhes indicam a linha.</translation>
    </message>
    <message>
        <source>Other users of this computer can read your token. Make the file private.</source>
        <translation>Outros usuários deste computador podem ler seu token. Torne o arquivo privado.</translation>
    </message>
    <message>
        <source>Start the gateway, or see the overview for the cause.</source>
        <translation>Inicie o gateway ou veja a causa na visão geral.</translation>
    </message>
    <message>
        <source>See who can reach this gateway.</source>
        <translation>Veja quem pode acessar este gateway.</translation>
    </message>
    <message>
        <source>Create a new token, or choose a longer password.</source>
        <translation>Crie um novo token ou escolha uma senha mais longa.</translation>
    </message>
    <message>
        <source>See the folder and port of the canvas host.</source>
        <translation>Veja a pasta e a porta do servidor do canvas.</translation>
    </message>
    <message>
        <source>A damaged file was put aside. Devices that are missing have to ask again.</source>
        <translation>Um arquivo danificado foi colocado à parte. Os dispositivos que faltam precisam pedir novamente.</translation>
    </message>
    <message>
        <source>Without a tray, open this window from the applications menu.</source>
        <translation>Sem bandeja, abra esta janela pelo menu de aplicativos.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login. Start the program by hand.</source>
        <translation>Esta área de trabalho não inicia nada com a sessão. Inicie o programa manualmente.</translation>
    </message>
    <message>
        <source>Requests are shown in a window instead.</source>
        <translation>Em vez disso, os pedidos são mostrados em uma janela.</translation>
    </message>
    <message>
        <source>Notifications have no buttons here. A click on one opens the review.</source>
        <translation>As notificações não têm botões aqui. Um clique em uma delas abre a revisão.</translation>
    </message>
    <message>
        <source>Only one gateway can have the port. Found: %1</source>
        <translation>Somente um gateway pode ter a porta. Encontrado: %1</translation>
    </message>
    <message>
        <source>It says %1. Devices with the right time are refused.</source>
        <translation>Ele mostra %1. Dispositivos com a hora certa são recusados.</translation>
    </message>
    <message>
        <source>If devices cannot connect, let them through: %1</source>
        <translation>Se os dispositivos não conseguirem se conectar, deixe-os passar: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check for problems</source>
        <translation>Procurar problemas</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n ponto a verificar</numerusform>
            <numerusform>%n pontos a verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Atenção</translation>
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
        <translation>Mostrar onde corrigir: %1</translation>
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
        <translation>%1 — outro dispositivo tem este nome; último uso: %2</translation>
    </message>
    <message>
        <source>%1 — last used %2</source>
        <translation>%1 — último uso: %2</translation>
    </message>
    <message>
        <source>Clean up paired devices</source>
        <translation>Limpar dispositivos pareados</translation>
    </message>
    <message>
        <source>Chosen devices lose their access and must pair again.</source>
        <translation>Os dispositivos escolhidos perdem o acesso e precisam ser pareados novamente.</translation>
    </message>
    <message>
        <source>Not &amp;used for</source>
        <translation>&amp;Sem uso há</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that may no longer be needed</source>
        <translation>Dispositivos que talvez não sejam mais necessários</translation>
    </message>
    <message>
        <source>Nothing to clean up.</source>
        <translation>Nada a limpar.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove the last device that may change every setting?</source>
        <translation>Remover o último dispositivo que pode alterar todas as configurações?</translation>
    </message>
    <message>
        <source>No other paired device can change settings then.</source>
        <translation>Depois disso, nenhum outro dispositivo pareado poderá alterar as configurações.</translation>
    </message>
</context>
<context>
    <name>ui::CommandGroups</name>
    <message>
        <source>Back camera</source>
        <translation>Câmera traseira</translation>
    </message>
    <message>
        <source>Front camera</source>
        <translation>Câmera frontal</translation>
    </message>
    <message>
        <source>Three seconds</source>
        <translation>Três segundos</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tela inteira</translation>
    </message>
    <message>
        <source>Five seconds</source>
        <translation>Cinco segundos</translation>
    </message>
    <message>
        <source>Our canvas</source>
        <translation>Nosso canvas</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Um endereço</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Título da página</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>Dez segundos</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Uma mensagem</translation>
    </message>
    <message>
        <source>Find programs</source>
        <translation>Localizar programas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
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
        <translation>Outros</translation>
    </message>
    <message>
        <source>Uses camera</source>
        <translation>Usa a câmera</translation>
    </message>
    <message>
        <source>Shows the screen</source>
        <translation>Mostra a tela</translation>
    </message>
    <message>
        <source>Records the screen</source>
        <translation>Grava a tela</translation>
    </message>
    <message>
        <source>Uses text messages</source>
        <translation>Usa mensagens de texto</translation>
    </message>
    <message>
        <source>Controls the device</source>
        <translation>Controla o dispositivo</translation>
    </message>
    <message>
        <source>Touches private things</source>
        <translation>Envolve coisas privadas</translation>
    </message>
    <message>
        <source>Take a photo with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Tirar uma foto com %1 agora?</translation>
    </message>
    <message>
        <source>Record a video with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Gravar um vídeo com %1 agora?</translation>
    </message>
    <message>
        <source>Take a picture of the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Capturar a tela de %1 agora?</translation>
    </message>
    <message>
        <source>Record the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Gravar a tela de %1 agora?</translation>
    </message>
    <message>
        <source>Use the text messages of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>Usar as mensagens de texto de %1 agora?</translation>
    </message>
    <message>
        <source>Control %1 and run programs on it now?</source>
        <comment>%1: name of a device</comment>
        <translation>Controlar %1 e executar programas nele agora?</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>&amp;Tirar foto</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>&amp;Capturar</translation>
    </message>
    <message>
        <source>&amp;Use text messages</source>
        <translation>&amp;Usar mensagens de texto</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>a command</comment>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>Sem parâmetros</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesDialog</name>
    <message>
        <source>Command rules</source>
        <translation>Regras de comandos</translation>
    </message>
    <message>
        <source>Commands and their rules</source>
        <translation>Comandos e suas regras</translation>
    </message>
    <message>
        <source>A rule allows or blocks a command on every node. Blocking wins, and changes are in force at once.</source>
        <translation>Uma regra permite ou bloqueia um comando em todos os nós. O bloqueio prevalece, e as alterações valem imediatamente.</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Pad&amp;rão</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>P&amp;ermitido</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Bloqueado</translation>
    </message>
    <message>
        <source>A&amp;nother command</source>
        <translation>&amp;Outro comando</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>Rule for “%1”</source>
        <comment>%1: command</comment>
        <translation>Regra para “%1”</translation>
    </message>
    <message>
        <source>Select a command to change its rule.</source>
        <translation>Selecione um comando para alterar sua regra.</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Definido por %1</translation>
    </message>
    <message>
        <source>No connected node offers “%1”. Check the spelling.</source>
        <translation>Nenhum nó conectado oferece “%1”. Verifique a grafia.</translation>
    </message>
    <message>
        <source>&amp;Keep anyway</source>
        <translation>&amp;Manter mesmo assim</translation>
    </message>
    <message>
        <source>Saved: “%1” is now %2.</source>
        <comment>%1: command, %2: rule</comment>
        <translation>Salvo: “%1” agora é %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesModel</name>
    <message>
        <source>Nowhere</source>
        <comment>allowed by default</comment>
        <translation>Em nenhuma</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
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
        <translation>Permitido por padrão em</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Oferecido por</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Usable</source>
        <translation>Utilizável</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Não aprovado</translation>
    </message>
    <message>
        <source>Blocked by rule</source>
        <translation>Bloqueado por regra</translation>
    </message>
    <message>
        <source>Not in defaults</source>
        <translation>Não permitido por padrão</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Não oferecido</translation>
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
        <translation>As configurações mudaram no disco</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>No setting that this application uses is different.</source>
        <translation>Nenhuma configuração usada por este aplicativo é diferente.</translation>
    </message>
    <message>
        <source>These settings are different in the file. Beside them stands what is in force now.</source>
        <translation>Estas configurações são diferentes no arquivo. Ao lado está o que vale agora.</translation>
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
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verificar…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a first node</source>
        <translation>Conectar um primeiro nó</translation>
    </message>
    <message>
        <source>What do you want to connect? You can also do this later.</source>
        <translation>O que você quer conectar? Você também pode fazer isso mais tarde.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPanel</name>
    <message>
        <source>&amp;Phone or tablet</source>
        <translation>&amp;Telefone ou tablet</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>Computa&amp;dor</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Este computador</translation>
    </message>
</context>
<context>
    <name>ui::ConnectText</name>
    <message>
        <source>A program on this computer</source>
        <translation>Um programa neste computador</translation>
    </message>
    <message>
        <source>Waiting for your device…</source>
        <translation>Esperando seu dispositivo…</translation>
    </message>
    <message>
        <source>%1 contacted the gateway.</source>
        <translation>%1 contatou o gateway.</translation>
    </message>
    <message>
        <source>%1 needs your approval.</source>
        <translation>%1 precisa da sua aprovação.</translation>
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
        <translation>O dispositivo está na mesma rede? Um firewall bloqueia a porta?</translation>
    </message>
    <message>
        <source>Use the code or the command on this page, as it is now.</source>
        <translation>Use o código ou o comando desta página como está agora.</translation>
    </message>
    <message>
        <source>Valid %1 · for one device</source>
        <translation>Válido: %1 · para um dispositivo</translation>
    </message>
    <message>
        <source>This code was used.</source>
        <translation>Este código já foi usado.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código expirou.</translation>
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
        <translation>Copiado. A área de transferência será limpa em 1 minuto.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Falha ao copiar.</translation>
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
        <translation>Quer</translation>
    </message>
    <message>
        <source>%1. Let it in</source>
        <comment>number of the decision</comment>
        <translation>%1. Deixar entrar</translation>
    </message>
    <message>
        <source>%1. Allow what it offers</source>
        <comment>number of the decision</comment>
        <translation>%1. Permitir o que ele oferece</translation>
    </message>
    <message>
        <source>This application may not approve this. It lacks: %1.</source>
        <translation>Este aplicativo não pode aprovar isto. Falta a ele: %1.</translation>
    </message>
    <message>
        <source>Expired. The device will ask again when it reconnects.</source>
        <translation>Expirado. O dispositivo pedirá novamente quando se reconectar.</translation>
    </message>
    <message>
        <source>Approved from another device</source>
        <translation>Aprovado em outro dispositivo</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Este pedido não está mais em espera.</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Decidir mais tarde</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>Ap&amp;rovar…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Ap&amp;rovar</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>T&amp;entar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;command(s)</source>
        <translation>
            <numerusform>%n coma&amp;ndo</numerusform>
            <numerusform>%n coma&amp;ndos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetails</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>Renome&amp;ar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Desc&amp;onectar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Remo&amp;ver…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Chama a si mesmo de</translation>
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
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Copy full ID</source>
        <translation>Copiar ID completo</translation>
    </message>
    <message>
        <source>Full ID</source>
        <translation>ID completo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>Novo to&amp;ken…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Revo&amp;gar…</translation>
    </message>
    <message>
        <source>Tokens of this device</source>
        <translation>Tokens deste dispositivo</translation>
    </message>
    <message>
        <source>%1 — This application</source>
        <translation>%1 — Este aplicativo</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>Operator and node</source>
        <translation>Operador e nó</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>manage</source>
        <comment>what a device may do</comment>
        <translation>administrar</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>what a device may do</comment>
        <translation>parear</translation>
    </message>
    <message>
        <source>approve</source>
        <comment>what a device may do</comment>
        <translation>aprovar</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a device may do</comment>
        <translation>gravar</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a device may do</comment>
        <translation>ler</translation>
    </message>
    <message>
        <source>offers commands</source>
        <translation>oferece comandos</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>date</comment>
        <translation>%1, por você</translation>
    </message>
    <message>
        <source>%1, automatically on this computer</source>
        <comment>date</comment>
        <translation>%1, automaticamente neste computador</translation>
    </message>
    <message>
        <source>%1, by code</source>
        <comment>date</comment>
        <translation>%1, por código</translation>
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
        <translation>Dispositivo sem nome</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a device is connected</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 (This application)</source>
        <comment>name of a device</comment>
        <translation>%1 (este aplicativo)</translation>
    </message>
    <message>
        <source>%1, %2, last used %3</source>
        <comment>name, kind, time</comment>
        <translation>%1, %2, último uso: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search paired devices</source>
        <translation>Pesquisar dispositivos pareados</translation>
    </message>
    <message>
        <source>Which paired devices are shown</source>
        <translation>Quais dispositivos pareados são mostrados</translation>
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
        <translation>Nós</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>Lim&amp;par…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>Dispositivos pareados</translation>
    </message>
    <message>
        <source>Paired devices (%1)</source>
        <translation>Dispositivos pareados (%1)</translation>
    </message>
    <message>
        <source>No paired devices yet.</source>
        <translation>Ainda não há dispositivos pareados.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Name on this gateway. Leave it empty to use the device&apos;s own name.</source>
        <translation>Nome neste gateway. Deixe em branco para usar o nome do próprio dispositivo.</translation>
    </message>
    <message>
        <source>It loses its tokens and its waiting requests, and must pair again.</source>
        <translation>Ele perde seus tokens e seus pedidos em espera e precisa ser pareado novamente.</translation>
    </message>
    <message>
        <source>This is the last device that may change every setting. No other paired device can change settings then.</source>
        <translation>Este é o último dispositivo que pode alterar todas as configurações. Depois disso, nenhum outro dispositivo pareado poderá alterar as configurações.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Create a new token for %1?</source>
        <translation>Criar um novo token para %1?</translation>
    </message>
    <message>
        <source>The old one stops working now.</source>
        <translation>O antigo deixa de funcionar agora.</translation>
    </message>
    <message>
        <source>Create &amp;token</source>
        <translation>Criar &amp;token</translation>
    </message>
    <message>
        <source>Revoke %1&apos;s access as %2?</source>
        <comment>device, role</comment>
        <translation>Revogar o acesso de %1 como %2?</translation>
    </message>
    <message>
        <source>It is disconnected and must pair again.</source>
        <translation>Ele é desconectado e precisa ser pareado novamente.</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Revo&amp;gar</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsBundle</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>Configurações sem segredos</translation>
    </message>
    <message>
        <source>Last log lines</source>
        <translation>Últimas linhas do registro</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>Histórico de conexões</translation>
    </message>
    <message>
        <source>Devices, without names</source>
        <translation>Dispositivos, sem nomes</translation>
    </message>
    <message>
        <source>System and Qt</source>
        <translation>Sistema e Qt</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>This is everything the archive will hold. Secrets, names and addresses were taken out. Nothing is sent anywhere.</source>
        <translation>Isto é tudo o que o arquivo conterá. Segredos, nomes e endereços foram retirados. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of private text taken out.</source>
        <translation>
            <numerusform>%n trecho de texto privado foi retirado.</numerusform>
            <numerusform>%n trechos de texto privado foram retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out because they could not be checked.</source>
        <translation>
            <numerusform>%n linha foi omitida porque não pôde ser verificada.</numerusform>
            <numerusform>%n linhas foram omitidas porque não puderam ser verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo: %1. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Discovery</source>
        <translation>Descoberta</translation>
    </message>
    <message>
        <source>How devices find this gateway.</source>
        <translation>Como os dispositivos encontram este gateway.</translation>
    </message>
    <message>
        <source>Wide-area discovery</source>
        <translation>Descoberta de longa distância</translation>
    </message>
    <message>
        <source>Announce on local networks</source>
        <translation>Anunciar nas redes locais</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>De&amp;sligada</translation>
    </message>
    <message>
        <source>&amp;Minimal</source>
        <translation>Mí&amp;nimo</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>&amp;Completo</translation>
    </message>
    <message>
        <source>Also reveals the command path and SSH port.</source>
        <translation>Revela também o caminho do comando e a porta SSH.</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Anunciado agora</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>Other gateways nearby</source>
        <translation>Outros gateways próximos</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>Não há nada a anunciar enquanto somente este computador puder se conectar.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Copiar endereço %1</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>O gateway está parado.</translation>
    </message>
    <message>
        <source>No other device can connect.</source>
        <translation>Nenhum outro dispositivo pode se conectar.</translation>
    </message>
    <message>
        <source>Enter one of these addresses on the device:</source>
        <translation>Digite um destes endereços no dispositivo:</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryText</name>
    <message>
        <source>Nothing: the gateway is stopped.</source>
        <translation>Nada: o gateway está parado.</translation>
    </message>
    <message>
        <source>Nothing: announcing is switched off.</source>
        <translation>Nada: o anúncio está desligado.</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>Anunciando…</translation>
    </message>
    <message>
        <source>Announced as “%1”.</source>
        <extracomment>%1: the name under which apps show the gateway</extracomment>
        <translation>Anunciado como “%1”.</translation>
    </message>
    <message>
        <source>Announced as “%1” because the name is taken.</source>
        <translation>Anunciado como “%1” porque o nome já está em uso.</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>Não há nada a anunciar enquanto somente este computador puder se conectar.</translation>
    </message>
    <message>
        <source>Nothing: only your tailnet can connect, and it carries no announcements.</source>
        <translation>Nada: somente sua tailnet pode se conectar, e ela não transmite anúncios.</translation>
    </message>
    <message>
        <source>Nothing: this computer is on no network that carries announcements.</source>
        <translation>Nada: este computador não está em nenhuma rede que transmita anúncios.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Announced on local networks.</source>
        <translation>Anunciado nas redes locais.</translation>
    </message>
    <message>
        <source>Not announced.</source>
        <translation>Não anunciado.</translation>
    </message>
    <message>
        <source>Discovery off.</source>
        <translation>Descoberta desligada.</translation>
    </message>
    <message>
        <source>Name of the gateway: %1</source>
        <translation>Nome do gateway: %1</translation>
    </message>
    <message>
        <source>Name of this computer: %1</source>
        <translation>Nome deste computador: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Porta: %1</translation>
    </message>
    <message>
        <source>Connections are not encrypted.</source>
        <translation>As conexões não são criptografadas.</translation>
    </message>
    <message>
        <source>Encrypted, with the certificate %1</source>
        <translation>Criptografado, com o certificado %1</translation>
    </message>
    <message>
        <source>Name in your tailnet: %1</source>
        <translation>Nome na sua tailnet: %1</translation>
    </message>
    <message>
        <source>Port of the SSH server: %1</source>
        <translation>Porta do servidor SSH: %1</translation>
    </message>
    <message>
        <source>Path of the command: %1</source>
        <translation>Caminho do comando: %1</translation>
    </message>
    <message>
        <source>Discovery needs the Avahi service.</source>
        <translation>A descoberta precisa do serviço Avahi.</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>A descoberta não está disponível: %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravada em %1.</translation>
    </message>
    <message>
        <source>Written to %1 without this gateway, which your tailnet cannot reach.</source>
        <translation>Gravada em %1 sem este gateway, que sua tailnet não pode acessar.</translation>
    </message>
    <message>
        <source>No tailnet address found. The zone is written when there is one.</source>
        <translation>Nenhum endereço da tailnet encontrado. A zona será gravada quando houver um.</translation>
    </message>
    <message>
        <source>The zone could not be written: %1</source>
        <translation>Não foi possível gravar a zona: %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>No other gateways found.</source>
        <translation>Nenhum outro gateway encontrado.</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>You&apos;re set.</source>
        <translation>Tudo pronto.</translation>
    </message>
    <message>
        <source>This computer shows the gateway on %1. If that gateway asks for it, approve this computer there.</source>
        <translation>Este computador mostra o gateway em %1. Se esse gateway pedir, aprove este computador lá.</translation>
    </message>
    <message>
        <source>No token is needed on this computer.</source>
        <translation>Nenhum token é necessário neste computador.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Um token protege todas as conexões.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) connected.</source>
        <translation>
            <numerusform>%n nó conectado.</numerusform>
            <numerusform>%n nós conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>Adicionar &amp;um nó</translation>
    </message>
    <message>
        <source>&amp;Add another node</source>
        <translation>Adiciona&amp;r outro nó</translation>
    </message>
    <message>
        <source>Show &amp;tips on the overview</source>
        <translation>Mostrar &amp;dicas na visão geral</translation>
    </message>
    <message>
        <source>The token is stored in the keyring of your desktop.</source>
        <translation>O token está guardado no chaveiro da sua área de trabalho.</translation>
    </message>
    <message>
        <source>There is no keyring that takes the token: it is stored in the settings file, readable only by you.</source>
        <translation>Nenhum chaveiro aceita o token: ele está guardado no arquivo de configurações, que somente você pode ler.</translation>
    </message>
    <message>
        <source>Your old settings are kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>Suas configurações antigas foram guardadas como %1.</translation>
    </message>
</context>
<context>
    <name>ui::EncryptionChoice</name>
    <message>
        <source>O&amp;ff</source>
        <translation>Desli&amp;gada</translation>
    </message>
    <message>
        <source>&amp;Self-signed certificate</source>
        <translation>Certificado &amp;autoassinado</translation>
    </message>
    <message>
        <source>&amp;My certificate</source>
        <translation>M&amp;eu certificado</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate of this computer</source>
        <translation>Escolher o certificado deste computador</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>Sua chave (PEM)</translation>
    </message>
    <message>
        <source>Choose the key of the certificate</source>
        <translation>Escolher a chave do certificado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>Impressão digital SHA-256 do certificado</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar impressão digital</translation>
    </message>
    <message>
        <source>Choose a certificate and its key.</source>
        <translation>Escolha um certificado e sua chave.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used. A PEM file without a passphrase is needed.</source>
        <comment>a file</comment>
        <translation>Não é possível usar %1. É necessário um arquivo PEM sem senha.</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation>Esta chave não pertence ao certificado.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>O certificado expirou em %1.</translation>
    </message>
    <message>
        <source>This certificate is good until %1.</source>
        <translation>Este certificado é válido até %1.</translation>
    </message>
    <message>
        <source>Made by OpenClaw Tray, and renewed by itself before %1. Devices that know the fingerprint need the new one then.</source>
        <translation>Criado pelo OpenClaw Tray e renovado por ele antes de %1. Os dispositivos que conhecem a impressão digital precisarão então da nova.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Válido até %1.</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The device</source>
        <translation>O dispositivo</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>A porta %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>A porta %1 está em uso por %2.</translation>
    </message>
    <message>
        <source>Another gateway is already running here.</source>
        <translation>Outro gateway já está em execução aqui.</translation>
    </message>
    <message>
        <source>Another gateway is already running here (%1).</source>
        <comment>a program&apos;s name</comment>
        <translation>Outro gateway já está em execução aqui (%1).</translation>
    </message>
    <message>
        <source>This port needs administrator rights.</source>
        <translation>Esta porta exige direitos de administrador.</translation>
    </message>
    <message>
        <source>This computer no longer has %1.</source>
        <translation>Este computador não tem mais %1.</translation>
    </message>
    <message>
        <source>A token or password is needed before other devices can connect.</source>
        <translation>É necessário um token ou uma senha para que outros dispositivos possam se conectar.</translation>
    </message>
    <message>
        <source>Another gateway is using the folder %1.</source>
        <translation>Outro gateway está usando a pasta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Não é possível gravar na pasta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>Não é possível usar a pasta %1.</translation>
    </message>
    <message>
        <source>The settings file has an error in line %1.</source>
        <translation>O arquivo de configurações tem um erro na linha %1.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Não é possível ler o arquivo de configurações.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not allowed.</source>
        <translation>A configuração %1 tem um valor não permitido.</translation>
    </message>
    <message>
        <source>The settings changed on disk in the meantime.</source>
        <translation>As configurações mudaram no disco nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Settings could not be saved: %1.</source>
        <translation>Não foi possível salvar as configurações: %1.</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>Não foi possível salvar as configurações: o disco está cheio.</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>O gateway está parado.</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>Este pedido não está mais em espera.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo não é mais conhecido.</translation>
    </message>
    <message>
        <source>This application may not do that on this gateway.</source>
        <translation>Este aplicativo não pode fazer isso neste gateway.</translation>
    </message>
    <message>
        <source>This can be changed only on the gateway&apos;s computer.</source>
        <translation>Isto só pode ser alterado no computador do gateway.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 não está conectado.</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule.</source>
        <translation>“%1” está bloqueado por uma regra.</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”.</source>
        <translation>%2 não oferece “%1”.</translation>
    </message>
    <message>
        <source>%1 refused the command.</source>
        <translation>%1 recusou o comando.</translation>
    </message>
    <message>
        <source>Open the app on %1 first; cameras and canvas work only in front.</source>
        <translation>Abra primeiro o aplicativo em %1; câmeras e canvas só funcionam em primeiro plano.</translation>
    </message>
    <message>
        <source>%1 has not been allowed to use its %2.</source>
        <translation>%1 não tem permissão para usar: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 não respondeu em %2 s.</translation>
    </message>
    <message>
        <source>The answer was too large.</source>
        <translation>A resposta era grande demais.</translation>
    </message>
    <message>
        <source>%1 could not run the command.</source>
        <translation>%1 não conseguiu executar o comando.</translation>
    </message>
    <message>
        <source>The canvas host is off.</source>
        <translation>O servidor do canvas está desligado.</translation>
    </message>
    <message>
        <source>There is no page “%1” in the canvas folder.</source>
        <translation>Não há nenhuma página “%1” na pasta do canvas.</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 não está disponível.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não é possível acessar %1.</translation>
    </message>
    <message>
        <source>%1 does not answer like a gateway.</source>
        <translation>%1 não responde como um gateway.</translation>
    </message>
    <message>
        <source>%1 refused the token or password.</source>
        <translation>%1 recusou o token ou a senha.</translation>
    </message>
    <message>
        <source>This computer has to be approved on the other gateway.</source>
        <translation>Este computador precisa ser aprovado no outro gateway.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here.</source>
        <translation>O certificado de %1 não é conhecido aqui.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one.</source>
        <translation>%1 mostra um certificado diferente do fixado.</translation>
    </message>
    <message>
        <source>SSH does not know %1 yet.</source>
        <translation>O SSH ainda não conhece %1.</translation>
    </message>
    <message>
        <source>%1 shows another SSH key than before.</source>
        <translation>%1 mostra uma chave SSH diferente da anterior.</translation>
    </message>
    <message>
        <source>%1 takes none of your SSH keys.</source>
        <translation>%1 não aceita nenhuma das suas chaves SSH.</translation>
    </message>
    <message>
        <source>The SSH tunnel to %1 ended.</source>
        <translation>O túnel SSH para %1 terminou.</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>Algo deu errado dentro do gateway.</translation>
    </message>
</context>
<context>
    <name>ui::ExtrasPage</name>
    <message>
        <source>A few more choices</source>
        <translation>Mais algumas opções</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>Start OpenClaw Tray when I &amp;log in</source>
        <translation>&amp;Iniciar o OpenClaw Tray quando eu iniciar a sessão</translation>
    </message>
    <message>
        <source>Start the &amp;gateway then</source>
        <translation>Iniciar então o &amp;gateway</translation>
    </message>
    <message>
        <source>This desktop has no system tray. Open OpenClaw Tray again to get its window back.</source>
        <translation>Esta área de trabalho não tem bandeja do sistema. Abra o OpenClaw Tray novamente para recuperar a janela.</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descoberta</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Offer pages that nodes can s&amp;how</source>
        <translation>&amp;Oferecer páginas que os nós podem mostrar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Create a starter &amp;page</source>
        <translation>&amp;Criar uma página inicial</translation>
    </message>
    <message>
        <source>Only for a gateway that local networks can reach.</source>
        <translation>Somente para um gateway que as redes locais possam acessar.</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login.</source>
        <translation>Esta área de trabalho não inicia nada com a sessão.</translation>
    </message>
    <message>
        <source>Canvas folder</source>
        <translation>Pasta do canvas</translation>
    </message>
    <message>
        <source>Let apps find this gatewa&amp;y on local networks</source>
        <translation>&amp;Deixar aplicativos encontrarem este gateway nas redes locais</translation>
    </message>
</context>
<context>
    <name>ui::FloodCard</name>
    <message numerus="yes">
        <source>%n request(s) from this computer</source>
        <translation>
            <numerusform>%n pedido deste computador</numerusform>
            <numerusform>%n pedidos deste computador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%n pedido de %1</numerusform>
            <numerusform>%n pedidos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each</source>
        <translation>Mostrar &amp;cada um</translation>
    </message>
    <message>
        <source>&amp;Ignore for 1 hour</source>
        <translation>Ignorar por 1 &amp;hora</translation>
    </message>
    <message>
        <source>Reject all from &amp;here</source>
        <translation>Rejeitar todos da&amp;qui</translation>
    </message>
</context>
<context>
    <name>ui::FoundGateways</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (este)</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (neste computador)</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Copiar endereço de %1</translation>
    </message>
    <message>
        <source>Use the gateway %1</source>
        <extracomment>Accessible name of a button &quot;Use…&quot;; %1 is the name of a gateway.</extracomment>
        <translation>Usar o gateway %1</translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>How OpenClaw Tray behaves on this computer.</source>
        <translation>Como o OpenClaw Tray se comporta neste computador.</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Iniciar com a &amp;sessão</translation>
    </message>
    <message>
        <source>Start the &amp;gateway when OpenClaw Tray starts</source>
        <translation>Iniciar o gatewa&amp;y quando o OpenClaw Tray for iniciado</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while nodes are connected</source>
        <translation>Manter o computador acordado enquanto &amp;houver nós conectados</translation>
    </message>
    <message>
        <source>Your desktop refused: %1.</source>
        <translation>Sua área de trabalho recusou: %1.</translation>
    </message>
    <message>
        <source>When I &amp;close the window</source>
        <translation>&amp;Quando eu fechar a janela</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar em execução</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting with connected devices</source>
        <translation>Perguntar &amp;antes de sair com dispositivos conectados</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>Í&amp;cone da bandeja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>For dark panels</source>
        <translation>Para painéis escuros</translation>
    </message>
    <message>
        <source>For light panels</source>
        <translation>Para painéis claros</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colorido</translation>
    </message>
    <message>
        <source>No system tray found.</source>
        <translation>Nenhuma bandeja do sistema encontrada.</translation>
    </message>
    <message>
        <source>Show the &amp;pairing review</source>
        <translation>Mostrar a revisão de &amp;pareamento</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Quando necessário</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Allow &amp;approving from notifications</source>
        <translation>P&amp;ermitir aprovar pelas notificações</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>Notificar-me sobre</translation>
    </message>
    <message>
        <source>D&amp;evices that want to join</source>
        <translation>Dispositi&amp;vos que querem entrar</translation>
    </message>
    <message>
        <source>The first connection of a &amp;new node</source>
        <translation>A primeira cone&amp;xão de um novo nó</translation>
    </message>
    <message>
        <source>Nodes that go &amp;offline</source>
        <translation>Nós que &amp;ficam offline</translation>
    </message>
    <message>
        <source>The gateway stopping and reco&amp;vering</source>
        <translation>A parada e a recuperação do gate&amp;way</translation>
    </message>
    <message>
        <source>A certificate about to e&amp;xpire</source>
        <translation>&amp;Um certificado prestes a expirar</translation>
    </message>
    <message>
        <source>Ca&amp;mera, screen and commands used on a node</source>
        <translation>Câmera, tela e c&amp;omandos usados em um nó</translation>
    </message>
    <message>
        <source>The gateway becoming reachable more widely</source>
        <translation>O gateway ficar acessível de forma mais ampla</translation>
    </message>
    <message>
        <source>This one cannot be switched off.</source>
        <translation>Esta não pode ser desligada.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Restart OpenClaw Tray to finish changing the language.</source>
        <translation>Reinicie o OpenClaw Tray para concluir a mudança de idioma.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>Execu&amp;tar a configuração inicial novamente…</translation>
    </message>
    <message>
        <source>Re&amp;set dismissed hints</source>
        <translation>Mostrar &amp;novamente as dicas dispensadas</translation>
    </message>
    <message>
        <source>Other users can read this file.</source>
        <translation>Outros usuários podem ler este arquivo.</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>Corri&amp;gir</translation>
    </message>
    <message>
        <source>This desktop has no list of programs to start.</source>
        <translation>Esta área de trabalho não tem uma lista de programas a iniciar.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>Não foi possível alterar o início com a sessão: %1.</translation>
    </message>
    <message>
        <source>The file could not be changed: %1.</source>
        <translation>Não foi possível alterar o arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>ui::HelpText</name>
    <message>
        <source>What is the gateway?</source>
        <translation>O que é o gateway?</translation>
    </message>
    <message>
        <source>The program in the middle: your assistant and your devices both connect to it. While it is stopped, nothing can be asked of a device.</source>
        <translation>O programa no meio: seu assistente e seus dispositivos se conectam a ele. Enquanto está parado, nada pode ser pedido a um dispositivo.</translation>
    </message>
    <message>
        <source>Who can reach it?</source>
        <translation>Quem pode acessá-lo?</translation>
    </message>
    <message>
        <source>The sentence below the state tells what is really open now, not what was wished for. Change it on the page “Network”.</source>
        <translation>A frase abaixo do estado diz o que está realmente aberto agora, não o que foi desejado. Altere isso na página “Rede”.</translation>
    </message>
    <message>
        <source>Something waits for me</source>
        <translation>Algo está me esperando</translation>
    </message>
    <message>
        <source>A device asks to join. Look at it before you decide: “Review” shows who asks and what it wants to do.</source>
        <translation>Um dispositivo pede para entrar. Veja antes de decidir: “Revisar” mostra quem pede e o que quer fazer.</translation>
    </message>
    <message>
        <source>What are the addresses for?</source>
        <translation>Para que servem os endereços?</translation>
    </message>
    <message>
        <source>Programs and devices are given one of them to connect. An address with 127.0.0.1 or ::1 works on this computer only.</source>
        <translation>Programas e dispositivos recebem um deles para se conectar. Um endereço com 127.0.0.1 ou ::1 só funciona neste computador.</translation>
    </message>
    <message>
        <source>What is a node?</source>
        <translation>O que é um nó?</translation>
    </message>
    <message>
        <source>A phone, tablet or computer that offers something to your assistant: a camera, a screen, a canvas, commands to run.</source>
        <translation>Um telefone, tablet ou computador que oferece algo ao seu assistente: uma câmera, uma tela, um canvas, comandos para executar.</translation>
    </message>
    <message>
        <source>Why can a command not be used?</source>
        <translation>Por que um comando não pode ser usado?</translation>
    </message>
    <message>
        <source>Five things must be true: the device offers the command, it is connected, you approved it, no rule blocks it, and it is usual for such a device or a rule allows it. The tab “Commands” says which one is missing.</source>
        <translation>Cinco coisas precisam ser verdadeiras: o dispositivo oferece o comando, está conectado, você o aprovou, nenhuma regra o bloqueia e ele é usual para um dispositivo assim ou uma regra o permite. A aba “Comandos” diz qual delas falta.</translation>
    </message>
    <message>
        <source>What do the states mean?</source>
        <translation>O que significam os estados?</translation>
    </message>
    <message>
        <source>“Reconnecting” is shown for a minute after this computer slept or the gateway restarted. “Limited” means connected, but no command can be used. “Needs approval” means that you have not yet said what it may be asked.</source>
        <translation>“Reconectando” aparece por um minuto depois que este computador dormiu ou o gateway foi reiniciado. “Limitado” significa conectado, mas sem nenhum comando utilizável. “Precisa de aprovação” significa que você ainda não disse o que pode ser pedido a ele.</translation>
    </message>
    <message>
        <source>Are pictures and results kept?</source>
        <translation>As imagens e os resultados são guardados?</translation>
    </message>
    <message>
        <source>No. The tab “Activity” lists which command ran when, and how it ended, until the gateway stops.</source>
        <translation>Não. A aba “Atividade” mostra qual comando foi executado, quando e como terminou, até o gateway parar.</translation>
    </message>
    <message>
        <source>How do I know that it is my device?</source>
        <translation>Como sei que é o meu dispositivo?</translation>
    </message>
    <message>
        <source>Compare the code with the one that the device shows. If they differ, or you did not start this yourself, reject it.</source>
        <translation>Compare o código com o que o dispositivo mostra. Se forem diferentes, ou se não foi você que iniciou isso, rejeite.</translation>
    </message>
    <message>
        <source>Why does “Approve” wait a moment?</source>
        <translation>Por que “Aprovar” espera um momento?</translation>
    </message>
    <message>
        <source>So that a click or key press meant for another window approves nothing. Only Tab and Space reach it by keyboard.</source>
        <translation>Para que um clique ou tecla destinados a outra janela não aprovem nada. Pelo teclado, somente Tab e Espaço chegam lá.</translation>
    </message>
    <message>
        <source>What does approving do?</source>
        <translation>O que a aprovação faz?</translation>
    </message>
    <message>
        <source>The device gets a token of its own for what is listed, and nothing more. You can take it back any time: “Revoke” for one role, “Remove” for the whole device.</source>
        <translation>O dispositivo recebe um token próprio para o que está listado, e nada mais. Você pode retirá-lo a qualquer momento: “Revogar” para um papel, “Remover” para o dispositivo inteiro.</translation>
    </message>
    <message>
        <source>What happens if I do nothing?</source>
        <translation>O que acontece se eu não fizer nada?</translation>
    </message>
    <message>
        <source>A request to join ends five minutes after the device asked last. The device can ask again.</source>
        <translation>Um pedido de entrada termina cinco minutos depois que o dispositivo pediu pela última vez. O dispositivo pode pedir novamente.</translation>
    </message>
    <message>
        <source>What does “Start at login” do?</source>
        <translation>O que faz “Iniciar com a sessão”?</translation>
    </message>
    <message>
        <source>The program starts with your session, without a window: it is in the tray, or in your applications menu where there is no tray.</source>
        <translation>O programa inicia com sua sessão, sem janela: fica na bandeja ou, onde não há bandeja, no menu de aplicativos.</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>O que acontece quando fecho a janela?</translation>
    </message>
    <message>
        <source>The gateway goes on in the background. “Quit” in the menu or Ctrl+Q ends it.</source>
        <translation>O gateway continua em segundo plano. “Sair” no menu ou Ctrl+Q o encerra.</translation>
    </message>
    <message>
        <source>When can a notification approve?</source>
        <translation>Quando uma notificação pode aprovar?</translation>
    </message>
    <message>
        <source>Only for a first request that asks for nothing strong and does not come from the internet, and never while the screen is locked. All else is reviewed in a window.</source>
        <translation>Somente um primeiro pedido que não peça nada importante e não venha da Internet, e nunca com a tela bloqueada. Todo o resto é revisado em uma janela.</translation>
    </message>
    <message>
        <source>Where are the settings?</source>
        <translation>Onde estão as configurações?</translation>
    </message>
    <message>
        <source>The gateway&apos;s settings are in the file named below; other OpenClaw programs read it, too. What is set on this page concerns this program alone and is kept elsewhere.</source>
        <translation>As configurações do gateway estão no arquivo indicado abaixo; outros programas do OpenClaw também o leem. O que é definido nesta página diz respeito somente a este programa e é guardado em outro lugar.</translation>
    </message>
    <message>
        <source>Which choice is right?</source>
        <translation>Qual é a escolha certa?</translation>
    </message>
    <message>
        <source>“Only this computer” unless a phone or another computer has to connect. With Tailscale on both, “My tailnet” is the safest way to reach further.</source>
        <translation>“Somente este computador”, a menos que um telefone ou outro computador precise se conectar. Com o Tailscale em ambos, “Minha tailnet” é a forma mais segura de ir além.</translation>
    </message>
    <message>
        <source>The choices by their names in the settings file</source>
        <translation>As opções por seus nomes no arquivo de configurações</translation>
    </message>
    <message>
        <source>Only this computer: loopback. My tailnet: tailnet. My local networks: lan. Automatic: auto. One address: custom, with gateway.customBindHost.</source>
        <translation>Somente este computador: loopback. Minha tailnet: tailnet. Minhas redes locais: lan. Automático: auto. Um endereço: custom, com gateway.customBindHost.</translation>
    </message>
    <message>
        <source>Is it ever opened wider than I chose?</source>
        <translation>Ele pode se abrir mais do que escolhi?</translation>
    </message>
    <message>
        <source>No. If the wanted address is not there, the gateway stays narrower or stops, and says so.</source>
        <translation>Não. Se o endereço desejado não existir, o gateway fica mais restrito ou para, e avisa.</translation>
    </message>
    <message>
        <source>What happens when I apply changes?</source>
        <translation>O que acontece quando aplico alterações?</translation>
    </message>
    <message>
        <source>The new addresses are opened before the old ones are closed. Devices reconnect within a few seconds. If the new ones cannot be opened, the old ones stay.</source>
        <translation>Os novos endereços são abertos antes de os antigos serem fechados. Os dispositivos se reconectam em poucos segundos. Se os novos não puderem ser abertos, os antigos permanecem.</translation>
    </message>
    <message>
        <source>A device still cannot connect</source>
        <translation>Um dispositivo ainda não consegue se conectar</translation>
    </message>
    <message>
        <source>A firewall on this computer or the router may be in the way; the page shows the command for the firewall it found. It changes no firewall itself.</source>
        <translation>Um firewall neste computador ou no roteador pode estar atrapalhando; a página mostra o comando para o firewall que encontrou. Ela mesma não altera nenhum firewall.</translation>
    </message>
    <message>
        <source>What is the token for?</source>
        <translation>Para que serve o token?</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to this gateway. Keep it like a password. Devices that are paired have tokens of their own and do not need it any more.</source>
        <translation>Quem o tem pode se autenticar neste gateway. Guarde-o como uma senha. Os dispositivos pareados têm tokens próprios e não precisam mais dele.</translation>
    </message>
    <message>
        <source>When should I create a new one?</source>
        <translation>Quando devo criar um novo?</translation>
    </message>
    <message>
        <source>When somebody else may have seen it. Programs that use the old one then have to be told the new one.</source>
        <translation>Quando outra pessoa pode tê-lo visto. Os programas que usam o antigo precisam então receber o novo.</translation>
    </message>
    <message>
        <source>Token, password or none?</source>
        <translation>Token, senha ou nada?</translation>
    </message>
    <message>
        <source>A token is long and random, so that nobody can guess it. A password is for people who have to type it. None is possible only while nobody but this computer can connect.</source>
        <translation>Um token é longo e aleatório, para que ninguém possa adivinhá-lo. Uma senha é para quem precisa digitá-la. Ficar sem nenhum dos dois só é possível enquanto ninguém além deste computador puder se conectar.</translation>
    </message>
    <message>
        <source>What are refused connections?</source>
        <translation>O que são conexões recusadas?</translation>
    </message>
    <message>
        <source>Attempts that were turned away, and why. Many from an address you do not know mean that somebody tries.</source>
        <translation>Tentativas que não foram aceitas, e por quê. Muitas de um endereço que você não conhece significam que alguém está tentando.</translation>
    </message>
    <message>
        <source>What is the canvas?</source>
        <translation>O que é o canvas?</translation>
    </message>
    <message>
        <source>A folder of web pages that nodes can show on their screens. Your assistant may write them.</source>
        <translation>Uma pasta de páginas da web que os nós podem mostrar em suas telas. Seu assistente pode escrevê-las.</translation>
    </message>
    <message>
        <source>Which folder should I choose?</source>
        <translation>Que pasta devo escolher?</translation>
    </message>
    <message>
        <source>One that holds nothing else: everything in it can be read by connected devices. Your home folder and the gateway&apos;s own folder are refused.</source>
        <translation>Uma que não contenha mais nada: tudo nela pode ser lido pelos dispositivos conectados. Sua pasta pessoal e a pasta do próprio gateway não são aceitas.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>Quem pode ler?</translation>
    </message>
    <message>
        <source>The page says so, from what is really open. Connected devices get links that expire.</source>
        <translation>A página diz isso, com base no que está realmente aberto. Os dispositivos conectados recebem links que expiram.</translation>
    </message>
    <message>
        <source>What does announcing do?</source>
        <translation>O que o anúncio faz?</translation>
    </message>
    <message>
        <source>Apps on the same network find the gateway by its name, so that nobody has to type an address. It tells where the gateway is, never a token.</source>
        <translation>Os aplicativos na mesma rede encontram o gateway pelo nome, sem que ninguém precise digitar um endereço. Ele diz onde está o gateway, nunca um token.</translation>
    </message>
    <message>
        <source>Why is there nothing to announce?</source>
        <translation>Por que não há nada a anunciar?</translation>
    </message>
    <message>
        <source>While only this computer can connect, nobody else could use what would be announced.</source>
        <translation>Enquanto somente este computador puder se conectar, ninguém mais poderia usar o que fosse anunciado.</translation>
    </message>
    <message>
        <source>What is the Avahi service?</source>
        <translation>O que é o serviço Avahi?</translation>
    </message>
    <message>
        <source>The part of a Linux system that announces and finds things on local networks. Install and start avahi-daemon; the gateway announces itself as soon as it runs.</source>
        <translation>A parte de um sistema Linux que anuncia e encontra coisas nas redes locais. Instale e inicie o avahi-daemon; o gateway se anuncia assim que ele estiver em execução.</translation>
    </message>
    <message>
        <source>What is wide-area discovery?</source>
        <translation>O que é a descoberta de longa distância?</translation>
    </message>
    <message>
        <source>A tailnet carries no announcements. The gateway writes a DNS zone instead, which a name server of yours can serve to your tailnet.</source>
        <translation>Uma tailnet não transmite anúncios. Em vez disso, o gateway grava uma zona DNS, que um servidor de nomes seu pode oferecer à sua tailnet.</translation>
    </message>
    <message>
        <source>Gateway here or elsewhere?</source>
        <translation>Gateway aqui ou em outro lugar?</translation>
    </message>
    <message>
        <source>One gateway is enough for all your devices. If it runs on another computer, this one can show it and decide about its requests.</source>
        <translation>Um gateway basta para todos os seus dispositivos. Se ele estiver em execução em outro computador, este pode mostrá-lo e decidir sobre seus pedidos.</translation>
    </message>
    <message>
        <source>How do I reach this gateway from outside?</source>
        <translation>Como acesso este gateway de fora?</translation>
    </message>
    <message>
        <source>Through Tailscale or an SSH tunnel: both are encrypted, and nothing has to be opened to the internet.</source>
        <translation>Pelo Tailscale ou por um túnel SSH: ambos são criptografados, e nada precisa ser aberto para a Internet.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo não funciona</translation>
    </message>
    <message>
        <source>Begin with “Check for problems”: it looks and changes nothing, and leads to where each problem can be put right.</source>
        <translation>Comece por “Procurar problemas”: ele olha sem alterar nada e leva aonde cada problema pode ser resolvido.</translation>
    </message>
    <message>
        <source>How do I ask somebody for help?</source>
        <translation>Como peço ajuda a alguém?</translation>
    </message>
    <message>
        <source>“Save diagnostics” gathers what helps. Tokens, passwords, codes, names and public addresses are taken out, you see the whole text before, and nothing is sent.</source>
        <translation>“Salvar diagnóstico” reúne o que ajuda. Tokens, senhas, códigos, nomes e endereços públicos são retirados, você vê o texto inteiro antes, e nada é enviado.</translation>
    </message>
    <message>
        <source>Not enough in the log?</source>
        <translation>O registro não basta?</translation>
    </message>
    <message>
        <source>“More” writes every step for an hour. Earlier lines are in the files of the log folder.</source>
        <translation>“Mais” grava cada passo por uma hora. As linhas anteriores estão nos arquivos da pasta do registro.</translation>
    </message>
    <message>
        <source>Which devices fit this version?</source>
        <translation>Quais dispositivos são compatíveis com esta versão?</translation>
    </message>
    <message>
        <source>Those that speak one of the protocol versions named here.</source>
        <translation>Os que falam uma das versões do protocolo indicadas aqui.</translation>
    </message>
    <message>
        <source>What to send with a problem report?</source>
        <translation>O que enviar com um relato de problema?</translation>
    </message>
    <message>
        <source>“Copy version information” puts what is asked first on the clipboard; “Save diagnostics” on the page “Logs and Diagnostics” gathers the rest.</source>
        <translation>“Copiar informações da versão” coloca na área de transferência o que é perguntado primeiro; “Salvar diagnóstico”, na página “Registro e diagnóstico”, reúne o resto.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <comment>the title of a page</comment>
        <translation>Ajuda: %1</translation>
    </message>
</context>
<context>
    <name>ui::HintCard</name>
    <message>
        <source>Want an icon in the top bar? Install the AppIndicator extension for your desktop.</source>
        <translation>Quer um ícone na barra superior? Instale a extensão AppIndicator para sua área de trabalho.</translation>
    </message>
    <message>
        <source>Learn &amp;more</source>
        <translation>Sai&amp;ba mais</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Di&amp;spensar</translation>
    </message>
</context>
<context>
    <name>ui::InvokeResult</name>
    <message>
        <source>Binary data, %1</source>
        <comment>%1: size</comment>
        <translation>Dados binários, %1</translation>
    </message>
    <message>
        <source>A file of the kind %1 with %2. It is too large to be shown here; save it to look at it.</source>
        <translation>Um arquivo do tipo %1 com %2. Ele é grande demais para ser mostrado aqui; salve-o para vê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Um objeto com %n entrada e %1. Ele é grande demais para ser mostrado aqui; salve-o para vê-lo.</numerusform>
            <numerusform>Um objeto com %n entradas e %1. Ele é grande demais para ser mostrado aqui; salve-o para vê-lo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>Uma lista com %n entrada e %1. Ela é grande demais para ser mostrada aqui; salve-a para vê-la.</numerusform>
            <numerusform>Uma lista com %n entradas e %1. Ela é grande demais para ser mostrada aqui; salve-a para vê-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value with %1. It is too large to be shown here; save it to look at it.</source>
        <translation>Um valor com %1. Ele é grande demais para ser mostrado aqui; salve-o para vê-lo.</translation>
    </message>
    <message>
        <source>Succeeded in %1 · %2</source>
        <comment>%1: duration, %2: size</comment>
        <translation>Concluído em %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::JsonCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>%3: what is wrong, with a full stop</comment>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>um valor é esperado.</translation>
    </message>
    <message>
        <source>a name in double quotes is expected.</source>
        <translation>um nome entre aspas duplas é esperado.</translation>
    </message>
    <message>
        <source>a name in double quotes or } is expected.</source>
        <translation>um nome entre aspas duplas ou } é esperado.</translation>
    </message>
    <message>
        <source>a colon is expected.</source>
        <translation>dois-pontos são esperados.</translation>
    </message>
    <message>
        <source>a comma or } is expected.</source>
        <translation>uma vírgula ou } é esperada.</translation>
    </message>
    <message>
        <source>a comma or ] is expected.</source>
        <translation>uma vírgula ou ] é esperada.</translation>
    </message>
    <message>
        <source>a value or ] is expected.</source>
        <translation>um valor ou ] é esperado.</translation>
    </message>
    <message>
        <source>the closing double quote is missing.</source>
        <translation>faltam as aspas duplas de fechamento.</translation>
    </message>
    <message>
        <source>write line breaks and tabs in a text as \n and \t.</source>
        <translation>escreva quebras de linha e tabulações em um texto como \n e \t.</translation>
    </message>
    <message>
        <source>this is no valid use of \.</source>
        <translation>este uso de \ não é válido.</translation>
    </message>
    <message>
        <source>this is no valid number.</source>
        <translation>este número não é válido.</translation>
    </message>
    <message>
        <source>put texts in double quotes; only true, false and null stand alone.</source>
        <translation>coloque os textos entre aspas duplas; somente true, false e null ficam sem elas.</translation>
    </message>
    <message>
        <source>nothing may follow here.</source>
        <translation>nada pode vir depois daqui.</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>há níveis aninhados demais.</translation>
    </message>
    <message>
        <source>The parameters are too long.</source>
        <translation>Os parâmetros são longos demais.</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>Os parâmetros devem ser um objeto JSON.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>Result as tree</source>
        <translation>Resultado como árvore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
            <numerusform>mais %n, veja o texto</numerusform>
            <numerusform>mais %n, veja o texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogFilterBar</name>
    <message>
        <source>Le&amp;vel</source>
        <translation>&amp;Nível</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 e acima</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pesquisar no registro</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Não é uma expressão válida</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Trace</source>
        <translation>Rastreio</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>… earlier lines are in the file</source>
        <translation>… as linhas anteriores estão no arquivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Detalhes da linha selecionada</translation>
    </message>
    <message>
        <source>Select a line to see it whole.</source>
        <translation>Selecione uma linha para vê-la inteira.</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Linhas do registro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>Limpar &amp;filtro</translation>
    </message>
    <message>
        <source>No lines match.</source>
        <translation>Nenhuma linha corresponde.</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Nada registrado ainda.</translation>
    </message>
</context>
<context>
    <name>ui::LogsPage</name>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Registro e diagnóstico</translation>
    </message>
    <message>
        <source>What the gateway did, and help when something is wrong.</source>
        <translation>O que o gateway fez, e ajuda quando algo está errado.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>Ir para &amp;o mais recente</translation>
    </message>
    <message>
        <source>Check for pro&amp;blems…</source>
        <translation>Procurar pro&amp;blemas…</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>Salvar dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>&amp;Abrir pasta do registro</translation>
    </message>
    <message>
        <source>C&amp;lear view</source>
        <translation>Limpar e&amp;xibição</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>Salvar &amp;todas as linhas…</translation>
    </message>
    <message>
        <source>Write more &amp;detail for one hour</source>
        <translation>Registrar mais &amp;detalhes por uma hora</translation>
    </message>
    <message>
        <source>More detail is written until %1.</source>
        <translation>Mais detalhes são registrados até %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Salvar registro</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>Arquivos de texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1.</source>
        <translation>Não foi possível salvar o registro: %1.</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Devices and Pairing</source>
        <translation>Dispositivos e pareamento</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descoberta</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Acesso remoto</translation>
    </message>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>Registro e diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>The gateway of this computer does not run while another one is shown. The settings of that one can be changed only on its own computer.</source>
        <translation>O gateway deste computador não é executado enquanto outro é mostrado. As configurações desse outro só podem ser alteradas no próprio computador dele.</translation>
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
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n pedido em espera</numerusform>
            <numerusform>%n pedidos em espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Who can reach this gateway, and how.</source>
        <translation>Quem pode acessar este gateway, e como.</translation>
    </message>
    <message>
        <source>Who can reach this gateway</source>
        <translation>Quem pode acessar este gateway</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Listening now</source>
        <translation>Escutando agora</translation>
    </message>
    <message>
        <source>Check &amp;reachability</source>
        <translation>Veri&amp;ficar o acesso</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>This checks from this computer only. It cannot see your router.</source>
        <translation>Isto verifica somente a partir deste computador. Não é possível ver seu roteador.</translation>
    </message>
    <message>
        <source>Port of the gateway</source>
        <translation>Porta do gateway</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies confiáveis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>Pro&amp;xies confiáveis</translation>
    </message>
    <message>
        <source>Addresses of reverse proxies in front of the gateway, with commas between them.</source>
        <translation>Endereços de proxies reversos na frente do gateway, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>Copiar endereço %1</translation>
    </message>
    <message>
        <source>Nothing. The gateway is stopped.</source>
        <translation>Em lugar nenhum. O gateway está parado.</translation>
    </message>
    <message>
        <source>&amp;Create token</source>
        <translation>&amp;Criar token</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Nenhum endereço da tailnet encontrado. Até o Tailscale estar em execução, somente este computador pode se conectar.</translation>
    </message>
    <message>
        <source>Anyone on the networks this computer joins can try to connect.</source>
        <translation>Qualquer pessoa nas redes em que este computador entra pode tentar se conectar.</translation>
    </message>
    <message>
        <source>A device needs the token or password, and your approval.</source>
        <translation>Um dispositivo precisa do token ou da senha, e da sua aprovação.</translation>
    </message>
    <message>
        <source>Traffic is readable on the network unless encryption is on.</source>
        <translation>O tráfego pode ser lido na rede, a menos que a criptografia esteja ligada.</translation>
    </message>
    <message>
        <source>Let other devices on your networks connect?</source>
        <translation>Permitir que outros dispositivos nas suas redes se conectem?</translation>
    </message>
    <message>
        <source>Allow connections</source>
        <translation>Permitir conexões</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Manter privado</translation>
    </message>
    <message>
        <source>If devices cannot connect, the firewall of this computer may keep them out. This command lets them in:</source>
        <translation>Se os dispositivos não conseguirem se conectar, o firewall deste computador pode estar bloqueando-os. Este comando os deixa passar:</translation>
    </message>
    <message>
        <source>Copy firewall command</source>
        <translation>Copiar comando do firewall</translation>
    </message>
</context>
<context>
    <name>ui::NewTokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>The new token of %1. It is shown only now.</source>
        <translation>O novo token de %1. Ele só é mostrado agora.</translation>
    </message>
    <message>
        <source>New token, shown on screen</source>
        <translation>Novo token, visível na tela</translation>
    </message>
    <message>
        <source>%1 will update by itself while connected.</source>
        <translation>%1 se atualizará sozinho enquanto estiver conectado.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy new token</source>
        <translation>Copiar novo token</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>Copiado. A área de transferência será limpa em 1 minuto.</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>Falha ao copiar.</translation>
    </message>
</context>
<context>
    <name>ui::NoReachView</name>
    <message>
        <source>Other devices cannot reach this computer yet.</source>
        <translation>Outros dispositivos ainda não podem acessar este computador.</translation>
    </message>
    <message>
        <source>Choose who &amp;may connect…</source>
        <translation>Escolher &amp;quem pode se conectar…</translation>
    </message>
    <message>
        <source>Or run an SSH tunnel on the other computer, then use the command for “This computer” there:</source>
        <translation>Ou abra um túnel SSH no outro computador e use lá o comando de “Este computador”:</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Copiar comando do túnel</translation>
    </message>
</context>
<context>
    <name>ui::NodeActions</name>
    <message>
        <source>“%1” has not been approved for %2</source>
        <translation>“%1” não foi aprovado para %2</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule</source>
        <translation>“%1” está bloqueado por uma regra</translation>
    </message>
    <message>
        <source>“%1” needs a rule that allows it</source>
        <translation>“%1” precisa de uma regra que o permita</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”</source>
        <translation>%2 não oferece “%1”</translation>
    </message>
    <message>
        <source>Camera is blocked by a rule</source>
        <translation>A câmera está bloqueada por uma regra</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 está offline</translation>
    </message>
    <message>
        <source>%1 has no command that can be used</source>
        <translation>%1 não tem nenhum comando utilizável</translation>
    </message>
</context>
<context>
    <name>ui::NodeCommandView</name>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Older (2026.2)</source>
        <translation>Anterior (2026.2)</translation>
    </message>
    <message>
        <source>Linux or macOS: bash, zsh, fish</source>
        <translation>Linux ou macOS: bash, zsh, fish</translation>
    </message>
    <message>
        <source>Windows: PowerShell</source>
        <translation>Windows: PowerShell</translation>
    </message>
    <message>
        <source>Windows: command prompt</source>
        <translation>Windows: prompt de comando</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>OpenClaw &amp;version there</source>
        <translation>Versão do &amp;OpenClaw lá</translation>
    </message>
    <message>
        <source>S&amp;hell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Run this in a terminal here:</source>
        <translation>Execute isto em um terminal aqui:</translation>
    </message>
    <message>
        <source>Run this on the other computer:</source>
        <translation>Execute isto no outro computador:</translation>
    </message>
    <message>
        <source>This command contains your password. Do not share it.</source>
        <translation>Este comando contém sua senha. Não o compartilhe.</translation>
    </message>
    <message>
        <source>This command contains your token. Do not share it.</source>
        <translation>Este comando contém seu token. Não o compartilhe.</translation>
    </message>
</context>
<context>
    <name>ui::NodeDetails</name>
    <message>
        <source>Details of the node</source>
        <translation>Detalhes do nó</translation>
    </message>
    <message>
        <source>Select a node to see its details.</source>
        <translation>Selecione um nó para ver seus detalhes.</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Resu&amp;mo</translation>
    </message>
    <message>
        <source>Permiss&amp;ions</source>
        <translation>&amp;Permissões</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Ati&amp;vidade</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>R&amp;enomear…</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>Executar &amp;um comando…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>&amp;Tirar foto</translation>
    </message>
    <message>
        <source>S&amp;creen picture</source>
        <translation>Im&amp;agem da tela</translation>
    </message>
    <message>
        <source>Can&amp;vas picture</source>
        <translation>Imagem do &amp;canvas</translation>
    </message>
    <message>
        <source>&amp;Record screen…</source>
        <translation>&amp;Gravar tela…</translation>
    </message>
    <message>
        <source>&amp;Show our canvas</source>
        <translation>M&amp;ostrar nosso canvas</translation>
    </message>
    <message>
        <source>&amp;Open address…</source>
        <translation>A&amp;brir endereço…</translation>
    </message>
    <message>
        <source>&amp;Hide canvas</source>
        <translation>Oculta&amp;r canvas</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Screens&amp;hot</source>
        <translation>Captu&amp;ra de tela</translation>
    </message>
    <message>
        <source>Can&amp;vas</source>
        <translation>&amp;Canvas</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Mai&amp;s</translation>
    </message>
    <message>
        <source>&amp;Back camera</source>
        <translation>Câmera trase&amp;ira</translation>
    </message>
    <message>
        <source>&amp;Front camera</source>
        <translation>Câmera &amp;frontal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nom&amp;e</translation>
    </message>
    <message>
        <source>Full &amp;ID</source>
        <translation>ID com&amp;pleto</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>E&amp;ndereço</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>Resum&amp;o</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Chan&amp;ge rule…</source>
        <translation>A&amp;lterar regra…</translation>
    </message>
    <message>
        <source>Copy list as te&amp;xt</source>
        <translation>Copiar lista como te&amp;xto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Change this on the device.</source>
        <translation>Altere isto no dispositivo.</translation>
    </message>
    <message>
        <source>Comman&amp;ds (%1)</source>
        <comment>%1: how many</comment>
        <translation>Coman&amp;dos (%1)</translation>
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
        <translation>Precisa de aprovação</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connected, but none of its commands can be used.</source>
        <translation>Conectado, mas nenhum de seus comandos pode ser usado.</translation>
    </message>
    <message>
        <source>Connected, but what it offers has not been approved yet.</source>
        <translation>Conectado, mas o que ele oferece ainda não foi aprovado.</translation>
    </message>
    <message>
        <source>It was connected a moment ago and usually comes back by itself.</source>
        <translation>Estava conectado há pouco e normalmente volta sozinho.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
</context>
<context>
    <name>ui::NodeSummary</name>
    <message>
        <source>&amp;Copy full ID</source>
        <translation>Copi&amp;ar ID completo</translation>
    </message>
    <message>
        <source>Sho&amp;w search path for programs</source>
        <translation>Mostrar camin&amp;ho de pesquisa de programas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Chama a si mesmo de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Versão do aplicativo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>Responde em</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código do dispositivo</translation>
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
        <translation>Tela de %1</translation>
    </message>
    <message>
        <source>Canvas of %1</source>
        <translation>Canvas de %1</translation>
    </message>
    <message>
        <source>The canvas on %1 is hidden.</source>
        <translation>O canvas em %1 está oculto.</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>Foto de %1</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>Gravar tela</translation>
    </message>
    <message>
        <source>How many &amp;seconds?</source>
        <translation>&amp;Quantos segundos?</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Open address on %1</source>
        <translation>Abrir endereço em %1</translation>
    </message>
    <message>
        <source>&amp;Address, beginning with http or https</source>
        <translation>&amp;Endereço, começando com http ou https</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Only addresses such as https://example.org can be opened.</source>
        <translation>Somente endereços como https://example.org podem ser abertos.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>%1 shows the address.</source>
        <translation>%1 mostra o endereço.</translation>
    </message>
    <message>
        <source>%1 shows our canvas.</source>
        <translation>%1 mostra nosso canvas.</translation>
    </message>
    <message>
        <source>%1 shows %2.</source>
        <comment>%1: node, %2: page</comment>
        <translation>%1 mostra %2.</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 foi desconectado.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message>
        <source>It may reconnect by itself.</source>
        <translation>Ele pode se reconectar sozinho.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Its token is revoked and it must ask again.</source>
        <translation>Seu token é revogado, e ele precisa pedir novamente.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>%1 is called what it calls itself again.</source>
        <translation>%1 voltou a ter o nome que dá a si mesmo.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>%1: old name, %2: new name</comment>
        <translation>%1 agora se chama %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Ligar</translation>
    </message>
</context>
<context>
    <name>ui::NodesMessage</name>
    <message>
        <source>Only this computer can connect right now.</source>
        <translation>Somente este computador pode se conectar no momento.</translation>
    </message>
    <message>
        <source>Chan&amp;ge reach…</source>
        <translation>&amp;Alterar alcance…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Adicionar &amp;um nó…</translation>
    </message>
    <message>
        <source>&amp;What can nodes do?</source>
        <translation>&amp;O que os nós podem fazer?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Ainda não há nós</translation>
    </message>
    <message>
        <source>Nodes are phones and computers that offer a camera, a screen, a canvas or commands.</source>
        <translation>Nós são telefones e computadores que oferecem uma câmera, uma tela, um canvas ou comandos.</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>Carregando nós…</translation>
    </message>
    <message>
        <source>Nodes could not be loaded: %1.</source>
        <comment>%1: the cause, without full stop</comment>
        <translation>Não foi possível carregar os nós: %1.</translation>
    </message>
</context>
<context>
    <name>ui::NodesModel</name>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1, %2, %3, last seen %4</source>
        <comment>row of a node: %1 name, %2 platform, %3 status, %4 time</comment>
        <translation>%1, %2, %3, visto por último: %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Código do dispositivo</translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Phones and computers that offer something, and what can be done with it.</source>
        <translation>Telefones e computadores que oferecem algo, e o que pode ser feito com isso.</translation>
    </message>
    <message>
        <source>No nodes match.</source>
        <translation>Nenhum nó corresponde.</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Limpar &amp;filtro</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>%1: names of devices</comment>
        <translation>%1 conectado</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Coluna&amp;s</translation>
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
        <translation>Como o dispositivo chama a si mesmo</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Nome do nó</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
</context>
<context>
    <name>ui::NodesToolbar</name>
    <message>
        <source>Search nodes</source>
        <translation>Pesquisar nós</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Which nodes are listed</source>
        <translation>Quais nós são listados</translation>
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
        <translation>Offline</translation>
    </message>
    <message>
        <source>Command ru&amp;les…</source>
        <translation>Regra&amp;s de comandos…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Adicionar um &amp;nó…</translation>
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
        <translation>Dispensar</translation>
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
        <translation>Câmera usada em %1</translation>
    </message>
    <message>
        <source>Screen seen on %1</source>
        <translation>Tela de %1 vista</translation>
    </message>
    <message>
        <source>Program run on %1</source>
        <translation>Programa executado em %1</translation>
    </message>
    <message>
        <source>Text messages used on %1</source>
        <translation>Mensagens de texto usadas em %1</translation>
    </message>
    <message>
        <source>Gateway is running again</source>
        <translation>O gateway está em execução novamente</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your tailnet</source>
        <translation>O gateway agora pode ser acessado pela sua tailnet</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your network</source>
        <translation>O gateway agora pode ser acessado pela sua rede</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Tornar privado</translation>
    </message>
    <message>
        <source>The gateway certificate has expired</source>
        <translation>O certificado do gateway expirou</translation>
    </message>
    <message>
        <source>The gateway certificate expires soon</source>
        <translation>O certificado do gateway expira em breve</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 está conectado</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 está offline</translation>
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
        <translation>O gateway parou de funcionar</translation>
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
        <translation>Um dispositivo quer entrar</translation>
    </message>
    <message numerus="yes">
        <source>%n devices want to join</source>
        <translation>
            <numerusform>%n dispositivo quer entrar</numerusform>
            <numerusform>%n dispositivos querem entrar</numerusform>
        </translation>
    </message>
    <message>
        <source>as a node</source>
        <translation>como nó</translation>
    </message>
    <message>
        <source>as an operator</source>
        <translation>como operador</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 quer entrar</translation>
    </message>
    <message>
        <source>%1 wants to offer more</source>
        <translation>%1 quer oferecer mais</translation>
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
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>%1 foi aprovado</translation>
    </message>
    <message>
        <source>%1 could not be approved: %2</source>
        <translation>Não foi possível aprovar %1: %2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>%1 foi rejeitado</translation>
    </message>
    <message>
        <source>%1 could not be rejected: %2</source>
        <translation>Não foi possível rejeitar %1: %2</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 quer oferecer comandos</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>Only this computer can connect now</source>
        <translation>Somente este computador pode se conectar agora</translation>
    </message>
    <message>
        <source>The gateway could not be made private: %1</source>
        <translation>Não foi possível tornar o gateway privado: %1</translation>
    </message>
</context>
<context>
    <name>ui::OfferBar</name>
    <message>
        <source>Ne&amp;w code</source>
        <translation>&amp;Novo código</translation>
    </message>
    <message>
        <source>Reachabl&amp;e at</source>
        <translation>Acessíve&amp;l em</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>What the gateway is doing now.</source>
        <translation>O que o gateway está fazendo agora.</translation>
    </message>
    <message>
        <source>Start set&amp;up</source>
        <translation>Iniciar a con&amp;figuração</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Continuar a configuração</translation>
    </message>
    <message>
        <source>Nothing is set up yet: nobody can connect, and no settings were saved.</source>
        <translation>Nada foi configurado ainda: ninguém pode se conectar, e nenhuma configuração foi salva.</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Corri&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperando por você</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados agora</translation>
    </message>
    <message>
        <source>No node is connected.</source>
        <translation>Nenhum nó está conectado.</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>&amp;Adicionar um nó…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>Somente para programas neste computador.</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Um nó</translation>
    </message>
    <message>
        <source>connected %1</source>
        <comment>%1: a duration</comment>
        <translation>conectado há %1</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Copy gateway address</source>
        <translation>Copiar endereço do gateway</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Devices connect to the gateway&apos;s own computer.</source>
        <translation>Os dispositivos se conectam ao computador do próprio gateway.</translation>
    </message>
    <message>
        <source>The gateway is not listening.</source>
        <translation>O gateway não está escutando.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewText</name>
    <message>
        <source>No sign-in required.</source>
        <translation>Nenhuma autenticação necessária.</translation>
    </message>
    <message>
        <source>Password required.</source>
        <translation>Senha necessária.</translation>
    </message>
    <message>
        <source>Token required.</source>
        <translation>Token necessário.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Um dispositivo</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A device and what is known about it: &quot;Pixel 9 (Android, 192.168.1.44)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 quer entrar</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 quer oferecer comandos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is minutes and seconds: &quot;4:12&quot;</extracomment>
        <translation>restam %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
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
        <translation>Não foi possível aprovar: %1</translation>
    </message>
    <message>
        <source>Could not reject: %1</source>
        <translation>Não foi possível rejeitar: %1</translation>
    </message>
</context>
<context>
    <name>ui::PairingPage</name>
    <message>
        <source>Devices and Pairing</source>
        <translation>Dispositivos e pareamento</translation>
    </message>
    <message>
        <source>Decide which devices may connect, and take access away again.</source>
        <translation>Decida quais dispositivos podem se conectar e retire o acesso deles.</translation>
    </message>
    <message>
        <source>Re&amp;ject all…</source>
        <translation>Rejeitar todo&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>No one is waiting. Requests appear here for 5 minutes.</source>
        <translation>Ninguém está esperando. Os pedidos aparecem aqui por 5 minutos.</translation>
    </message>
    <message>
        <source>Add a n&amp;ode…</source>
        <translation>Adicionar &amp;um nó…</translation>
    </message>
    <message>
        <source>Requests could not be loaded.</source>
        <translation>Não foi possível carregar os pedidos.</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>Carregando pedidos…</translation>
    </message>
    <message>
        <source>Waiting for approval (%1)</source>
        <translation>Aguardando aprovação (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n request(s)?</source>
        <translation>
            <numerusform>Rejeitar %n pedido?</numerusform>
            <numerusform>Rejeitar %n pedidos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices may ask again.</source>
        <translation>Os dispositivos podem pedir novamente.</translation>
    </message>
    <message>
        <source>&amp;Reject all</source>
        <translation>Re&amp;jeitar todos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>ui::PairingRequestsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Quer</translation>
    </message>
</context>
<context>
    <name>ui::PairingReviewWindow</name>
    <message>
        <source>Pairing requests</source>
        <translation>Pedidos de pareamento</translation>
    </message>
</context>
<context>
    <name>ui::PermissionsModel</name>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Não concedida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>permission</comment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
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
        <translation>Código de pareamento como imagem; o mesmo código vem a seguir como texto</translation>
    </message>
    <message>
        <source>Setup code, shortened</source>
        <translation>Código de configuração, abreviado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy setup code</source>
        <translation>Copiar código de configuração</translation>
    </message>
    <message>
        <source>Show lar&amp;ge</source>
        <translation>&amp;Mostrar ampliado</translation>
    </message>
    <message>
        <source>1. Open the OpenClaw app, then Settings, then Gateway.
2. Scan this code, or enter the setup code:</source>
        <translation>1. No aplicativo OpenClaw, abra “Settings” e depois “Gateway”.
2. Leia este código ou digite o código de configuração:</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>Código de configuração</translation>
    </message>
</context>
<context>
    <name>ui::PictureView</name>
    <message>
        <source>Picture, %1 by %2 points</source>
        <comment>%1: width, %2: height</comment>
        <translation>Imagem, %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>Where should the gateway run?</source>
        <translation>Onde o gateway deve ser executado?</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>Neste co&amp;mputador</translation>
    </message>
    <message>
        <source>On &amp;another computer — this one only shows it</source>
        <translation>Em &amp;outro computador — este só o mostra</translation>
    </message>
    <message>
        <source>&amp;Use them as they are</source>
        <translation>&amp;Usá-las como estão</translation>
    </message>
    <message>
        <source>&amp;Change them on the next pages</source>
        <translation>Alterá-&amp;las nas próximas páginas</translation>
    </message>
    <message>
        <source>Settings of an OpenClaw gateway were found on this computer.</source>
        <translation>Foram encontradas neste computador configurações de um gateway do OpenClaw.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Ve&amp;rificar novamente</translation>
    </message>
    <message>
        <source>%1 Stop it, or let this one use another port.</source>
        <translation>%1 Pare-o ou deixe que este use outra porta.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>Gateways nearby:</source>
        <translation>Gateways próximos:</translation>
    </message>
    <message>
        <source>Sho&amp;w that one</source>
        <translation>Mostrar &amp;esse</translation>
    </message>
    <message>
        <source>Start &amp;fresh — the old file is kept as a backup</source>
        <translation>&amp;Começar do zero — o arquivo antigo é guardado como cópia de segurança</translation>
    </message>
    <message>
        <source>%1 Correct it, or start fresh.</source>
        <comment>%1: what is wrong</comment>
        <translation>%1 Corrija-o ou comece do zero.</translation>
    </message>
    <message>
        <source>It is kept as %1. Paired devices stay paired; what signs in with the old token needs the new one.</source>
        <comment>%1: a path</comment>
        <translation>Ele é guardado como %1. Os dispositivos pareados continuam pareados; o que se autentica com o token antigo precisa do novo.</translation>
    </message>
</context>
<context>
    <name>ui::Platform</name>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>Computador de mesa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>platform</comment>
        <translation>Desconhecida</translation>
    </message>
</context>
<context>
    <name>ui::PowersView</name>
    <message>
        <source>caution: %1</source>
        <comment>a power</comment>
        <translation>atenção: %1</translation>
    </message>
    <message>
        <source>Wants to: %1</source>
        <comment>list of powers</comment>
        <translation>Quer: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message>
        <source>Your access token</source>
        <translation>Seu token de acesso</translation>
    </message>
    <message>
        <source>Programs and older devices sign in with it. It is already created. Keep it like a password. You will find it again under Access.</source>
        <translation>Programas e dispositivos mais antigos se autenticam com ele. Ele já está criado. Guarde-o como uma senha. Você o encontrará depois em “Acesso”.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>The token or password that is set now stays in force.</source>
        <translation>O token ou a senha definidos agora continuam em vigor.</translation>
    </message>
    <message>
        <source>Continue &amp;without a token</source>
        <translation>&amp;Continuar sem token</translation>
    </message>
    <message>
        <source>Other programs on this computer &amp;may control the gateway</source>
        <translation>Outros programas &amp;neste computador podem controlar o gateway</translation>
    </message>
    <message>
        <source>More c&amp;hoices</source>
        <translation>&amp;Mais opções</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Create an&amp;other</source>
        <translation>Criar ou&amp;tro</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Only with “Only this computer”.</source>
        <translation>Somente com “Somente este computador”.</translation>
    </message>
</context>
<context>
    <name>ui::ReachPage</name>
    <message>
        <source>Who may connect to this gateway?</source>
        <translation>Quem pode se conectar a este gateway?</translation>
    </message>
    <message>
        <source>I tru&amp;st the networks this computer joins</source>
        <translation>&amp;Confio nas redes em que este computador entra</translation>
    </message>
    <message>
        <source>Plan to connect a phone? Choose tailnet or local networks.</source>
        <translation>Pretende conectar um telefone? Escolha a tailnet ou as redes locais.</translation>
    </message>
    <message>
        <source>&amp;More choices (automatic, one address, port)</source>
        <translation>&amp;Mais opções (automático, um endereço, porta)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
</context>
<context>
    <name>ui::ReachText</name>
    <message>
        <source>Nobody can connect.</source>
        <translation>Ninguém pode se conectar.</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Somente este computador pode se conectar.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Os dispositivos na sua tailnet podem se conectar.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <comment>%1 is an IP address</comment>
        <translation>Um endereço: %1.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Qualquer pessoa nas suas redes locais pode tentar se conectar.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Uma rede</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Exposto</translation>
    </message>
</context>
<context>
    <name>ui::RefusalText</name>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sem token</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Token incorreto</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sem senha</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Senha incorreta</translation>
    </message>
    <message>
        <source>Sign-in is not set up</source>
        <translation>A autenticação não está configurada</translation>
    </message>
    <message>
        <source>Device token no longer valid</source>
        <translation>O token do dispositivo não é mais válido</translation>
    </message>
    <message>
        <source>Setup code expired or already used</source>
        <translation>Código de configuração expirado ou já usado</translation>
    </message>
    <message>
        <source>Asked for more than was approved</source>
        <translation>Pediu mais do que foi aprovado</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>Tentativas malsucedidas demais</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>O relógio difere em %1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>O relógio está errado</translation>
    </message>
    <message>
        <source>Could not prove its identity</source>
        <translation>Não conseguiu provar sua identidade</translation>
    </message>
    <message>
        <source>Has no device identity</source>
        <translation>Não tem identidade de dispositivo</translation>
    </message>
    <message>
        <source>Web page from another address</source>
        <translation>Página da web de outro endereço</translation>
    </message>
    <message>
        <source>Version does not fit</source>
        <translation>A versão não é compatível</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ainda não aprovado</translation>
    </message>
    <message>
        <source>Opened the canvas without a valid link</source>
        <translation>Abriu o canvas sem um link válido</translation>
    </message>
    <message>
        <source>Opened the canvas under a wrong address</source>
        <translation>Abriu o canvas em um endereço incorreto</translation>
    </message>
    <message>
        <source>%1 did not send a token.</source>
        <translation>%1 não enviou um token.</translation>
    </message>
    <message>
        <source>%1 used a wrong token.</source>
        <translation>%1 usou um token incorreto.</translation>
    </message>
    <message>
        <source>%1 did not send a password.</source>
        <translation>%1 não enviou uma senha.</translation>
    </message>
    <message>
        <source>%1 used a wrong password.</source>
        <translation>%1 usou uma senha incorreta.</translation>
    </message>
    <message>
        <source>%1 used a code that has expired or was already used.</source>
        <translation>%1 usou um código que expirou ou já foi usado.</translation>
    </message>
    <message>
        <source>The clock of %1 differs by %2.</source>
        <comment>device, time</comment>
        <translation>O relógio de %1 difere em %2.</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong.</source>
        <translation>O relógio de %1 está errado.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 não conseguiu provar sua identidade.</translation>
    </message>
    <message>
        <source>%1 uses a version that this gateway does not speak.</source>
        <translation>%1 usa uma versão que este gateway não fala.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 foi recusado: %2</translation>
    </message>
    <message>
        <source>If this was one of your devices, look at the details and try to connect again.</source>
        <translation>Se era um dos seus dispositivos, veja os detalhes e tente conectá-lo novamente.</translation>
    </message>
    <message>
        <source>If this was one of your devices, copy the token on this page and enter it there. If not, no action is needed: it was not let in.</source>
        <translation>Se era um dos seus dispositivos, copie o token desta página e digite-o lá. Se não, nada precisa ser feito: ele não entrou.</translation>
    </message>
    <message>
        <source>If this was one of your devices, enter the password set on this page there. If not, no action is needed: it was not let in.</source>
        <translation>Se era um dos seus dispositivos, digite lá a senha definida nesta página. Se não, nada precisa ser feito: ele não entrou.</translation>
    </message>
    <message>
        <source>Set a token or a password on this page.</source>
        <translation>Defina um token ou uma senha nesta página.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then connect it again.</source>
        <translation>Remova o dispositivo em “Dispositivos e pareamento” e conecte-o novamente.</translation>
    </message>
    <message>
        <source>Make a new setup code with “Add a node”.</source>
        <translation>Crie um novo código de configuração com “Adicionar um nó”.</translation>
    </message>
    <message>
        <source>Approve the wider powers under Devices and Pairing, if you want this device to have them.</source>
        <translation>Aprove os poderes mais amplos em “Dispositivos e pareamento”, se você quiser que este dispositivo os tenha.</translation>
    </message>
    <message>
        <source>Correct the token or password on the device and wait a few minutes. If it is not your device, no action is needed.</source>
        <translation>Corrija o token ou a senha no dispositivo e espere alguns minutos. Se não for seu dispositivo, nada precisa ser feito.</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the device, or on this computer if this one is wrong; then connect again.</source>
        <translation>Ajuste a data e a hora para automático no dispositivo, ou neste computador se for ele que está errado; depois conecte-o novamente.</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then pair it again.</source>
        <translation>Remova o dispositivo em “Dispositivos e pareamento” e pareie-o novamente.</translation>
    </message>
    <message>
        <source>Update the app on the device. In a browser, open the page over HTTPS or on this computer.</source>
        <translation>Atualize o aplicativo no dispositivo. Em um navegador, abra a página por HTTPS ou neste computador.</translation>
    </message>
    <message>
        <source>Open the web interface under the gateway&apos;s own address.</source>
        <translation>Abra a interface web no endereço do próprio gateway.</translation>
    </message>
    <message>
        <source>Update the app on the device or this application.</source>
        <translation>Atualize o aplicativo no dispositivo ou este aplicativo.</translation>
    </message>
    <message>
        <source>Approve the device under Devices and Pairing.</source>
        <translation>Aprove o dispositivo em “Dispositivos e pareamento”.</translation>
    </message>
    <message>
        <source>If this was one of your devices, show the page on it again, or make a new link on the page Canvas. If not, no action is needed: it saw nothing.</source>
        <translation>Se era um dos seus dispositivos, mostre a página nele novamente ou crie um novo link na página “Canvas”. Se não, nada precisa ser feito: ele não viu nada.</translation>
    </message>
    <message>
        <source>Open the canvas under an address that the page Canvas shows. If it was not you, another web page tried to read the canvas and saw nothing.</source>
        <translation>Abra o canvas em um endereço mostrado na página “Canvas”. Se não foi você, outra página da web tentou ler o canvas e não viu nada.</translation>
    </message>
</context>
<context>
    <name>ui::RefusalsModel</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
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
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
</context>
<context>
    <name>ui::RemoteForm</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>wss:// and a name or number; ws:// in your own networks</source>
        <translation>wss:// e um nome ou número; ws:// nas suas próprias redes</translation>
    </message>
    <message>
        <source>Token of the other gateway, hidden</source>
        <translation>Token do outro gateway, oculto</translation>
    </message>
    <message>
        <source>Token of the other gateway, shown</source>
        <translation>Token do outro gateway, visível</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar token</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token ou senha</translation>
    </message>
    <message>
        <source>Cert&amp;ificate pin</source>
        <translation>&amp;Certificado fixado</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; without one an authority has to vouch for it</source>
        <translation>Impressão digital SHA-256; sem ela, uma autoridade precisa atestá-lo</translation>
    </message>
    <message>
        <source>Directl&amp;y</source>
        <translation>Diretame&amp;nte</translation>
    </message>
    <message>
        <source>Throu&amp;gh SSH</source>
        <translation>Por &amp;SSH</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>SSH targ&amp;et</source>
        <translation>Destino SS&amp;H</translation>
    </message>
    <message>
        <source>The keys that SSH uses by itself</source>
        <translation>As chaves que o SSH usa por conta própria</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Escolher um arquivo de chave</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Ar&amp;quivo de chave</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>&amp;Porta lá</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Arquivo de chave</translation>
    </message>
</context>
<context>
    <name>ui::RemoteFormText</name>
    <message>
        <source>Enter the address of the gateway.</source>
        <translation>Digite o endereço do gateway.</translation>
    </message>
    <message>
        <source>Start with wss:// or ws://.</source>
        <translation>Comece com wss:// ou ws://.</translation>
    </message>
    <message>
        <source>Use wss:// for addresses outside your own networks.</source>
        <translation>Use wss:// para endereços fora das suas próprias redes.</translation>
    </message>
    <message>
        <source>Enter where SSH signs in. Example: me@server.</source>
        <translation>Digite onde o SSH se autentica. Exemplo: me@server.</translation>
    </message>
    <message>
        <source>%1 is not a valid SSH target. Example: me@server.</source>
        <translation>%1 não é um destino SSH válido. Exemplo: me@server.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>Uma impressão digital SHA-256 tem 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>It goes into the keyring of your desktop; without one into the settings file, readable only by you.</source>
        <translation>Vai para o chaveiro da sua área de trabalho; sem um, para o arquivo de configurações, que somente você pode ler.</translation>
    </message>
    <message>
        <source>Stored in the settings file, readable only by you.</source>
        <translation>Guardado no arquivo de configurações, que somente você pode ler.</translation>
    </message>
    <message>
        <source>Stored in the keyring of your desktop.</source>
        <translation>Guardado no chaveiro da sua área de trabalho.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Enter its token, then test the connection.</source>
        <translation>Isto é o que “%1” anuncia. Digite o token dele e depois teste a conexão.</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Compare the pin with the fingerprint that it shows on its page Network, enter its token, then test the connection.</source>
        <translation>Isto é o que “%1” anuncia. Compare o certificado fixado com a impressão digital mostrada na página “Rede” dele, digite o token dele e depois teste a conexão.</translation>
    </message>
</context>
<context>
    <name>ui::RemotePage</name>
    <message>
        <source>Remote access</source>
        <translation>Acesso remoto</translation>
    </message>
    <message>
        <source>Reach this gateway from elsewhere, or another one from here.</source>
        <translation>Acesse este gateway de outro lugar, ou outro a partir daqui.</translation>
    </message>
    <message>
        <source>R&amp;uns the gateway</source>
        <translation>Executa o gate&amp;way</translation>
    </message>
    <message>
        <source>Sho&amp;ws another gateway</source>
        <translation>Mostra outro &amp;gateway</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The other gateway</source>
        <translation>O outro gateway</translation>
    </message>
    <message>
        <source>Reach this gateway from outside</source>
        <translation>Acessar este gateway de fora</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>Copiar comando do túnel</translation>
    </message>
    <message>
        <source>In a tailnet no tunnel is needed: choose “My tailnet” on the page Network.</source>
        <translation>Em uma tailnet, nenhum túnel é necessário: escolha “Minha tailnet” na página “Rede”.</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>Um nó</translation>
    </message>
    <message>
        <source>Stop the gateway of this computer?</source>
        <translation>Parar o gateway deste computador?</translation>
    </message>
    <message>
        <source>These are connected and will be disconnected: %1.</source>
        <translation>Estes estão conectados e serão desconectados: %1.</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Mostrar o outro</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantê-lo em execução</translation>
    </message>
    <message>
        <source>%1 Test the connection to see more.</source>
        <translation>%1 Teste a conexão para saber mais.</translation>
    </message>
    <message>
        <source>Start the gateway to see the command that reaches it.</source>
        <translation>Inicie o gateway para ver o comando que leva a ele.</translation>
    </message>
    <message>
        <source>A computer that may sign in here with SSH reaches this gateway as its own local one while this command runs on it:</source>
        <translation>Um computador que pode se autenticar aqui por SSH acessa este gateway como se fosse local enquanto este comando estiver em execução nele:</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Não tentado.</translation>
    </message>
    <message>
        <source>The tunnel is open.</source>
        <translation>O túnel está aberto.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>It is trusted.</source>
        <translation>É confiável.</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>O segredo está correto.</translation>
    </message>
    <message>
        <source>This computer is approved.</source>
        <translation>Este computador está aprovado.</translation>
    </message>
    <message>
        <source>Sign in once in a terminal and compare the key that is shown:</source>
        <translation>Autentique-se uma vez em um terminal e compare a chave mostrada:</translation>
    </message>
    <message>
        <source>Was that computer set up anew? Then forget its old key, and sign in once. Otherwise somebody may be in between.</source>
        <translation>Esse computador foi reinstalado? Então esqueça a chave antiga dele e autentique-se uma vez. Caso contrário, alguém pode estar no meio.</translation>
    </message>
    <message>
        <source>SSH has to let you in without asking. Put your public key there:</source>
        <translation>O SSH precisa deixar você entrar sem perguntar. Coloque lá sua chave pública:</translation>
    </message>
    <message>
        <source>Check the address, the network, and the firewall there.</source>
        <translation>Verifique o endereço, a rede e o firewall de lá.</translation>
    </message>
    <message>
        <source>Check the port, and whether the gateway is running there.</source>
        <translation>Verifique a porta e se o gateway está em execução lá.</translation>
    </message>
    <message>
        <source>Enter the token that the gateway shows on its page Access.</source>
        <translation>Digite o token que o gateway mostra na página “Acesso”.</translation>
    </message>
    <message>
        <source>Approve it there, on the page Devices and Pairing, or in a terminal:</source>
        <translation>Aprove-o lá, na página “Dispositivos e pareamento” ou em um terminal:</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the gateway shows on its page Network. Pin it only if both are the same.</source>
        <translation>Compare com a impressão digital que o gateway mostra na página “Rede”. Fixe o certificado somente se ambas forem iguais.</translation>
    </message>
    <message>
        <source>Nothing was sent. Trust the new one only if the gateway shows it, too, on its page Network.</source>
        <translation>Nada foi enviado. Confie no novo somente se o gateway também o mostrar na página “Rede”.</translation>
    </message>
    <message>
        <source>Install OpenSSH on this computer.</source>
        <translation>Instale o OpenSSH neste computador.</translation>
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
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>Impressão digital SHA-256 do certificado</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fixado: %1</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>Mostrado agora:</translation>
    </message>
    <message>
        <source>Pin t&amp;his certificate</source>
        <translation>Fi&amp;xar este certificado</translation>
    </message>
    <message>
        <source>Tru&amp;st the new one</source>
        <translation>Conf&amp;iar no novo</translation>
    </message>
</context>
<context>
    <name>ui::RequestCard</name>
    <message>
        <source>It asks from the internet.</source>
        <translation>O pedido vem da Internet.</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>to compare with the one on the device</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compare with the code on the device.</source>
        <translation>Compare com o código no dispositivo.</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <comment>name of a device</comment>
        <translation>Pedido de %1</translation>
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
        <translation>&amp;Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the short code</source>
        <translation>Mostrar o código curto</translation>
    </message>
    <message>
        <source>Show all 64 digits</source>
        <translation>Mostrar todos os 64 dígitos</translation>
    </message>
</context>
<context>
    <name>ui::RequestCardList</name>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 quer entrar</translation>
    </message>
</context>
<context>
    <name>ui::RequestCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>resta %n segundo</numerusform>
            <numerusform>restam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>4:12, minutes and seconds</comment>
        <translation>restam %1</translation>
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
        <translation>Expira em %1</translation>
    </message>
    <message>
        <source>Expires in %1 %2</source>
        <comment>4 minutes, 12 seconds</comment>
        <translation>Expira em %1 %2</translation>
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
            <numerusform>O pedido de %1 expira em %n segundo</numerusform>
            <numerusform>O pedido de %1 expira em %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestText</name>
    <message>
        <source>run programs on that device</source>
        <translation>executar programas nesse dispositivo</translation>
    </message>
    <message>
        <source>use the screen and keyboard of that device</source>
        <translation>usar a tela e o teclado desse dispositivo</translation>
    </message>
    <message>
        <source>change which programs may run there</source>
        <translation>alterar quais programas podem ser executados lá</translation>
    </message>
    <message>
        <source>send text messages</source>
        <translation>enviar mensagens de texto</translation>
    </message>
    <message>
        <source>use the browser of that device</source>
        <translation>usar o navegador desse dispositivo</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>câmera</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>tela</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfone</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>mensagens de texto</translation>
    </message>
    <message>
        <source>call list</source>
        <translation>lista de chamadas</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>notificações</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatos</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendário</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>lembretes</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>health</source>
        <translation>saúde</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movimento</translation>
    </message>
    <message>
        <source>what is on its screen</source>
        <translation>o que está na tela dele</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
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
        <translation>estado do dispositivo</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>relógio</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>change every setting</source>
        <translation>alterar todas as configurações</translation>
    </message>
    <message>
        <source>let other devices in</source>
        <translation>deixar outros dispositivos entrarem</translation>
    </message>
    <message>
        <source>send messages and use nodes</source>
        <translation>enviar mensagens e usar nós</translation>
    </message>
    <message>
        <source>approve commands</source>
        <translation>aprovar comandos</translation>
    </message>
    <message>
        <source>see status and lists</source>
        <translation>ver o estado e as listas</translation>
    </message>
    <message>
        <source>act as “%1”</source>
        <comment>a role</comment>
        <translation>agir como “%1”</translation>
    </message>
    <message>
        <source>be a node</source>
        <translation>ser um nó</translation>
    </message>
    <message>
        <source>be a node: %1</source>
        <comment>camera, canvas, location</comment>
        <translation>ser um nó: %1</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Dispositivo sem nome</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Primeiro pedido</translation>
    </message>
    <message>
        <source>Paired before — approving replaces its token</source>
        <translation>Já foi pareado antes — aprovar substitui seu token</translation>
    </message>
    <message>
        <source>Repair: its token will change</source>
        <translation>Reparo: seu token mudará</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>same network</source>
        <translation>mesma rede</translation>
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
        <translation>aplicativo %1</translation>
    </message>
    <message>
        <source>use the permission “%1”</source>
        <translation>usar a permissão “%1”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
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
        <translation>Á&amp;rvore</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>The node answered without a result.</source>
        <translation>O nó respondeu sem um resultado.</translation>
    </message>
</context>
<context>
    <name>ui::RunCommandWindow</name>
    <message>
        <source>Run a command to see its result here.</source>
        <translation>Execute um comando para ver o resultado aqui.</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>Co&amp;mando</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>&amp;Parâmetros (JSON)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Insert exa&amp;mple</source>
        <translation>Inserir e&amp;xemplo</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Limite de tempo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>C&amp;opiar resultado</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>Run a command on %1</source>
        <translation>Executar um comando em %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: command, %2: why it cannot be used</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>Nada foi executado ainda</translation>
    </message>
    <message>
        <source>Valid JSON object</source>
        <translation>Objeto JSON válido</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 está offline</translation>
    </message>
    <message>
        <source>The parameters are not valid</source>
        <translation>Os parâmetros não são válidos</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. The device may still be working on it.</source>
        <translation>Cancelado. O dispositivo talvez ainda esteja trabalhando nisso.</translation>
    </message>
    <message>
        <source>Arrived after you cancelled</source>
        <translation>Chegou depois que você cancelou</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the device, %n s…</source>
        <translation>
            <numerusform>Esperando o dispositivo, %n s…</numerusform>
            <numerusform>Esperando o dispositivo, %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>changed</source>
        <comment>beside a setting: not applied yet</comment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <comment>%1: an option or variable</comment>
        <translation>Definido por %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingValidation</name>
    <message>
        <source>Other devices may only connect when a token or password is set.</source>
        <translation>Outros dispositivos só podem se conectar quando há um token ou uma senha.</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.168.1.20.</source>
        <translation>Digite um endereço IPv4 como 192.168.1.20.</translation>
    </message>
    <message>
        <source>This means every local network.</source>
        <translation>Isto significa todas as redes locais.</translation>
    </message>
    <message>
        <source>This computer does not have %1.</source>
        <translation>Este computador não tem %1.</translation>
    </message>
    <message>
        <source>The canvas host already uses this port.</source>
        <translation>O servidor do canvas já usa esta porta.</translation>
    </message>
    <message>
        <source>Ports below 1024 usually need administrator rights.</source>
        <translation>Portas abaixo de 1024 normalmente exigem direitos de administrador.</translation>
    </message>
    <message>
        <source>This port is free.</source>
        <translation>Esta porta está livre.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 não é um endereço IP.</translation>
    </message>
    <message>
        <source>A token is required.</source>
        <translation>É necessário um token.</translation>
    </message>
    <message>
        <source>Remove spaces and line breaks.</source>
        <translation>Remova espaços e quebras de linha.</translation>
    </message>
    <message>
        <source>Use at least 16 characters.</source>
        <translation>Use pelo menos 16 caracteres.</translation>
    </message>
    <message>
        <source>Weak. 32 or more characters are better.</source>
        <translation>Fraco. 32 caracteres ou mais são melhores.</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>Use pelo menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Choose a separate folder: everything in it can be read by connected devices.</source>
        <translation>Escolha uma pasta separada: tudo nela pode ser lido pelos dispositivos conectados.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta pasta não existe.</translation>
    </message>
    <message>
        <source>OpenClaw Tray cannot read this folder.</source>
        <translation>O OpenClaw Tray não pode ler esta pasta.</translation>
    </message>
    <message>
        <source>Connected devices can read these, too: %1.</source>
        <comment>file names</comment>
        <translation>Os dispositivos conectados também podem ler: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Set up OpenClaw Tray</source>
        <translation>Configurar o OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Skip for &amp;now</source>
        <translation>Pul&amp;ar por enquanto</translation>
    </message>
    <message>
        <source>Open &amp;OpenClaw Tray</source>
        <translation>A&amp;brir o OpenClaw Tray</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>Sair da configuração?</translation>
    </message>
    <message>
        <source>Nothing that you chose is kept unless the gateway was started.</source>
        <translation>Nada do que você escolheu é mantido, a menos que o gateway tenha sido iniciado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>Continuar a configuração</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Adicionar um nó</translation>
    </message>
    <message>
        <source>Nodes connect to the gateway on %1. Choose “Add a node…” on that computer.</source>
        <translation>Os nós se conectam ao gateway em %1. Escolha “Adicionar um nó…” naquele computador.</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ui::SetupRules</name>
    <message>
        <source>Confirm that you have understood this.</source>
        <translation>Confirme que você entendeu isto.</translation>
    </message>
    <message>
        <source>Confirm that you trust the networks this computer joins.</source>
        <translation>Confirme que você confia nas redes em que este computador entra.</translation>
    </message>
    <message>
        <source>A token is needed before other devices can connect.</source>
        <translation>É necessário um token para que outros dispositivos possam se conectar.</translation>
    </message>
    <message>
        <source>Confirm that other programs may control the gateway.</source>
        <translation>Confirme que outros programas podem controlar o gateway.</translation>
    </message>
    <message>
        <source>Choose a folder for the canvas, or switch it off.</source>
        <translation>Escolha uma pasta para o canvas ou desligue-o.</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>Teste a conexão primeiro.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>Somente este computador pode se conectar.</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>Os dispositivos na sua tailnet podem se conectar.</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>Qualquer pessoa nas suas redes locais pode tentar se conectar.</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <translation>Um endereço: %1.</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>Porta %1.</translation>
    </message>
    <message>
        <source>No token: any program on this computer may connect.</source>
        <translation>Sem token: qualquer programa neste computador pode se conectar.</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>Um token protege todas as conexões.</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>Inicia quando você inicia a sessão.</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>Não inicia quando você inicia a sessão.</translation>
    </message>
    <message>
        <source>Canvas folder: %1</source>
        <translation>Pasta do canvas: %1</translation>
    </message>
    <message>
        <source>No canvas.</source>
        <translation>Sem canvas.</translation>
    </message>
    <message>
        <source>The settings file was changed and has an error.</source>
        <translation>O arquivo de configurações foi alterado e tem um erro.</translation>
    </message>
    <message>
        <source>Starts with new settings. The old file is kept as a backup.</source>
        <translation>Começa com configurações novas. O arquivo antigo é guardado como cópia de segurança.</translation>
    </message>
</context>
<context>
    <name>ui::SetupRun</name>
    <message>
        <source>Stop it and try again, or let this one use another port.</source>
        <translation>Pare-o e tente novamente, ou deixe que este use outra porta.</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>Pare-o e depois tente novamente.</translation>
    </message>
    <message>
        <source>Look at who owns it and who may write there, then try again.</source>
        <translation>Veja a quem ela pertence e quem pode gravar nela, e depois tente novamente.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e depois tente novamente.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Salvar as configurações</translation>
    </message>
    <message>
        <source>Open the gateway port</source>
        <translation>Abrir a porta do gateway</translation>
    </message>
    <message>
        <source>Start the canvas host</source>
        <translation>Iniciar o servidor do canvas</translation>
    </message>
    <message>
        <source>Set start at login</source>
        <translation>Definir o início com a sessão</translation>
    </message>
    <message>
        <source>Sign in once</source>
        <translation>Autenticar uma vez</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>Nenhum endereço da tailnet encontrado. Até o Tailscale estar em execução, somente este computador pode se conectar.</translation>
    </message>
    <message>
        <source>Fewer devices can connect than you chose.</source>
        <translation>Menos dispositivos podem se conectar do que você escolheu.</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>Não foi possível alterar o início com a sessão: %1.</translation>
    </message>
    <message>
        <source>Correct the file and try again, or start fresh on the page “Place”.</source>
        <translation>Corrija o arquivo e tente novamente, ou comece do zero na página “Local”.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>O arquivo antigo foi guardado como %1.</translation>
    </message>
</context>
<context>
    <name>ui::ShippedLanguages</name>
    <message>
        <source>English</source>
        <comment>Name of the language of this translation, in itself</comment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>ui::ShowCanvasDialog</name>
    <message>
        <source>Show on node</source>
        <translation>Mostrar em um nó</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nó</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>No node has a screen for pages</source>
        <translation>Nenhum nó tem uma tela para páginas</translation>
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
        <translation>As alterações não foram aplicadas</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n alteração ainda não foi aplicada.</numerusform>
            <numerusform>%n alterações ainda não foram aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
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
        <translation>Iniciar o gateway</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>&amp;Iniciar gateway</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>Choose who may connect…</source>
        <translation>Escolher quem pode se conectar…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Continue without canvas</source>
        <translation>Continuar sem o canvas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cancela&amp;r</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>Desc&amp;onectar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Sho&amp;w details</source>
        <translation>Mostrar detal&amp;hes</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>The gateway runs on another computer.</source>
        <translation>O gateway está em execução em outro computador.</translation>
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
        <translation>Configure seu gateway</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Gateway is stopped</source>
        <translation>O gateway está parado</translation>
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
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Gateway is running</source>
        <translation>O gateway está em execução</translation>
    </message>
    <message>
        <source>Running with a problem</source>
        <translation>Em execução com um problema</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Precisa da sua atenção</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n pedido em espera</numerusform>
            <numerusform>%n pedidos em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway could not start</source>
        <translation>O gateway não pôde ser iniciado</translation>
    </message>
    <message>
        <source>Another gateway is already running here</source>
        <translation>Outro gateway já está em execução aqui</translation>
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
        <translation>Aguardando aprovação no outro gateway</translation>
    </message>
    <message>
        <source>The other gateway cannot be reached</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>Não é possível acessar o outro gateway</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>Não conectado a %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>não configurado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
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
        <translation>parando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>running with a problem</source>
        <translation>em execução com um problema</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>não pôde ser iniciado</translation>
    </message>
    <message>
        <source>another gateway is running here</source>
        <translation>outro gateway está em execução aqui</translation>
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
        <translation>aguardando aprovação</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>O gateway está parado.</translation>
    </message>
    <message>
        <source>The gateway is not connected.</source>
        <translation>O gateway não está conectado.</translation>
    </message>
    <message>
        <source>The gateway on %1 is not connected.</source>
        <translation>O gateway em %1 não está conectado.</translation>
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
        <translation>Acesso re&amp;moto…</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Conectar</translation>
    </message>
</context>
<context>
    <name>ui::TimeText</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Dica: “Adicionar um nó…” mostra o código para um telefone e o comando para um computador.</translation>
    </message>
    <message>
        <source>Tip: a device that wants to join waits under Devices and Pairing until you decide.</source>
        <translation>Dica: um dispositivo que quer entrar espera em “Dispositivos e pareamento” até você decidir.</translation>
    </message>
    <message>
        <source>Tip: under Nodes you see what each device offers, and can try a command yourself.</source>
        <translation>Dica: em “Nós” você vê o que cada dispositivo oferece e pode experimentar um comando.</translation>
    </message>
    <message>
        <source>Tip: “Check for problems” under Logs and Diagnostics finds out what is amiss, and how to mend it.</source>
        <translation>Dica: “Procurar problemas”, em “Registro e diagnóstico”, descobre o que está errado e como resolver.</translation>
    </message>
    <message>
        <source>Tip: F1 opens the help for the page that you are on.</source>
        <translation>Dica: F1 abre a ajuda da página em que você está.</translation>
    </message>
    <message>
        <source>Ne&amp;xt tip</source>
        <translation>Pró&amp;xima dica</translation>
    </message>
    <message>
        <source>No mo&amp;re tips</source>
        <translation>Sem mais di&amp;cas</translation>
    </message>
</context>
<context>
    <name>ui::TokensModel</name>
    <message>
        <source>be a node</source>
        <translation>ser um nó</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
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
        <translation>&amp;Abrir o OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Show all nodes…</source>
        <translation>&amp;Mostrar todos os nós…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>Adicionar &amp;um nó…</translation>
    </message>
    <message>
        <source>&amp;Copy gateway address</source>
        <translation>Copiar endereço do &amp;gateway</translation>
    </message>
    <message>
        <source>Copy can&amp;vas address</source>
        <translation>&amp;Copiar endereço do canvas</translation>
    </message>
    <message>
        <source>Open canvas &amp;folder</source>
        <translation>A&amp;brir pasta do canvas</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>Iniciar gate&amp;way</translation>
    </message>
    <message>
        <source>S&amp;top gateway</source>
        <translation>&amp;Parar gateway</translation>
    </message>
    <message>
        <source>R&amp;estart gateway</source>
        <translation>Reiniciar gatewa&amp;y</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>R&amp;econectar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Start at log&amp;in</source>
        <translation>&amp;Iniciar com a sessão</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Check for problems…</source>
        <translation>Pr&amp;ocurar problemas…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Salvar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>&amp;Executar a configuração inicial novamente…</translation>
    </message>
    <message>
        <source>&amp;About OpenClaw Tray</source>
        <translation>Sobre o OpenClaw &amp;Tray</translation>
    </message>
    <message>
        <source>&amp;Quit OpenClaw Tray</source>
        <translation>&amp;Sair do OpenClaw Tray</translation>
    </message>
    <message>
        <source>This desktop offers no way to change it.</source>
        <translation>Esta área de trabalho não oferece nenhuma forma de alterá-lo.</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenuText</name>
    <message>
        <source>Your local networks · port %1</source>
        <translation>Suas redes locais · porta %1</translation>
    </message>
    <message>
        <source>This computer only · port %1</source>
        <translation>Somente este computador · porta %1</translation>
    </message>
    <message>
        <source>Your tailnet · port %1</source>
        <translation>Sua tailnet · porta %1</translation>
    </message>
    <message>
        <source>One address: %1 · port %2</source>
        <extracomment>%1 is an address, %2 a port.</extracomment>
        <translation>Um endereço: %1 · porta %2</translation>
    </message>
    <message>
        <source>Unnamed node</source>
        <translation>Nó sem nome</translation>
    </message>
    <message>
        <source>%1 — connected</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — conectado</translation>
    </message>
    <message>
        <source>%1 — offline</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — offline</translation>
    </message>
    <message>
        <source>%1 — last seen %2</source>
        <extracomment>%1 is the name of a node, %2 is &quot;2 h ago&quot; or a date.</extracomment>
        <translation>%1 — visto por último: %2</translation>
    </message>
    <message numerus="yes">
        <source>Revie&amp;w %n pairing request(s)…</source>
        <translation>
            <numerusform>Re&amp;visar %n pedido de pareamento…</numerusform>
            <numerusform>Re&amp;visar %n pedidos de pareamento…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <extracomment>The counts of a sub-menu, as in &quot;Nodes (2 of 3 connected)&quot;.</extracomment>
        <translation>&amp;Nós</translation>
    </message>
    <message>
        <source>&amp;Nodes (%1 of %2 connected)</source>
        <translation>&amp;Nós (%1 de %2 conectados)</translation>
    </message>
</context>
<context>
    <name>ui::TrayText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n pedido em espera</numerusform>
            <numerusform>%n pedidos em espera</numerusform>
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
        <translation>Boas-vindas ao OpenClaw Tray</translation>
    </message>
    <message>
        <source>It connects your phones and computers so that your assistant can use what they offer — a camera, a screen, a canvas.</source>
        <translation>Ele conecta seus telefones e computadores para que seu assistente possa usar o que eles oferecem: uma câmera, uma tela, um canvas.</translation>
    </message>
    <message>
        <source>A connected assistant can use everything you allow here, and assistants make mistakes. Only connect devices you own, and approve only requests you started yourself.</source>
        <translation>Um assistente conectado pode usar tudo o que você permitir aqui, e assistentes cometem erros. Conecte somente dispositivos que são seus e aprove somente pedidos que você mesmo iniciou.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;Entendi</translation>
    </message>
    <message>
        <source>How this stays safe</source>
        <translation>Como isto se mantém seguro</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect until you choose otherwise.</source>
        <translation>Somente programas neste computador podem se conectar até que você escolha outra coisa.</translation>
    </message>
    <message>
        <source>Every device has to know a secret, and to be approved by you, once.</source>
        <translation>Cada dispositivo precisa conhecer um segredo e ser aprovado por você, uma vez.</translation>
    </message>
    <message>
        <source>You see what a device offers, and decide which of its commands may be used.</source>
        <translation>Você vê o que um dispositivo oferece e decide quais de seus comandos podem ser usados.</translation>
    </message>
    <message>
        <source>Each device can be removed again at any time.</source>
        <translation>Cada dispositivo pode ser removido a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>ui::WideAreaChoice</name>
    <message>
        <source>Write a DNS &amp;zone for my tailnet</source>
        <translation>&amp;Gravar uma zona DNS para minha tailnet</translation>
    </message>
    <message>
        <source>Domain of the zone</source>
        <translation>Domínio da zona</translation>
    </message>
    <message>
        <source>Enter a domain such as openclaw.internal.</source>
        <translation>Digite um domínio como openclaw.internal.</translation>
    </message>
</context>
</TS>
