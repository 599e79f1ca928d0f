<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>the entry %1 has no effect</source>
        <translation>条目 %1 不起作用</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be made</source>
        <translation>无法创建 %1 的文件夹</translation>
    </message>
    <message>
        <source>the registry could not be changed</source>
        <translation>无法更改注册表</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Devices are connected to the gateway</source>
        <translation>有设备连接到网关</translation>
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
        <translation>OpenClaw Tray 没有响应。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;End and start again</source>
        <translation>结束并重新启动(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message>
        <source>OpenClaw Tray is running in the background. Open it from your applications menu.</source>
        <translation>OpenClaw Tray 正在后台运行。请从应用程序菜单中打开它。</translation>
    </message>
    <message>
        <source>OpenClaw Tray keeps running. Find it in the system tray.</source>
        <translation>OpenClaw Tray 仍在运行。您可以在系统托盘中找到它。</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Keep the gateway running in the background?</source>
        <translation>让网关在后台继续运行吗？</translation>
    </message>
    <message>
        <source>Your desktop has no system tray. Open OpenClaw Tray again to get this window back.</source>
        <translation>您的桌面没有系统托盘。再次打开 OpenClaw Tray 即可回到此窗口。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remember my choice</source>
        <translation>记住我的选择(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Quit OpenClaw Tray? %n device(s) will be disconnected until you start it again.</source>
        <translation>
            <numerusform>退出 OpenClaw Tray 吗？%n 台设备将断开连接，直到您再次启动它。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>此程序的相关信息。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>协议版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. This program comes without any warranty.</source>
        <translation>GNU 通用公共许可证，第 3 版或更高版本。本程序不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>Qt %1 (GNU Lesser General Public License, version 3)
OpenSSL (Apache License 2.0)</source>
        <translation>Qt %1（GNU 宽通用公共许可证，第 3 版）
OpenSSL（Apache 许可证 2.0）</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>复制版本信息</translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>How devices and programs sign in to this gateway.</source>
        <translation>设备和程序如何登录此网关。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;one – this computer only</source>
        <translation>无 – 仅限此计算机(&amp;O)</translation>
    </message>
    <message>
        <source>Needs ‘Only this computer’.</source>
        <translation>需要选择“仅限此计算机”。</translation>
    </message>
    <message>
        <source>Any program on this computer could control the gateway.</source>
        <translation>此计算机上的任何程序都可以控制网关。</translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation>访问令牌，已隐藏</translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation>访问令牌，已显示</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>密码，已隐藏</translation>
    </message>
    <message>
        <source>Password, shown</source>
        <translation>密码，已显示</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>访问令牌(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;ew token…</source>
        <translation>新建令牌(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Approve programs on this computer &amp;automatically</source>
        <translation>自动批准此计算机上的程序(&amp;A)</translation>
    </message>
    <message>
        <source>Local commands will ask for approval too.</source>
        <translation>本地命令也将请求批准。</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>被拒绝的连接</translation>
    </message>
    <message>
        <source>Since the gateway started. Nothing of this is kept on disk.</source>
        <translation>自网关启动以来。这些内容都不会保存到磁盘。</translation>
    </message>
    <message>
        <source>No connection was refused.</source>
        <translation>没有被拒绝的连接。</translation>
    </message>
    <message>
        <source>What to &amp;do…</source>
        <translation>如何处理(&amp;D)…</translation>
    </message>
    <message>
        <source>Let programs connect without signing in?</source>
        <translation>允许程序无需登录即可连接吗？</translation>
    </message>
    <message>
        <source>Connect without sign-in</source>
        <translation>无需登录即可连接</translation>
    </message>
    <message>
        <source>Keep sign-in</source>
        <translation>保留登录</translation>
    </message>
    <message>
        <source>Create a new token?</source>
        <translation>创建新令牌吗？</translation>
    </message>
    <message>
        <source>Programs that use the old token can no longer sign in. Paired devices keep their own tokens.</source>
        <translation>使用旧令牌的程序将无法再登录。已配对的设备保留各自的令牌。</translation>
    </message>
    <message>
        <source>Create new token</source>
        <translation>创建新令牌</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留旧令牌</translation>
    </message>
    <message>
        <source>Also disconnect devices that signed in with the old token</source>
        <translation>同时断开使用旧令牌登录的设备</translation>
    </message>
    <message>
        <source>A new token was created.</source>
        <translation>已创建新令牌。</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>a date</comment>
        <translation>创建于 %1</translation>
    </message>
    <message numerus="yes">
        <source>used by %n device(s) now</source>
        <translation>
            <numerusform>当前有 %n 台设备在使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>复制失败。</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>已复制。1 分钟后将清除。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
</context>
<context>
    <name>ui::ActionNotice</name>
    <message>
        <source>D&amp;etails</source>
        <translation>详细信息(&amp;E)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>OK</source>
        <comment>a command succeeded</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>%1: technical code</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::AddressList</name>
    <message>
        <source>Copy canvas address</source>
        <translation>复制画布地址</translation>
    </message>
    <message>
        <source>Open canvas address in the browser</source>
        <translation>在浏览器中打开画布地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>QR…</source>
        <translation>二维码…</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>使用…</translation>
    </message>
</context>
<context>
    <name>ui::ApplyBar</name>
    <message>
        <source>Changes that wait</source>
        <translation>待处理的更改</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>应用我的更改</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>应用并重新启动</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>The settings changed on disk. Reload them before applying your changes.</source>
        <translation>磁盘上的设置已更改。请先重新加载，再应用您的更改。</translation>
    </message>
    <message>
        <source>A setting you changed was also changed elsewhere. Discard your changes to take that one, or apply yours.</source>
        <translation>您更改的某项设置也在别处被更改。放弃您的更改以采用那一项，或应用您自己的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold when the gateway starts.</source>
        <translation>
            <numerusform>%n 项更改将在网关启动时生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the canvas host. No device is disconnected.</source>
        <translation>
            <numerusform>%n 项更改会重新启动画布服务。不会断开任何设备。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the listeners.</source>
        <translation>
            <numerusform>%n 项更改会重新打开网关的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences after one another</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) reconnect.</source>
        <translation>
            <numerusform>%n 台设备将重新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 The gateway continues with the previous settings.</source>
        <comment>%1: a whole sentence</comment>
        <translation>未应用：%1网关继续使用之前的设置。</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>批准 %1 吗？</translation>
    </message>
    <message>
        <source>It asks from the internet.</source>
        <translation>请求来自互联网。</translation>
    </message>
    <message>
        <source>It will be able to:</source>
        <comment>followed by a list of powers</comment>
        <translation>它将可以：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Approve and allow</source>
        <translation>批准并允许(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::BannerPolicy</name>
    <message>
        <source>The gateway is reachable more widely than you chose: %1</source>
        <translation>网关的可访问范围比您选择的更广：%1</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>设为私有(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Not applied: %1. The gateway continues with the previous settings.</source>
        <translation>未应用：%1。网关继续使用之前的设置。</translation>
    </message>
    <message>
        <source>Some saved data could not be read and was put aside. Devices may have to ask again.</source>
        <translation>部分已保存的数据无法读取，已另行存放。设备可能需要重新请求。</translation>
    </message>
    <message>
        <source>The settings file changed and has an error. The previous settings stay in force.</source>
        <translation>设置文件已更改且包含错误。之前的设置继续有效。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Settings changed on disk.</source>
        <translation>磁盘上的设置已更改。</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>找不到 tailnet 地址。在 Tailscale 运行之前，只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>This computer no longer has %1. Until it does, only this computer can connect.</source>
        <translation>此计算机不再拥有 %1。在其恢复之前，只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>The canvas host is not running: %1</source>
        <translation>画布服务未运行：%1</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>发现功能不可用：%1</translation>
    </message>
    <message>
        <source>Tailscale does not lead to this gateway.</source>
        <translation>Tailscale 没有通向此网关。</translation>
    </message>
    <message>
        <source>The gateway certificate expires on %1.</source>
        <translation>网关证书将于 %1 过期。</translation>
    </message>
    <message>
        <source>OpenClaw Tray ended unexpectedly last time.</source>
        <translation>OpenClaw Tray 上次意外结束。</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>保存诊断信息(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>关闭(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::BindChoices</name>
    <message>
        <source>Who can reach this gateway</source>
        <translation>谁可以访问此网关</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>对外开放</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>单个网络</translation>
    </message>
    <message>
        <source>Onl&amp;y this computer</source>
        <translation>仅限此计算机(&amp;Y)</translation>
    </message>
    <message>
        <source>Safest. You can widen it later.</source>
        <translation>最安全。您以后可以扩大范围。</translation>
    </message>
    <message>
        <source>Programs on this computer. Phones and other computers cannot connect directly.</source>
        <translation>此计算机上的程序。手机和其他计算机无法直接连接。</translation>
    </message>
    <message>
        <source>Devices in my &amp;Tailscale network</source>
        <translation>我的 Tailscale 网络中的设备(&amp;T)</translation>
    </message>
    <message>
        <source>My &amp;tailnet</source>
        <translation>我的 tailnet(&amp;T)</translation>
    </message>
    <message>
        <source>Devices on my &amp;local networks</source>
        <translation>我的本地网络中的设备(&amp;L)</translation>
    </message>
    <message>
        <source>My &amp;local networks</source>
        <translation>我的本地网络(&amp;L)</translation>
    </message>
    <message>
        <source>Needed for most phones without Tailscale. A token and your approval still protect every connection.</source>
        <translation>大多数没有 Tailscale 的手机都需要此项。每个连接仍受令牌和您的批准保护。</translation>
    </message>
    <message>
        <source>Every network this computer joins, public Wi-Fi included.</source>
        <translation>此计算机加入的每个网络，包括公共 Wi-Fi。</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>自动(&amp;U)</translation>
    </message>
    <message>
        <source>This computer first. If that is impossible the gateway stops; it never opens up by itself.</source>
        <translation>优先使用此计算机。如果无法做到，网关将停止；它绝不会自行对外开放。</translation>
    </message>
    <message>
        <source>One &amp;address</source>
        <translation>单个地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>%1 is &quot;Private&quot; or &quot;Exposed&quot;</extracomment>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>address, network</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1 (%2)</source>
        <extracomment>%1 is an address, %2 a name such as desk.tail1.ts.net.</extracomment>
        <translation>您的 Tailscale 网络中的设备。当前地址：%1（%2）</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1</source>
        <translation>您的 Tailscale 网络中的设备。当前地址：%1</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is signed out on this computer.</source>
        <translation>您的 Tailscale 网络中的设备。此计算机上的 Tailscale 已退出登录。</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is switched off.</source>
        <translation>您的 Tailscale 网络中的设备。Tailscale 已关闭。</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. No address now.</source>
        <translation>您的 Tailscale 网络中的设备。当前没有地址。</translation>
    </message>
</context>
<context>
    <name>ui::CanvasLinkDialog</name>
    <message>
        <source>Canvas on another device</source>
        <translation>在其他设备上打开画布</translation>
    </message>
    <message>
        <source>Link to the canvas as picture</source>
        <translation>画布链接的二维码</translation>
    </message>
    <message>
        <source>Scan this code with a phone or tablet in the same network. It opens the canvas in its browser; whoever has the link can read the canvas while this window is open.</source>
        <translation>用同一网络中的手机或平板电脑扫描此二维码，即可在其浏览器中打开画布。在此窗口打开期间，任何拥有该链接的人都可以读取画布。</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;w link</source>
        <translation>新建链接(&amp;W)</translation>
    </message>
    <message>
        <source>There is no link now.</source>
        <translation>当前没有链接。</translation>
    </message>
    <message>
        <source>Ends in %1 unless it is opened before.</source>
        <translation>如果未被打开，将在 %1 后失效。</translation>
    </message>
    <message>
        <source>This link has expired, unless it is in use.</source>
        <translation>此链接已过期（正在使用的除外）。</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>已复制。1 分钟后将清除。</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>复制失败。</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPage</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Web pages on this computer that nodes can show on their screen.</source>
        <translation>此计算机上可供节点在屏幕上显示的网页。</translation>
    </message>
    <message>
        <source>&amp;Offer pages to nodes</source>
        <translation>向节点提供页面(&amp;O)</translation>
    </message>
    <message>
        <source>Canvas host</source>
        <translation>画布服务</translation>
    </message>
    <message>
        <source>&amp;Reload pages when files change</source>
        <translation>文件更改时重新加载页面(&amp;R)</translation>
    </message>
    <message>
        <source>Too many files to watch. Live reload is paused.</source>
        <translation>要监视的文件过多。已暂停自动重新加载。</translation>
    </message>
    <message>
        <source>Folder with the canvas pages</source>
        <translation>画布页面所在的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Open fo&amp;lder</source>
        <translation>打开文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The same port as the gateway.</source>
        <translation>与网关使用同一端口。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sho&amp;w on node…</source>
        <translation>在节点上显示(&amp;W)…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>谁可以读取</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>文件夹为空。</translation>
    </message>
    <message>
        <source>Create a s&amp;tarter page</source>
        <translation>创建起始页面(&amp;T)</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>网关已停止。</translation>
    </message>
    <message>
        <source>No node has a screen for pages.</source>
        <translation>没有可显示页面的节点。</translation>
    </message>
    <message>
        <source>Canvas address as QR code</source>
        <translation>画布地址的二维码</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>网关已停止</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Canvas host is not running: %1.</source>
        <translation>画布服务未运行：%1。</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>没有人。</translation>
    </message>
    <message>
        <source>Only this computer.</source>
        <translation>仅限此计算机。</translation>
    </message>
    <message>
        <source>Connected devices, with a link that expires.</source>
        <translation>已连接的设备，使用会过期的链接。</translation>
    </message>
    <message>
        <source>Anyone who reaches this address.</source>
        <translation>任何能访问此地址的人。</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>创建(&amp;E)</translation>
    </message>
    <message>
        <source>Choose the folder for canvas pages</source>
        <translation>选择画布页面的文件夹</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPortChoice</name>
    <message>
        <source>&amp;Its own port</source>
        <translation>独立的端口(&amp;I)</translation>
    </message>
    <message>
        <source>Port of the canvas host</source>
        <translation>画布服务的端口</translation>
    </message>
    <message>
        <source>Sa&amp;me port as the gateway</source>
        <translation>与网关使用同一端口(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::CapturePreview</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 answered without a picture.</source>
        <translation>%1 的应答中没有图片。</translation>
    </message>
    <message>
        <source>A recording of %1. Save it to look at it.</source>
        <comment>%1: size</comment>
        <translation>大小为 %1 的录像。请保存后查看。</translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it to look at it.</source>
        <translation>无法在此处显示该图片。请保存后查看。</translation>
    </message>
    <message>
        <source>%1 by %2 points · %3</source>
        <comment>%1: width, %2: height, %3: size</comment>
        <translation>%1 × %2 像素 · %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Asking the device… %n s</source>
        <translation>
            <numerusform>正在请求设备… %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>ui::CheckText</name>
    <message>
        <source>Settings file is valid</source>
        <translation>设置文件有效</translation>
    </message>
    <message>
        <source>Only you can read the settings file</source>
        <translation>只有您可以读取设置文件</translation>
    </message>
    <message>
        <source>Gateway listens</source>
        <translation>网关正在监听</translation>
    </message>
    <message>
        <source>Reachable exactly as chosen</source>
        <translation>可访问范围与所选完全一致</translation>
    </message>
    <message>
        <source>Sign-in is strong enough</source>
        <translation>登录方式足够安全</translation>
    </message>
    <message>
        <source>Canvas host runs</source>
        <translation>画布服务正在运行</translation>
    </message>
    <message>
        <source>Saved data could be read</source>
        <translation>已保存的数据可以读取</translation>
    </message>
    <message>
        <source>Desktop has a system tray</source>
        <translation>桌面有系统托盘</translation>
    </message>
    <message>
        <source>Start at login works</source>
        <translation>登录时启动可用</translation>
    </message>
    <message>
        <source>Desktop shows notifications with buttons</source>
        <translation>桌面可显示带按钮的通知</translation>
    </message>
    <message>
        <source>No other gateway starts at login</source>
        <translation>没有其他网关在登录时启动</translation>
    </message>
    <message>
        <source>Clock of this computer is set</source>
        <translation>此计算机的时钟已校准</translation>
    </message>
    <message>
        <source>No firewall is known to be in the way</source>
        <translation>未发现造成阻碍的防火墙</translation>
    </message>
    <message>
        <source>There is no settings file yet. It is written when the gateway starts.</source>
        <translation>尚无设置文件。网关启动时会写入该文件。</translation>
    </message>
    <message>
        <source>Correct the settings file; the details name the line.</source>
        <translation>请更正设置文件；详细信息中会指出行号。</translation>
    </message>
    <message>
        <source>Other users of this computer can read your token. Make the file private.</source>
        <translation>此计算机的其他用户可以读取您的令牌。请将该文件设为私有。</translation>
    </message>
    <message>
        <source>Start the gateway, or see the overview for the cause.</source>
        <translation>请启动网关，或在概览中查看原因。</translation>
    </message>
    <message>
        <source>See who can reach this gateway.</source>
        <translation>请查看谁可以访问此网关。</translation>
    </message>
    <message>
        <source>Create a new token, or choose a longer password.</source>
        <translation>请创建新令牌，或选择更长的密码。</translation>
    </message>
    <message>
        <source>See the folder and port of the canvas host.</source>
        <translation>请查看画布服务的文件夹和端口。</translation>
    </message>
    <message>
        <source>A damaged file was put aside. Devices that are missing have to ask again.</source>
        <translation>已将损坏的文件另行存放。缺失的设备需要重新请求。</translation>
    </message>
    <message>
        <source>Without a tray, open this window from the applications menu.</source>
        <translation>没有托盘时，请从应用程序菜单打开此窗口。</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login. Start the program by hand.</source>
        <translation>此桌面在登录时不会启动任何程序。请手动启动本程序。</translation>
    </message>
    <message>
        <source>Requests are shown in a window instead.</source>
        <translation>请求将改为在窗口中显示。</translation>
    </message>
    <message>
        <source>Notifications have no buttons here. A click on one opens the review.</source>
        <translation>此处的通知没有按钮。点击通知会打开审核窗口。</translation>
    </message>
    <message>
        <source>Only one gateway can have the port. Found: %1</source>
        <translation>该端口只能由一个网关使用。发现：%1</translation>
    </message>
    <message>
        <source>It says %1. Devices with the right time are refused.</source>
        <translation>它显示 %1。时间正确的设备会被拒绝。</translation>
    </message>
    <message>
        <source>If devices cannot connect, let them through: %1</source>
        <translation>如果设备无法连接，请放行：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check for problems</source>
        <translation>检查问题</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n 个需要查看的项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show where to mend: %1</source>
        <translation>显示修复位置：%1</translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 — another device has this name; last used %2</source>
        <translation>%1 — 另一台设备使用此名称；上次使用：%2</translation>
    </message>
    <message>
        <source>%1 — last used %2</source>
        <translation>%1 — 上次使用：%2</translation>
    </message>
    <message>
        <source>Clean up paired devices</source>
        <translation>清理已配对的设备</translation>
    </message>
    <message>
        <source>Chosen devices lose their access and must pair again.</source>
        <translation>所选设备将失去访问权限，必须重新配对。</translation>
    </message>
    <message>
        <source>Not &amp;used for</source>
        <translation>未使用时间(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that may no longer be needed</source>
        <translation>可能不再需要的设备</translation>
    </message>
    <message>
        <source>Nothing to clean up.</source>
        <translation>没有需要清理的设备。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the last device that may change every setting?</source>
        <translation>移除最后一台可更改所有设置的设备吗？</translation>
    </message>
    <message>
        <source>No other paired device can change settings then.</source>
        <translation>之后，其他已配对的设备都无法更改设置。</translation>
    </message>
</context>
<context>
    <name>ui::CommandGroups</name>
    <message>
        <source>Back camera</source>
        <translation>后置摄像头</translation>
    </message>
    <message>
        <source>Front camera</source>
        <translation>前置摄像头</translation>
    </message>
    <message>
        <source>Three seconds</source>
        <translation>三秒</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>Five seconds</source>
        <translation>五秒</translation>
    </message>
    <message>
        <source>Our canvas</source>
        <translation>网关的画布</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>十秒</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <source>Find programs</source>
        <translation>查找程序</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Uses camera</source>
        <translation>使用摄像头</translation>
    </message>
    <message>
        <source>Shows the screen</source>
        <translation>显示屏幕</translation>
    </message>
    <message>
        <source>Records the screen</source>
        <translation>录制屏幕</translation>
    </message>
    <message>
        <source>Uses text messages</source>
        <translation>使用短信</translation>
    </message>
    <message>
        <source>Controls the device</source>
        <translation>控制设备</translation>
    </message>
    <message>
        <source>Touches private things</source>
        <translation>涉及隐私内容</translation>
    </message>
    <message>
        <source>Take a photo with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>现在用 %1 拍照吗？</translation>
    </message>
    <message>
        <source>Record a video with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>现在用 %1 录制视频吗？</translation>
    </message>
    <message>
        <source>Take a picture of the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>现在对 %1 的屏幕截图吗？</translation>
    </message>
    <message>
        <source>Record the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>现在录制 %1 的屏幕吗？</translation>
    </message>
    <message>
        <source>Use the text messages of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>现在使用 %1 的短信吗？</translation>
    </message>
    <message>
        <source>Control %1 and run programs on it now?</source>
        <comment>%1: name of a device</comment>
        <translation>现在控制 %1 并在其上运行程序吗？</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>拍照(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>截图(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use text messages</source>
        <translation>使用短信(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>a command</comment>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>无参数</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesDialog</name>
    <message>
        <source>Command rules</source>
        <translation>命令规则</translation>
    </message>
    <message>
        <source>Commands and their rules</source>
        <translation>命令及其规则</translation>
    </message>
    <message>
        <source>A rule allows or blocks a command on every node. Blocking wins, and changes are in force at once.</source>
        <translation>规则在所有节点上允许或阻止某个命令。阻止优先，更改立即生效。</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>阻止(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;nother command</source>
        <translation>其他命令(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>允许(&amp;L)</translation>
    </message>
    <message>
        <source>Rule for “%1”</source>
        <comment>%1: command</comment>
        <translation>“%1”的规则</translation>
    </message>
    <message>
        <source>Select a command to change its rule.</source>
        <translation>选择一个命令以更改其规则。</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <source>No connected node offers “%1”. Check the spelling.</source>
        <translation>没有已连接的节点提供“%1”。请检查拼写。</translation>
    </message>
    <message>
        <source>&amp;Keep anyway</source>
        <translation>仍然保留(&amp;K)</translation>
    </message>
    <message>
        <source>Saved: “%1” is now %2.</source>
        <comment>%1: command, %2: rule</comment>
        <translation>已保存：“%1”现在为“%2”。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesModel</name>
    <message>
        <source>Nowhere</source>
        <comment>allowed by default</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>By default on</source>
        <translation>默认启用的平台</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>提供者</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Blocked by rule</source>
        <translation>被规则阻止</translation>
    </message>
    <message>
        <source>Not in defaults</source>
        <translation>默认不启用</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Settings changed on disk</source>
        <translation>磁盘上的设置已更改</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>已更改的设置</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>No setting that this application uses is different.</source>
        <translation>本应用程序使用的设置没有差异。</translation>
    </message>
    <message>
        <source>These settings are different in the file. Beside them stands what is in force now.</source>
        <translation>文件中的以下设置不同。旁边是当前生效的内容。</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>%1: name of a setting</comment>
        <translation>%1：已隐藏</translation>
    </message>
</context>
<context>
    <name>ui::ConnectLines</name>
    <message>
        <source>New code</source>
        <translation>新建代码</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a first node</source>
        <translation>连接第一个节点</translation>
    </message>
    <message>
        <source>What do you want to connect? You can also do this later.</source>
        <translation>您想连接什么？您也可以稍后再做。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPanel</name>
    <message>
        <source>&amp;Phone or tablet</source>
        <translation>手机或平板电脑(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>计算机(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>此计算机(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::ConnectText</name>
    <message>
        <source>A program on this computer</source>
        <translation>此计算机上的程序</translation>
    </message>
    <message>
        <source>Waiting for your device…</source>
        <translation>正在等待您的设备…</translation>
    </message>
    <message>
        <source>%1 contacted the gateway.</source>
        <translation>%1 已联系网关。</translation>
    </message>
    <message>
        <source>%1 needs your approval.</source>
        <translation>%1 需要您的批准。</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 已连接。</translation>
    </message>
    <message>
        <source>%1 is connected: %2</source>
        <translation>%1 已连接：%2</translation>
    </message>
    <message>
        <source>Is the device in the same network? Does a firewall block the port?</source>
        <translation>设备是否在同一网络中？防火墙是否阻止了该端口？</translation>
    </message>
    <message>
        <source>Use the code or the command on this page, as it is now.</source>
        <translation>请使用此页面上当前显示的代码或命令。</translation>
    </message>
    <message>
        <source>Valid %1 · for one device</source>
        <translation>有效期：%1 · 用于一台设备</translation>
    </message>
    <message>
        <source>This code was used.</source>
        <translation>此代码已被使用。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>此代码已过期。</translation>
    </message>
</context>
<context>
    <name>ui::Consents</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::CopiedNote</name>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>已复制。1 分钟后将清除。</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>复制失败。</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ui::DecisionView</name>
    <message>
        <source>Wants to</source>
        <comment>followed by a list of powers</comment>
        <translation>想要</translation>
    </message>
    <message>
        <source>%1. Let it in</source>
        <comment>number of the decision</comment>
        <translation>%1. 允许加入</translation>
    </message>
    <message>
        <source>%1. Allow what it offers</source>
        <comment>number of the decision</comment>
        <translation>%1. 允许其提供的功能</translation>
    </message>
    <message>
        <source>This application may not approve this. It lacks: %1.</source>
        <translation>本应用程序无权批准此请求。缺少：%1。</translation>
    </message>
    <message>
        <source>Expired. The device will ask again when it reconnects.</source>
        <translation>已过期。设备重新连接时会再次请求。</translation>
    </message>
    <message>
        <source>Approved from another device</source>
        <translation>已从其他设备批准</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>此请求已不在等待中。</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>批准(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;command(s)</source>
        <translation>
            <numerusform>%n 个命令(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetails</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>设备自己的名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy full ID</source>
        <translation>复制完整 ID</translation>
    </message>
    <message>
        <source>Full ID</source>
        <translation>完整 ID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>新建令牌(&amp;K)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>吊销(&amp;V)…</translation>
    </message>
    <message>
        <source>Tokens of this device</source>
        <translation>此设备的令牌</translation>
    </message>
    <message>
        <source>%1 — This application</source>
        <translation>%1 — 本应用程序</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>Operator and node</source>
        <translation>操作员和节点</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>manage</source>
        <comment>what a device may do</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>what a device may do</comment>
        <translation>配对</translation>
    </message>
    <message>
        <source>approve</source>
        <comment>what a device may do</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a device may do</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a device may do</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>offers commands</source>
        <translation>提供命令</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>date</comment>
        <translation>%1，由您批准</translation>
    </message>
    <message>
        <source>%1, automatically on this computer</source>
        <comment>date</comment>
        <translation>%1，在此计算机上自动批准</translation>
    </message>
    <message>
        <source>%1, by code</source>
        <comment>date</comment>
        <translation>%1，通过代码批准</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program (mode)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>local</source>
        <comment>address</comment>
        <translation>本地</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>未命名的设备</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a device is connected</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 (This application)</source>
        <comment>name of a device</comment>
        <translation>%1（本应用程序）</translation>
    </message>
    <message>
        <source>%1, %2, last used %3</source>
        <comment>name, kind, time</comment>
        <translation>%1，%2，上次使用：%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
</context>
<context>
    <name>ui::DevicesView</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search paired devices</source>
        <translation>搜索已配对的设备</translation>
    </message>
    <message>
        <source>Which paired devices are shown</source>
        <translation>显示哪些已配对的设备</translation>
    </message>
    <message>
        <source>All</source>
        <comment>devices</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>清理(&amp;U)…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>已配对的设备</translation>
    </message>
    <message>
        <source>Paired devices (%1)</source>
        <translation>已配对的设备（%1）</translation>
    </message>
    <message>
        <source>No paired devices yet.</source>
        <translation>尚无已配对的设备。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Name on this gateway. Leave it empty to use the device&apos;s own name.</source>
        <translation>在此网关上的名称。留空则使用设备自己的名称。</translation>
    </message>
    <message>
        <source>It loses its tokens and its waiting requests, and must pair again.</source>
        <translation>它将失去令牌和等待中的请求，必须重新配对。</translation>
    </message>
    <message>
        <source>This is the last device that may change every setting. No other paired device can change settings then.</source>
        <translation>这是最后一台可更改所有设置的设备。移除后，其他已配对的设备都无法更改设置。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1 吗？</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Create a new token for %1?</source>
        <translation>为 %1 创建新令牌吗？</translation>
    </message>
    <message>
        <source>The old one stops working now.</source>
        <translation>旧令牌将立即失效。</translation>
    </message>
    <message>
        <source>Create &amp;token</source>
        <translation>创建令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Revoke %1&apos;s access as %2?</source>
        <comment>device, role</comment>
        <translation>吊销 %1 作为 %2 的访问权限吗？</translation>
    </message>
    <message>
        <source>It is disconnected and must pair again.</source>
        <translation>它将断开连接，必须重新配对。</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>吊销(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsBundle</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>不含机密的设置</translation>
    </message>
    <message>
        <source>Last log lines</source>
        <translation>最后的日志行</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>连接历史</translation>
    </message>
    <message>
        <source>Devices, without names</source>
        <translation>设备（不含名称）</translation>
    </message>
    <message>
        <source>System and Qt</source>
        <translation>系统和 Qt</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>This is everything the archive will hold. Secrets, names and addresses were taken out. Nothing is sent anywhere.</source>
        <translation>这是归档文件将包含的全部内容。机密、名称和地址已去除。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of private text taken out.</source>
        <translation>
            <numerusform>已去除 %n 处私密文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out because they could not be checked.</source>
        <translation>
            <numerusform>有 %n 行因无法检查而被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 归档文件 (*.zip)</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Choose another folder.</source>
        <translation>无法写入归档文件：%1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>How devices find this gateway.</source>
        <translation>设备如何找到此网关。</translation>
    </message>
    <message>
        <source>Wide-area discovery</source>
        <translation>广域发现</translation>
    </message>
    <message>
        <source>Announce on local networks</source>
        <translation>在本地网络上广播</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>关闭(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minimal</source>
        <translation>精简(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>完整(&amp;U)</translation>
    </message>
    <message>
        <source>Also reveals the command path and SSH port.</source>
        <translation>还会透露命令路径和 SSH 端口。</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>当前广播</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Other gateways nearby</source>
        <translation>附近的其他网关</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>只有此计算机可以连接时，没有可广播的内容。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>复制地址 %1</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>网关已停止。</translation>
    </message>
    <message>
        <source>No other device can connect.</source>
        <translation>其他设备无法连接。</translation>
    </message>
    <message>
        <source>Enter one of these addresses on the device:</source>
        <translation>请在设备上输入以下地址之一：</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryText</name>
    <message>
        <source>Nothing: the gateway is stopped.</source>
        <translation>无：网关已停止。</translation>
    </message>
    <message>
        <source>Nothing: announcing is switched off.</source>
        <translation>无：广播已关闭。</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>正在广播…</translation>
    </message>
    <message>
        <source>Announced as “%1”.</source>
        <extracomment>%1: the name under which apps show the gateway</extracomment>
        <translation>以“%1”广播。</translation>
    </message>
    <message>
        <source>Announced as “%1” because the name is taken.</source>
        <translation>名称已被占用，因此以“%1”广播。</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>只有此计算机可以连接时，没有可广播的内容。</translation>
    </message>
    <message>
        <source>Nothing: only your tailnet can connect, and it carries no announcements.</source>
        <translation>无：只有您的 tailnet 可以连接，而它不传递广播。</translation>
    </message>
    <message>
        <source>Nothing: this computer is on no network that carries announcements.</source>
        <translation>无：此计算机不在任何传递广播的网络中。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Announced on local networks.</source>
        <translation>正在本地网络上广播。</translation>
    </message>
    <message>
        <source>Not announced.</source>
        <translation>未广播。</translation>
    </message>
    <message>
        <source>Discovery off.</source>
        <translation>发现功能已关闭。</translation>
    </message>
    <message>
        <source>Name of the gateway: %1</source>
        <translation>网关名称：%1</translation>
    </message>
    <message>
        <source>Name of this computer: %1</source>
        <translation>此计算机的名称：%1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>端口：%1</translation>
    </message>
    <message>
        <source>Connections are not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>Encrypted, with the certificate %1</source>
        <translation>已加密，证书：%1</translation>
    </message>
    <message>
        <source>Name in your tailnet: %1</source>
        <translation>在您的 tailnet 中的名称：%1</translation>
    </message>
    <message>
        <source>Port of the SSH server: %1</source>
        <translation>SSH 服务器的端口：%1</translation>
    </message>
    <message>
        <source>Path of the command: %1</source>
        <translation>命令路径：%1</translation>
    </message>
    <message>
        <source>Discovery needs the Avahi service.</source>
        <translation>发现功能需要 Avahi 服务。</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>发现功能不可用：%1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Written to %1 without this gateway, which your tailnet cannot reach.</source>
        <translation>已写入 %1，但不包含此网关，因为您的 tailnet 无法访问它。</translation>
    </message>
    <message>
        <source>No tailnet address found. The zone is written when there is one.</source>
        <translation>找不到 tailnet 地址。有地址后会写入区域。</translation>
    </message>
    <message>
        <source>The zone could not be written: %1</source>
        <translation>无法写入区域：%1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No other gateways found.</source>
        <translation>未发现其他网关。</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>You&apos;re set.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>This computer shows the gateway on %1. If that gateway asks for it, approve this computer there.</source>
        <translation>此计算机显示 %1 上的网关。如果该网关提出请求，请在那里批准此计算机。</translation>
    </message>
    <message>
        <source>No token is needed on this computer.</source>
        <translation>此计算机上不需要令牌。</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>每个连接都受令牌保护。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) connected.</source>
        <translation>
            <numerusform>已连接 %n 个节点。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>添加节点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add another node</source>
        <translation>再添加一个节点(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;tips on the overview</source>
        <translation>在概览中显示提示(&amp;T)</translation>
    </message>
    <message>
        <source>The token is stored in the keyring of your desktop.</source>
        <translation>令牌已存入您桌面的密钥环。</translation>
    </message>
    <message>
        <source>There is no keyring that takes the token: it is stored in the settings file, readable only by you.</source>
        <translation>没有可存放令牌的密钥环：令牌已存入只有您可以读取的设置文件。</translation>
    </message>
    <message>
        <source>Your old settings are kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>您的旧设置已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>ui::EncryptionChoice</name>
    <message>
        <source>O&amp;ff</source>
        <translation>关闭(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Self-signed certificate</source>
        <translation>自签名证书(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;My certificate</source>
        <translation>我的证书(&amp;M)</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>证书 (PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate of this computer</source>
        <translation>选择此计算机的证书</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>证书的密钥 (PEM)</translation>
    </message>
    <message>
        <source>Choose the key of the certificate</source>
        <translation>选择证书的密钥</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Choose a certificate and its key.</source>
        <translation>请选择证书及其密钥。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used. A PEM file without a passphrase is needed.</source>
        <comment>a file</comment>
        <translation>无法使用 %1。需要没有密码短语的 PEM 文件。</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation>此密钥与证书不匹配。</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>This certificate is good until %1.</source>
        <translation>此证书有效期至 %1。</translation>
    </message>
    <message>
        <source>Made by OpenClaw Tray, and renewed by itself before %1. Devices that know the fingerprint need the new one then.</source>
        <translation>由 OpenClaw Tray 创建，并会在 %1 之前自动续期。届时，已记录指纹的设备需要新的指纹。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The device</source>
        <translation>该设备</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>端口 %1 已被其他程序使用。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>端口 %1 已被 %2 使用。</translation>
    </message>
    <message>
        <source>Another gateway is already running here.</source>
        <translation>此处已有另一个网关在运行。</translation>
    </message>
    <message>
        <source>Another gateway is already running here (%1).</source>
        <comment>a program&apos;s name</comment>
        <translation>此处已有另一个网关在运行（%1）。</translation>
    </message>
    <message>
        <source>This port needs administrator rights.</source>
        <translation>此端口需要管理员权限。</translation>
    </message>
    <message>
        <source>This computer no longer has %1.</source>
        <translation>此计算机不再拥有 %1。</translation>
    </message>
    <message>
        <source>A token or password is needed before other devices can connect.</source>
        <translation>需要先设置令牌或密码，其他设备才能连接。</translation>
    </message>
    <message>
        <source>Another gateway is using the folder %1.</source>
        <translation>另一个网关正在使用文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>无法使用文件夹 %1。</translation>
    </message>
    <message>
        <source>The settings file has an error in line %1.</source>
        <translation>设置文件第 %1 行有错误。</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>无法读取设置文件。</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not allowed.</source>
        <translation>设置 %1 的值不被允许。</translation>
    </message>
    <message>
        <source>The settings changed on disk in the meantime.</source>
        <translation>在此期间，磁盘上的设置已更改。</translation>
    </message>
    <message>
        <source>Settings could not be saved: %1.</source>
        <translation>无法保存设置：%1。</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>无法保存设置：磁盘已满。</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>网关已停止。</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>此请求已不在等待中。</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>此设备已不再登记。</translation>
    </message>
    <message>
        <source>This application may not do that on this gateway.</source>
        <translation>本应用程序不能在此网关上执行该操作。</translation>
    </message>
    <message>
        <source>This can be changed only on the gateway&apos;s computer.</source>
        <translation>此项只能在网关所在的计算机上更改。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未连接。</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule.</source>
        <translation>“%1”已被规则阻止。</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”.</source>
        <translation>%2 不提供“%1”。</translation>
    </message>
    <message>
        <source>%1 refused the command.</source>
        <translation>%1 拒绝了该命令。</translation>
    </message>
    <message>
        <source>Open the app on %1 first; cameras and canvas work only in front.</source>
        <translation>请先在 %1 上打开应用；摄像头和画布仅在前台时可用。</translation>
    </message>
    <message>
        <source>%1 has not been allowed to use its %2.</source>
        <translation>%1 未被允许使用：%2。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有应答。</translation>
    </message>
    <message>
        <source>The answer was too large.</source>
        <translation>应答内容过大。</translation>
    </message>
    <message>
        <source>%1 could not run the command.</source>
        <translation>%1 无法运行该命令。</translation>
    </message>
    <message>
        <source>The canvas host is off.</source>
        <translation>画布服务已关闭。</translation>
    </message>
    <message>
        <source>There is no page “%1” in the canvas folder.</source>
        <translation>画布文件夹中没有页面“%1”。</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1 不可用。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法访问 %1。</translation>
    </message>
    <message>
        <source>%1 does not answer like a gateway.</source>
        <translation>%1 的应答不像网关。</translation>
    </message>
    <message>
        <source>%1 refused the token or password.</source>
        <translation>%1 拒绝了令牌或密码。</translation>
    </message>
    <message>
        <source>This computer has to be approved on the other gateway.</source>
        <translation>此计算机必须在另一个网关上获得批准。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here.</source>
        <translation>此处不认识 %1 的证书。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one.</source>
        <translation>%1 显示的证书与已固定的证书不同。</translation>
    </message>
    <message>
        <source>SSH does not know %1 yet.</source>
        <translation>SSH 尚不认识 %1。</translation>
    </message>
    <message>
        <source>%1 shows another SSH key than before.</source>
        <translation>%1 显示的 SSH 密钥与之前不同。</translation>
    </message>
    <message>
        <source>%1 takes none of your SSH keys.</source>
        <translation>%1 不接受您的任何 SSH 密钥。</translation>
    </message>
    <message>
        <source>The SSH tunnel to %1 ended.</source>
        <translation>到 %1 的 SSH 隧道已结束。</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>网关内部发生问题。</translation>
    </message>
</context>
<context>
    <name>ui::ExtrasPage</name>
    <message>
        <source>A few more choices</source>
        <translation>更多选择</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start OpenClaw Tray when I &amp;log in</source>
        <translation>在我登录时启动 OpenClaw Tray(&amp;L)</translation>
    </message>
    <message>
        <source>Start the &amp;gateway then</source>
        <translation>同时启动网关(&amp;G)</translation>
    </message>
    <message>
        <source>This desktop has no system tray. Open OpenClaw Tray again to get its window back.</source>
        <translation>此桌面没有系统托盘。再次打开 OpenClaw Tray 即可回到其窗口。</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Offer pages that nodes can s&amp;how</source>
        <translation>提供可供节点显示的页面(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Create a starter &amp;page</source>
        <translation>创建起始页面(&amp;P)</translation>
    </message>
    <message>
        <source>Only for a gateway that local networks can reach.</source>
        <translation>仅适用于本地网络可以访问的网关。</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login.</source>
        <translation>此桌面在登录时不会启动任何程序。</translation>
    </message>
    <message>
        <source>Canvas folder</source>
        <translation>画布文件夹</translation>
    </message>
    <message>
        <source>Let apps find this gatewa&amp;y on local networks</source>
        <translation>允许应用在本地网络上找到此网关(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ui::FloodCard</name>
    <message numerus="yes">
        <source>%n request(s) from this computer</source>
        <translation>
            <numerusform>来自此计算机的 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>来自 %1 的 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each</source>
        <translation>逐个显示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Ignore for 1 hour</source>
        <translation>忽略 1 小时(&amp;I)</translation>
    </message>
    <message>
        <source>Reject all from &amp;here</source>
        <translation>拒绝来自此处的所有请求(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::FoundGateways</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（此网关）</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1（在此计算机上）</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Use the gateway %1</source>
        <extracomment>Accessible name of a button &quot;Use…&quot;; %1 is the name of a gateway.</extracomment>
        <translation>使用网关 %1</translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>How OpenClaw Tray behaves on this computer.</source>
        <translation>OpenClaw Tray 在此计算机上的行为。</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>登录时启动(&amp;L)</translation>
    </message>
    <message>
        <source>Start the &amp;gateway when OpenClaw Tray starts</source>
        <translation>OpenClaw Tray 启动时启动网关(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while nodes are connected</source>
        <translation>有节点连接时使计算机保持唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>Your desktop refused: %1.</source>
        <translation>您的桌面拒绝了：%1。</translation>
    </message>
    <message>
        <source>When I &amp;close the window</source>
        <translation>当我关闭窗口时(&amp;C)</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting with connected devices</source>
        <translation>有设备连接时，退出前询问(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>托盘图标(&amp;T)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>For dark panels</source>
        <translation>适合深色面板</translation>
    </message>
    <message>
        <source>For light panels</source>
        <translation>适合浅色面板</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>No system tray found.</source>
        <translation>未找到系统托盘。</translation>
    </message>
    <message>
        <source>Show the &amp;pairing review</source>
        <translation>显示配对审核(&amp;P)</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>需要时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Allow &amp;approving from notifications</source>
        <translation>允许从通知中批准(&amp;A)</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>D&amp;evices that want to join</source>
        <translation>想要加入的设备(&amp;E)</translation>
    </message>
    <message>
        <source>The first connection of a &amp;new node</source>
        <translation>新节点首次连接(&amp;N)</translation>
    </message>
    <message>
        <source>Nodes that go &amp;offline</source>
        <translation>节点离线(&amp;O)</translation>
    </message>
    <message>
        <source>The gateway stopping and reco&amp;vering</source>
        <translation>网关停止和恢复(&amp;V)</translation>
    </message>
    <message>
        <source>A certificate about to e&amp;xpire</source>
        <translation>证书即将过期(&amp;X)</translation>
    </message>
    <message>
        <source>Ca&amp;mera, screen and commands used on a node</source>
        <translation>节点上的摄像头、屏幕和命令被使用(&amp;M)</translation>
    </message>
    <message>
        <source>The gateway becoming reachable more widely</source>
        <translation>网关的可访问范围扩大</translation>
    </message>
    <message>
        <source>This one cannot be switched off.</source>
        <translation>此项无法关闭。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>语言(&amp;U)</translation>
    </message>
    <message>
        <source>Restart OpenClaw Tray to finish changing the language.</source>
        <translation>请重新启动 OpenClaw Tray 以完成语言切换。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>重新运行初始设置(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;set dismissed hints</source>
        <translation>重新显示已关闭的提示(&amp;S)</translation>
    </message>
    <message>
        <source>Other users can read this file.</source>
        <translation>其他用户可以读取此文件。</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>修复(&amp;I)</translation>
    </message>
    <message>
        <source>This desktop has no list of programs to start.</source>
        <translation>此桌面没有要启动的程序列表。</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>无法更改登录时启动：%1。</translation>
    </message>
    <message>
        <source>The file could not be changed: %1.</source>
        <translation>无法更改文件：%1。</translation>
    </message>
</context>
<context>
    <name>ui::HelpText</name>
    <message>
        <source>What is the gateway?</source>
        <translation>网关是什么？</translation>
    </message>
    <message>
        <source>The program in the middle: your assistant and your devices both connect to it. While it is stopped, nothing can be asked of a device.</source>
        <translation>居于中间的程序：您的助手和您的设备都连接到它。它停止时，无法向设备提出任何请求。</translation>
    </message>
    <message>
        <source>Who can reach it?</source>
        <translation>谁可以访问它？</translation>
    </message>
    <message>
        <source>The sentence below the state tells what is really open now, not what was wished for. Change it on the page “Network”.</source>
        <translation>状态下方的句子说明当前真正开放的范围，而不是所期望的范围。您可以在“网络”页面上更改。</translation>
    </message>
    <message>
        <source>Something waits for me</source>
        <translation>有事项在等我处理</translation>
    </message>
    <message>
        <source>A device asks to join. Look at it before you decide: “Review” shows who asks and what it wants to do.</source>
        <translation>有设备请求加入。请先查看再决定：“审核”会显示谁在请求以及它想做什么。</translation>
    </message>
    <message>
        <source>What are the addresses for?</source>
        <translation>这些地址有什么用？</translation>
    </message>
    <message>
        <source>Programs and devices are given one of them to connect. An address with 127.0.0.1 or ::1 works on this computer only.</source>
        <translation>程序和设备需要其中一个地址才能连接。包含 127.0.0.1 或 ::1 的地址仅在此计算机上有效。</translation>
    </message>
    <message>
        <source>What is a node?</source>
        <translation>节点是什么？</translation>
    </message>
    <message>
        <source>A phone, tablet or computer that offers something to your assistant: a camera, a screen, a canvas, commands to run.</source>
        <translation>向您的助手提供某些功能的手机、平板电脑或计算机：摄像头、屏幕、画布或可运行的命令。</translation>
    </message>
    <message>
        <source>Why can a command not be used?</source>
        <translation>为什么某个命令无法使用？</translation>
    </message>
    <message>
        <source>Five things must be true: the device offers the command, it is connected, you approved it, no rule blocks it, and it is usual for such a device or a rule allows it. The tab “Commands” says which one is missing.</source>
        <translation>必须满足五个条件：设备提供该命令，设备已连接，您已批准该命令，没有规则阻止它，并且它对此类设备是常用命令或有规则允许它。“命令”选项卡会指出缺少哪一个条件。</translation>
    </message>
    <message>
        <source>What do the states mean?</source>
        <translation>这些状态是什么意思？</translation>
    </message>
    <message>
        <source>“Reconnecting” is shown for a minute after this computer slept or the gateway restarted. “Limited” means connected, but no command can be used. “Needs approval” means that you have not yet said what it may be asked.</source>
        <translation>在此计算机休眠或网关重新启动后，会显示一分钟“正在重新连接”。“受限”表示已连接，但没有可用的命令。“需要批准”表示您尚未决定可以向它请求什么。</translation>
    </message>
    <message>
        <source>Are pictures and results kept?</source>
        <translation>图片和结果会保留吗？</translation>
    </message>
    <message>
        <source>No. The tab “Activity” lists which command ran when, and how it ended, until the gateway stops.</source>
        <translation>不会。“活动”选项卡会列出哪个命令在何时运行以及如何结束，直到网关停止。</translation>
    </message>
    <message>
        <source>How do I know that it is my device?</source>
        <translation>我怎么知道这是我的设备？</translation>
    </message>
    <message>
        <source>Compare the code with the one that the device shows. If they differ, or you did not start this yourself, reject it.</source>
        <translation>请将代码与设备上显示的代码进行比较。如果不同，或者不是您自己发起的，请拒绝。</translation>
    </message>
    <message>
        <source>Why does “Approve” wait a moment?</source>
        <translation>为什么“批准”要等待片刻？</translation>
    </message>
    <message>
        <source>So that a click or key press meant for another window approves nothing. Only Tab and Space reach it by keyboard.</source>
        <translation>这样，原本针对其他窗口的点击或按键就不会误批准任何请求。使用键盘时，只有 Tab 键和空格键可以操作它。</translation>
    </message>
    <message>
        <source>What does approving do?</source>
        <translation>批准会做什么？</translation>
    </message>
    <message>
        <source>The device gets a token of its own for what is listed, and nothing more. You can take it back any time: “Revoke” for one role, “Remove” for the whole device.</source>
        <translation>设备会获得仅用于所列内容的专用令牌。您可以随时收回：“吊销”针对一个角色，“移除”针对整台设备。</translation>
    </message>
    <message>
        <source>What happens if I do nothing?</source>
        <translation>如果我什么都不做会怎样？</translation>
    </message>
    <message>
        <source>A request to join ends five minutes after the device asked last. The device can ask again.</source>
        <translation>加入请求会在设备最后一次请求的五分钟后结束。设备可以再次请求。</translation>
    </message>
    <message>
        <source>What does “Start at login” do?</source>
        <translation>“登录时启动”会做什么？</translation>
    </message>
    <message>
        <source>The program starts with your session, without a window: it is in the tray, or in your applications menu where there is no tray.</source>
        <translation>程序随您的会话启动，不显示窗口：它位于托盘中；没有托盘时，位于应用程序菜单中。</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>关闭窗口后会怎样？</translation>
    </message>
    <message>
        <source>The gateway goes on in the background. “Quit” in the menu or Ctrl+Q ends it.</source>
        <translation>网关在后台继续运行。使用菜单中的“退出”或 Ctrl+Q 可结束它。</translation>
    </message>
    <message>
        <source>When can a notification approve?</source>
        <translation>什么时候可以从通知中批准？</translation>
    </message>
    <message>
        <source>Only for a first request that asks for nothing strong and does not come from the internet, and never while the screen is locked. All else is reviewed in a window.</source>
        <translation>仅限不要求重要权限且不是来自互联网的首次请求，并且在屏幕锁定时绝不可以。其他所有请求都在窗口中审核。</translation>
    </message>
    <message>
        <source>Where are the settings?</source>
        <translation>设置在哪里？</translation>
    </message>
    <message>
        <source>The gateway&apos;s settings are in the file named below; other OpenClaw programs read it, too. What is set on this page concerns this program alone and is kept elsewhere.</source>
        <translation>网关的设置位于下方所示的文件中；其他 OpenClaw 程序也会读取它。此页面上的设置仅涉及本程序，保存在别处。</translation>
    </message>
    <message>
        <source>Which choice is right?</source>
        <translation>应该选哪一项？</translation>
    </message>
    <message>
        <source>“Only this computer” unless a phone or another computer has to connect. With Tailscale on both, “My tailnet” is the safest way to reach further.</source>
        <translation>除非手机或其他计算机需要连接，否则请选“仅限此计算机”。如果双方都有 Tailscale，“我的 tailnet”是扩大范围最安全的方式。</translation>
    </message>
    <message>
        <source>The choices by their names in the settings file</source>
        <translation>各选项在设置文件中的名称</translation>
    </message>
    <message>
        <source>Only this computer: loopback. My tailnet: tailnet. My local networks: lan. Automatic: auto. One address: custom, with gateway.customBindHost.</source>
        <translation>仅限此计算机：loopback。我的 tailnet：tailnet。我的本地网络：lan。自动：auto。单个地址：custom，并配合 gateway.customBindHost。</translation>
    </message>
    <message>
        <source>Is it ever opened wider than I chose?</source>
        <translation>它会比我选择的更开放吗？</translation>
    </message>
    <message>
        <source>No. If the wanted address is not there, the gateway stays narrower or stops, and says so.</source>
        <translation>不会。如果没有所需的地址，网关会保持更小的范围或停止，并予以说明。</translation>
    </message>
    <message>
        <source>What happens when I apply changes?</source>
        <translation>应用更改时会发生什么？</translation>
    </message>
    <message>
        <source>The new addresses are opened before the old ones are closed. Devices reconnect within a few seconds. If the new ones cannot be opened, the old ones stay.</source>
        <translation>先打开新地址，再关闭旧地址。设备会在几秒钟内重新连接。如果无法打开新地址，则保留旧地址。</translation>
    </message>
    <message>
        <source>A device still cannot connect</source>
        <translation>设备仍然无法连接</translation>
    </message>
    <message>
        <source>A firewall on this computer or the router may be in the way; the page shows the command for the firewall it found. It changes no firewall itself.</source>
        <translation>可能是此计算机或路由器上的防火墙造成阻碍；页面会显示适用于所发现防火墙的命令。它本身不会更改任何防火墙。</translation>
    </message>
    <message>
        <source>What is the token for?</source>
        <translation>令牌有什么用？</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to this gateway. Keep it like a password. Devices that are paired have tokens of their own and do not need it any more.</source>
        <translation>持有令牌的人可以登录此网关。请像密码一样妥善保管。已配对的设备有自己的令牌，不再需要它。</translation>
    </message>
    <message>
        <source>When should I create a new one?</source>
        <translation>什么时候应该创建新令牌？</translation>
    </message>
    <message>
        <source>When somebody else may have seen it. Programs that use the old one then have to be told the new one.</source>
        <translation>当其他人可能看到过它时。之后，使用旧令牌的程序需要改用新令牌。</translation>
    </message>
    <message>
        <source>Token, password or none?</source>
        <translation>令牌、密码，还是都不用？</translation>
    </message>
    <message>
        <source>A token is long and random, so that nobody can guess it. A password is for people who have to type it. None is possible only while nobody but this computer can connect.</source>
        <translation>令牌又长又随机，没有人能猜到。密码适合需要手动输入的人。只有在仅此计算机可以连接时，才可以都不用。</translation>
    </message>
    <message>
        <source>What are refused connections?</source>
        <translation>什么是被拒绝的连接？</translation>
    </message>
    <message>
        <source>Attempts that were turned away, and why. Many from an address you do not know mean that somebody tries.</source>
        <translation>被拒之门外的连接尝试及其原因。如果有许多来自您不认识的地址，说明有人在尝试。</translation>
    </message>
    <message>
        <source>What is the canvas?</source>
        <translation>画布是什么？</translation>
    </message>
    <message>
        <source>A folder of web pages that nodes can show on their screens. Your assistant may write them.</source>
        <translation>一个网页文件夹，节点可以在屏幕上显示其中的网页。您的助手可以编写这些网页。</translation>
    </message>
    <message>
        <source>Which folder should I choose?</source>
        <translation>应该选择哪个文件夹？</translation>
    </message>
    <message>
        <source>One that holds nothing else: everything in it can be read by connected devices. Your home folder and the gateway&apos;s own folder are refused.</source>
        <translation>选择不含其他内容的文件夹：其中的所有内容都可以被已连接的设备读取。不接受您的主文件夹和网关自己的文件夹。</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>谁可以读取它？</translation>
    </message>
    <message>
        <source>The page says so, from what is really open. Connected devices get links that expire.</source>
        <translation>页面会根据真正开放的范围予以说明。已连接的设备会获得会过期的链接。</translation>
    </message>
    <message>
        <source>What does announcing do?</source>
        <translation>广播有什么用？</translation>
    </message>
    <message>
        <source>Apps on the same network find the gateway by its name, so that nobody has to type an address. It tells where the gateway is, never a token.</source>
        <translation>同一网络中的应用可以按名称找到网关，无需任何人输入地址。它只说明网关在哪里，绝不透露令牌。</translation>
    </message>
    <message>
        <source>Why is there nothing to announce?</source>
        <translation>为什么没有可广播的内容？</translation>
    </message>
    <message>
        <source>While only this computer can connect, nobody else could use what would be announced.</source>
        <translation>只有此计算机可以连接时，其他人无法使用所广播的内容。</translation>
    </message>
    <message>
        <source>What is the Avahi service?</source>
        <translation>Avahi 服务是什么？</translation>
    </message>
    <message>
        <source>The part of a Linux system that announces and finds things on local networks. Install and start avahi-daemon; the gateway announces itself as soon as it runs.</source>
        <translation>Linux 系统中负责在本地网络上广播和查找的部分。请安装并启动 avahi-daemon；它一运行，网关就会广播自身。</translation>
    </message>
    <message>
        <source>What is wide-area discovery?</source>
        <translation>广域发现是什么？</translation>
    </message>
    <message>
        <source>A tailnet carries no announcements. The gateway writes a DNS zone instead, which a name server of yours can serve to your tailnet.</source>
        <translation>tailnet 不传递广播。网关会改为写入一个 DNS 区域，您的域名服务器可以将其提供给您的 tailnet。</translation>
    </message>
    <message>
        <source>Gateway here or elsewhere?</source>
        <translation>网关在这里还是在别处？</translation>
    </message>
    <message>
        <source>One gateway is enough for all your devices. If it runs on another computer, this one can show it and decide about its requests.</source>
        <translation>一个网关足以服务您的所有设备。如果它在另一台计算机上运行，此计算机可以显示它并对其请求作出决定。</translation>
    </message>
    <message>
        <source>How do I reach this gateway from outside?</source>
        <translation>如何从外部访问此网关？</translation>
    </message>
    <message>
        <source>Through Tailscale or an SSH tunnel: both are encrypted, and nothing has to be opened to the internet.</source>
        <translation>通过 Tailscale 或 SSH 隧道：两者都经过加密，无需向互联网开放任何内容。</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>有些功能不正常</translation>
    </message>
    <message>
        <source>Begin with “Check for problems”: it looks and changes nothing, and leads to where each problem can be put right.</source>
        <translation>请从“检查问题”开始：它只查看而不更改任何内容，并引导您前往可以解决每个问题的地方。</translation>
    </message>
    <message>
        <source>How do I ask somebody for help?</source>
        <translation>如何向他人求助？</translation>
    </message>
    <message>
        <source>“Save diagnostics” gathers what helps. Tokens, passwords, codes, names and public addresses are taken out, you see the whole text before, and nothing is sent.</source>
        <translation>“保存诊断信息”会收集有用的内容。令牌、密码、代码、名称和公网地址会被去除，您可以事先看到全部文本，并且不会发送任何内容。</translation>
    </message>
    <message>
        <source>Not enough in the log?</source>
        <translation>日志信息不够？</translation>
    </message>
    <message>
        <source>“More” writes every step for an hour. Earlier lines are in the files of the log folder.</source>
        <translation>“更多”可在一小时内记录每个步骤。较早的行保存在日志文件夹的文件中。</translation>
    </message>
    <message>
        <source>Which devices fit this version?</source>
        <translation>哪些设备适用于此版本？</translation>
    </message>
    <message>
        <source>Those that speak one of the protocol versions named here.</source>
        <translation>支持此处所列协议版本之一的设备。</translation>
    </message>
    <message>
        <source>What to send with a problem report?</source>
        <translation>报告问题时应发送什么？</translation>
    </message>
    <message>
        <source>“Copy version information” puts what is asked first on the clipboard; “Save diagnostics” on the page “Logs and Diagnostics” gathers the rest.</source>
        <translation>“复制版本信息”会将最先被问到的内容放入剪贴板；“日志与诊断”页面上的“保存诊断信息”会收集其余内容。</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <comment>the title of a page</comment>
        <translation>帮助：%1</translation>
    </message>
</context>
<context>
    <name>ui::HintCard</name>
    <message>
        <source>Want an icon in the top bar? Install the AppIndicator extension for your desktop.</source>
        <translation>想在顶栏中显示图标？请为您的桌面安装 AppIndicator 扩展。</translation>
    </message>
    <message>
        <source>Learn &amp;more</source>
        <translation>了解更多(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>关闭(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ui::InvokeResult</name>
    <message>
        <source>Binary data, %1</source>
        <comment>%1: size</comment>
        <translation>二进制数据，%1</translation>
    </message>
    <message>
        <source>A file of the kind %1 with %2. It is too large to be shown here; save it to look at it.</source>
        <translation>类型为 %1、大小为 %2 的文件。它过大，无法在此处显示；请保存后查看。</translation>
    </message>
    <message numerus="yes">
        <source>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>包含 %n 个条目、大小为 %1 的对象。它过大，无法在此处显示；请保存后查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>包含 %n 个条目、大小为 %1 的列表。它过大，无法在此处显示；请保存后查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>A value with %1. It is too large to be shown here; save it to look at it.</source>
        <translation>大小为 %1 的值。它过大，无法在此处显示；请保存后查看。</translation>
    </message>
    <message>
        <source>Succeeded in %1 · %2</source>
        <comment>%1: duration, %2: size</comment>
        <translation>成功，用时 %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::JsonCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>%3: what is wrong, with a full stop</comment>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>此处应为值。</translation>
    </message>
    <message>
        <source>a name in double quotes is expected.</source>
        <translation>此处应为用双引号括起的名称。</translation>
    </message>
    <message>
        <source>a name in double quotes or } is expected.</source>
        <translation>此处应为用双引号括起的名称或 }。</translation>
    </message>
    <message>
        <source>a colon is expected.</source>
        <translation>此处应为冒号。</translation>
    </message>
    <message>
        <source>a comma or } is expected.</source>
        <translation>此处应为逗号或 }。</translation>
    </message>
    <message>
        <source>a comma or ] is expected.</source>
        <translation>此处应为逗号或 ]。</translation>
    </message>
    <message>
        <source>a value or ] is expected.</source>
        <translation>此处应为值或 ]。</translation>
    </message>
    <message>
        <source>the closing double quote is missing.</source>
        <translation>缺少右双引号。</translation>
    </message>
    <message>
        <source>write line breaks and tabs in a text as \n and \t.</source>
        <translation>请将文本中的换行符和制表符写为 \n 和 \t。</translation>
    </message>
    <message>
        <source>this is no valid use of \.</source>
        <translation>\ 的用法无效。</translation>
    </message>
    <message>
        <source>this is no valid number.</source>
        <translation>数字无效。</translation>
    </message>
    <message>
        <source>put texts in double quotes; only true, false and null stand alone.</source>
        <translation>请将文本放在双引号中；只有 true、false 和 null 可以单独使用。</translation>
    </message>
    <message>
        <source>nothing may follow here.</source>
        <translation>此后不能再有内容。</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>The parameters are too long.</source>
        <translation>参数过长。</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>参数必须是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>Result as tree</source>
        <translation>以树形显示的结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>object, %n entries</source>
        <translation>
            <numerusform>对象，%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list, %n entries</source>
        <translation>
            <numerusform>列表，%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the text</source>
        <translation>
            <numerusform>还有 %n 项，请查看文本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogFilterBar</name>
    <message>
        <source>Le&amp;vel</source>
        <translation>级别(&amp;V)</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>区域(&amp;E)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>不是有效的表达式</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>… earlier lines are in the file</source>
        <translation>… 较早的行在文件中</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <source>Details of the selected line</source>
        <translation>所选行的详细信息</translation>
    </message>
    <message>
        <source>Select a line to see it whole.</source>
        <translation>选择一行以查看全文。</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>清除筛选(&amp;I)</translation>
    </message>
    <message>
        <source>No lines match.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>尚无日志记录。</translation>
    </message>
</context>
<context>
    <name>ui::LogsPage</name>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>日志与诊断</translation>
    </message>
    <message>
        <source>What the gateway did, and help when something is wrong.</source>
        <translation>网关做过的事，以及出现问题时的帮助。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>跳到最新(&amp;J)</translation>
    </message>
    <message>
        <source>Check for pro&amp;blems…</source>
        <translation>检查问题(&amp;B)…</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>保存诊断信息(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>打开日志文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear view</source>
        <translation>清空视图(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>保存所有行(&amp;A)…</translation>
    </message>
    <message>
        <source>Write more &amp;detail for one hour</source>
        <translation>在一小时内记录更多细节(&amp;D)</translation>
    </message>
    <message>
        <source>More detail is written until %1.</source>
        <translation>在 %1 之前记录更多细节。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>文本文件 (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1.</source>
        <translation>无法保存日志：%1。</translation>
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
        <translation>概览</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Devices and Pairing</source>
        <translation>设备与配对</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>远程访问</translation>
    </message>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>日志与诊断</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The gateway of this computer does not run while another one is shown. The settings of that one can be changed only on its own computer.</source>
        <translation>显示另一个网关时，此计算机的网关不会运行。另一个网关的设置只能在其所在的计算机上更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 个已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n 个请求等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Who can reach this gateway, and how.</source>
        <translation>谁可以访问此网关，以及如何访问。</translation>
    </message>
    <message>
        <source>Who can reach this gateway</source>
        <translation>谁可以访问此网关</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Listening now</source>
        <translation>当前监听</translation>
    </message>
    <message>
        <source>Check &amp;reachability</source>
        <translation>检查可访问性(&amp;R)</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>This checks from this computer only. It cannot see your router.</source>
        <translation>此检查仅从此计算机进行，无法看到您的路由器。</translation>
    </message>
    <message>
        <source>Port of the gateway</source>
        <translation>网关的端口</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>受信任的代理(&amp;X)</translation>
    </message>
    <message>
        <source>Addresses of reverse proxies in front of the gateway, with commas between them.</source>
        <translation>网关前面的反向代理地址，以逗号分隔。</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>复制地址 %1</translation>
    </message>
    <message>
        <source>Nothing. The gateway is stopped.</source>
        <translation>无。网关已停止。</translation>
    </message>
    <message>
        <source>&amp;Create token</source>
        <translation>创建令牌(&amp;C)</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>找不到 tailnet 地址。在 Tailscale 运行之前，只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>Anyone on the networks this computer joins can try to connect.</source>
        <translation>此计算机加入的网络中的任何人都可以尝试连接。</translation>
    </message>
    <message>
        <source>A device needs the token or password, and your approval.</source>
        <translation>设备需要令牌或密码，以及您的批准。</translation>
    </message>
    <message>
        <source>Traffic is readable on the network unless encryption is on.</source>
        <translation>除非启用加密，否则流量可在网络上被读取。</translation>
    </message>
    <message>
        <source>Let other devices on your networks connect?</source>
        <translation>允许您网络中的其他设备连接吗？</translation>
    </message>
    <message>
        <source>Allow connections</source>
        <translation>允许连接</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>保持私有</translation>
    </message>
    <message>
        <source>If devices cannot connect, the firewall of this computer may keep them out. This command lets them in:</source>
        <translation>如果设备无法连接，可能是此计算机的防火墙将其挡在外面。此命令可以放行：</translation>
    </message>
    <message>
        <source>Copy firewall command</source>
        <translation>复制防火墙命令</translation>
    </message>
</context>
<context>
    <name>ui::NewTokenDialog</name>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>The new token of %1. It is shown only now.</source>
        <translation>%1 的新令牌。仅在此时显示。</translation>
    </message>
    <message>
        <source>New token, shown on screen</source>
        <translation>新令牌，显示在屏幕上</translation>
    </message>
    <message>
        <source>%1 will update by itself while connected.</source>
        <translation>%1 保持连接时会自动更新。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy new token</source>
        <translation>复制新令牌</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>已复制。1 分钟后将清除。</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>复制失败。</translation>
    </message>
</context>
<context>
    <name>ui::NoReachView</name>
    <message>
        <source>Other devices cannot reach this computer yet.</source>
        <translation>其他设备还无法访问此计算机。</translation>
    </message>
    <message>
        <source>Choose who &amp;may connect…</source>
        <translation>选择谁可以连接(&amp;M)…</translation>
    </message>
    <message>
        <source>Or run an SSH tunnel on the other computer, then use the command for “This computer” there:</source>
        <translation>或者在另一台计算机上运行 SSH 隧道，然后在那里使用“此计算机”的命令：</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>复制隧道命令</translation>
    </message>
</context>
<context>
    <name>ui::NodeActions</name>
    <message>
        <source>“%1” has not been approved for %2</source>
        <translation>“%1”尚未获准用于 %2</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule</source>
        <translation>“%1”已被规则阻止</translation>
    </message>
    <message>
        <source>“%1” needs a rule that allows it</source>
        <translation>“%1”需要允许它的规则</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”</source>
        <translation>%2 不提供“%1”</translation>
    </message>
    <message>
        <source>Camera is blocked by a rule</source>
        <translation>摄像头已被规则阻止</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 已离线</translation>
    </message>
    <message>
        <source>%1 has no command that can be used</source>
        <translation>%1 没有可用的命令</translation>
    </message>
</context>
<context>
    <name>ui::NodeCommandView</name>
    <message>
        <source>Current</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Older (2026.2)</source>
        <translation>较旧版本 (2026.2)</translation>
    </message>
    <message>
        <source>Linux or macOS: bash, zsh, fish</source>
        <translation>Linux 或 macOS：bash、zsh、fish</translation>
    </message>
    <message>
        <source>Windows: PowerShell</source>
        <translation>Windows：PowerShell</translation>
    </message>
    <message>
        <source>Windows: command prompt</source>
        <translation>Windows：命令提示符</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>OpenClaw &amp;version there</source>
        <translation>对方的 OpenClaw 版本(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;hell</source>
        <translation>Shell(&amp;H)</translation>
    </message>
    <message>
        <source>Run this in a terminal here:</source>
        <translation>在此处的终端中运行：</translation>
    </message>
    <message>
        <source>Run this on the other computer:</source>
        <translation>在另一台计算机上运行：</translation>
    </message>
    <message>
        <source>This command contains your password. Do not share it.</source>
        <translation>此命令包含您的密码。请勿分享。</translation>
    </message>
    <message>
        <source>This command contains your token. Do not share it.</source>
        <translation>此命令包含您的令牌。请勿分享。</translation>
    </message>
</context>
<context>
    <name>ui::NodeDetails</name>
    <message>
        <source>Details of the node</source>
        <translation>节点的详细信息</translation>
    </message>
    <message>
        <source>Select a node to see its details.</source>
        <translation>选择一个节点以查看其详细信息。</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>摘要(&amp;M)</translation>
    </message>
    <message>
        <source>Permiss&amp;ions</source>
        <translation>权限(&amp;I)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>活动(&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>运行命令(&amp;R)…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>拍照(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;creen picture</source>
        <translation>屏幕图片(&amp;C)</translation>
    </message>
    <message>
        <source>Can&amp;vas picture</source>
        <translation>画布图片(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Record screen…</source>
        <translation>录制屏幕(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Show our canvas</source>
        <translation>显示网关的画布(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open address…</source>
        <translation>打开地址(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Hide canvas</source>
        <translation>隐藏画布(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Screens&amp;hot</source>
        <translation>截图(&amp;H)</translation>
    </message>
    <message>
        <source>Can&amp;vas</source>
        <translation>画布(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back camera</source>
        <translation>后置摄像头(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Front camera</source>
        <translation>前置摄像头(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Full &amp;ID</source>
        <translation>完整 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Chan&amp;ge rule…</source>
        <translation>更改规则(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy list as te&amp;xt</source>
        <translation>将列表复制为文本(&amp;X)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Change this on the device.</source>
        <translation>请在设备上更改此项。</translation>
    </message>
    <message>
        <source>Comman&amp;ds (%1)</source>
        <comment>%1: how many</comment>
        <translation>命令（%1）(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::NodeStatus</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>需要批准</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connected, but none of its commands can be used.</source>
        <translation>已连接，但其命令均无法使用。</translation>
    </message>
    <message>
        <source>Connected, but what it offers has not been approved yet.</source>
        <translation>已连接，但其提供的功能尚未获批准。</translation>
    </message>
    <message>
        <source>It was connected a moment ago and usually comes back by itself.</source>
        <translation>它刚才还处于连接状态，通常会自行恢复。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
</context>
<context>
    <name>ui::NodeSummary</name>
    <message>
        <source>&amp;Copy full ID</source>
        <translation>复制完整 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w search path for programs</source>
        <translation>显示程序的搜索路径(&amp;W)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>设备自己的名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>应用版本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接开始于</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次在线</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: exact time, %2: how long ago or for how long</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::NodeTasks</name>
    <message>
        <source>Screen of %1</source>
        <translation>%1 的屏幕</translation>
    </message>
    <message>
        <source>Canvas of %1</source>
        <translation>%1 的画布</translation>
    </message>
    <message>
        <source>The canvas on %1 is hidden.</source>
        <translation>%1 上的画布已隐藏。</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>%1 的照片</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>录制屏幕</translation>
    </message>
    <message>
        <source>How many &amp;seconds?</source>
        <translation>多少秒？(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Open address on %1</source>
        <translation>在 %1 上打开地址</translation>
    </message>
    <message>
        <source>&amp;Address, beginning with http or https</source>
        <translation>以 http 或 https 开头的地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Only addresses such as https://example.org can be opened.</source>
        <translation>只能打开类似 https://example.org 的地址。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>%1 shows the address.</source>
        <translation>%1 正在显示该地址。</translation>
    </message>
    <message>
        <source>%1 shows our canvas.</source>
        <translation>%1 正在显示网关的画布。</translation>
    </message>
    <message>
        <source>%1 shows %2.</source>
        <comment>%1: node, %2: page</comment>
        <translation>%1 正在显示 %2。</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 已断开连接。</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>断开 %1 的连接吗？</translation>
    </message>
    <message>
        <source>It may reconnect by itself.</source>
        <translation>它可能会自行重新连接。</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1 吗？</translation>
    </message>
    <message>
        <source>Its token is revoked and it must ask again.</source>
        <translation>它的令牌将被吊销，必须重新请求。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>%1 is called what it calls itself again.</source>
        <translation>%1 已恢复为它自己的名称。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>%1: old name, %2: new name</comment>
        <translation>%1 现在名为 %2。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>开启(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::NodesMessage</name>
    <message>
        <source>Only this computer can connect right now.</source>
        <translation>目前只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>Chan&amp;ge reach…</source>
        <translation>更改访问范围(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;What can nodes do?</source>
        <translation>节点能做什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>Nodes are phones and computers that offer a camera, a screen, a canvas or commands.</source>
        <translation>节点是提供摄像头、屏幕、画布或命令的手机和计算机。</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>正在加载节点…</translation>
    </message>
    <message>
        <source>Nodes could not be loaded: %1.</source>
        <comment>%1: the cause, without full stop</comment>
        <translation>无法加载节点：%1。</translation>
    </message>
</context>
<context>
    <name>ui::NodesModel</name>
    <message>
        <source>this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, %2, %3, last seen %4</source>
        <comment>row of a node: %1 name, %2 platform, %3 status, %4 time</comment>
        <translation>%1，%2，%3，上次在线：%4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次在线</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接开始于</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备代码</translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Phones and computers that offer something, and what can be done with it.</source>
        <translation>提供某些功能的手机和计算机，以及可以用它们做什么。</translation>
    </message>
    <message>
        <source>No nodes match.</source>
        <translation>没有匹配的节点。</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>%1: names of devices</comment>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>ui::NodesTable</name>
    <message>
        <source>As the device calls itself</source>
        <translation>设备自己的名称</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>节点的名称</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>ui::NodesToolbar</name>
    <message>
        <source>Search nodes</source>
        <translation>搜索节点</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Which nodes are listed</source>
        <translation>列出哪些节点</translation>
    </message>
    <message>
        <source>All</source>
        <comment>nodes</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>nodes</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>nodes</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Command ru&amp;les…</source>
        <translation>命令规则(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>ui::NotificationBar</name>
    <message>
        <source>Review…</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::NotificationHistory</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Camera used on %1</source>
        <translation>使用了 %1 的摄像头</translation>
    </message>
    <message>
        <source>Screen seen on %1</source>
        <translation>查看了 %1 的屏幕</translation>
    </message>
    <message>
        <source>Program run on %1</source>
        <translation>在 %1 上运行了程序</translation>
    </message>
    <message>
        <source>Text messages used on %1</source>
        <translation>使用了 %1 的短信</translation>
    </message>
    <message>
        <source>Gateway is running again</source>
        <translation>网关已重新运行</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your tailnet</source>
        <translation>现在可以从您的 tailnet 访问网关</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your network</source>
        <translation>现在可以从您的网络访问网关</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>设为私有</translation>
    </message>
    <message>
        <source>The gateway certificate has expired</source>
        <translation>网关证书已过期</translation>
    </message>
    <message>
        <source>The gateway certificate expires soon</source>
        <translation>网关证书即将过期</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 已离线</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who asked, when</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::NotificationPolicy</name>
    <message>
        <source>Gateway stopped working</source>
        <translation>网关停止工作</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>A device wants to join</source>
        <translation>有设备想要加入</translation>
    </message>
    <message numerus="yes">
        <source>%n devices want to join</source>
        <translation>
            <numerusform>%n 台设备想要加入</numerusform>
        </translation>
    </message>
    <message>
        <source>as a node</source>
        <translation>作为节点</translation>
    </message>
    <message>
        <source>as an operator</source>
        <translation>作为操作员</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 想要加入</translation>
    </message>
    <message>
        <source>%1 wants to offer more</source>
        <translation>%1 想要提供更多功能</translation>
    </message>
    <message>
        <source>%1
Code %2</source>
        <comment>who asks; the code to compare</comment>
        <translation>%1
代码 %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>已批准 %1</translation>
    </message>
    <message>
        <source>%1 could not be approved: %2</source>
        <translation>无法批准 %1：%2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>%1 could not be rejected: %2</source>
        <translation>无法拒绝 %1：%2</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 想要提供命令</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>Only this computer can connect now</source>
        <translation>现在只有此计算机可以连接</translation>
    </message>
    <message>
        <source>The gateway could not be made private: %1</source>
        <translation>无法将网关设为私有：%1</translation>
    </message>
</context>
<context>
    <name>ui::OfferBar</name>
    <message>
        <source>Ne&amp;w code</source>
        <translation>新建代码(&amp;W)</translation>
    </message>
    <message>
        <source>Reachabl&amp;e at</source>
        <translation>访问地址(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What the gateway is doing now.</source>
        <translation>网关当前的工作情况。</translation>
    </message>
    <message>
        <source>Start set&amp;up</source>
        <translation>开始设置(&amp;U)</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>继续设置</translation>
    </message>
    <message>
        <source>Nothing is set up yet: nobody can connect, and no settings were saved.</source>
        <translation>尚未进行任何设置：没有人可以连接，也没有保存任何设置。</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>修复(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>当前已连接</translation>
    </message>
    <message>
        <source>No node is connected.</source>
        <translation>没有已连接的节点。</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>仅供此计算机上的程序使用。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>审核：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>A node</source>
        <translation>一个节点</translation>
    </message>
    <message>
        <source>connected %1</source>
        <comment>%1: a duration</comment>
        <translation>已连接 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Copy gateway address</source>
        <translation>复制网关地址</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Devices connect to the gateway&apos;s own computer.</source>
        <translation>设备会连接到网关所在的计算机。</translation>
    </message>
    <message>
        <source>The gateway is not listening.</source>
        <translation>网关未在监听。</translation>
    </message>
</context>
<context>
    <name>ui::OverviewText</name>
    <message>
        <source>No sign-in required.</source>
        <translation>无需登录。</translation>
    </message>
    <message>
        <source>Password required.</source>
        <translation>需要密码。</translation>
    </message>
    <message>
        <source>Token required.</source>
        <translation>需要令牌。</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>一台设备</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A device and what is known about it: &quot;Pixel 9 (Android, 192.168.1.44)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 想要加入</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1 想要提供命令</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is minutes and seconds: &quot;4:12&quot;</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n 个操作员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔线</translation>
    </message>
</context>
<context>
    <name>ui::PairingInbox</name>
    <message>
        <source>Could not approve: %1</source>
        <translation>无法批准：%1</translation>
    </message>
    <message>
        <source>Could not reject: %1</source>
        <translation>无法拒绝：%1</translation>
    </message>
</context>
<context>
    <name>ui::PairingPage</name>
    <message>
        <source>Devices and Pairing</source>
        <translation>设备与配对</translation>
    </message>
    <message>
        <source>Decide which devices may connect, and take access away again.</source>
        <translation>决定哪些设备可以连接，并可收回访问权限。</translation>
    </message>
    <message>
        <source>Re&amp;ject all…</source>
        <translation>全部拒绝(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>No one is waiting. Requests appear here for 5 minutes.</source>
        <translation>没有等待中的请求。请求会在此处显示 5 分钟。</translation>
    </message>
    <message>
        <source>Add a n&amp;ode…</source>
        <translation>添加节点(&amp;O)…</translation>
    </message>
    <message>
        <source>Requests could not be loaded.</source>
        <translation>无法加载请求。</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>正在加载请求…</translation>
    </message>
    <message>
        <source>Waiting for approval (%1)</source>
        <translation>等待批准（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n request(s)?</source>
        <translation>
            <numerusform>拒绝 %n 个请求吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices may ask again.</source>
        <translation>这些设备可以再次请求。</translation>
    </message>
    <message>
        <source>&amp;Reject all</source>
        <translation>全部拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::PairingRequestsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>想要</translation>
    </message>
</context>
<context>
    <name>ui::PairingReviewWindow</name>
    <message>
        <source>Pairing requests</source>
        <translation>配对请求</translation>
    </message>
</context>
<context>
    <name>ui::PermissionsModel</name>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>permission</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::PhoneCodeView</name>
    <message>
        <source>Pairing code as picture; the same code as text follows</source>
        <translation>配对代码的二维码；其后为相同代码的文本</translation>
    </message>
    <message>
        <source>Setup code, shortened</source>
        <translation>设置代码（已缩短）</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy setup code</source>
        <translation>复制设置代码</translation>
    </message>
    <message>
        <source>Show lar&amp;ge</source>
        <translation>放大显示(&amp;G)</translation>
    </message>
    <message>
        <source>1. Open the OpenClaw app, then Settings, then Gateway.
2. Scan this code, or enter the setup code:</source>
        <translation>1. 打开 OpenClaw 应用，依次进入“Settings”和“Gateway”。
2. 扫描此二维码，或输入设置代码：</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>设置代码</translation>
    </message>
</context>
<context>
    <name>ui::PictureView</name>
    <message>
        <source>Picture, %1 by %2 points</source>
        <comment>%1: width, %2: height</comment>
        <translation>图片，%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>Where should the gateway run?</source>
        <translation>网关应在哪里运行？</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>在此计算机上(&amp;T)</translation>
    </message>
    <message>
        <source>On &amp;another computer — this one only shows it</source>
        <translation>在另一台计算机上 — 此计算机仅显示它(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use them as they are</source>
        <translation>按原样使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Change them on the next pages</source>
        <translation>在后续页面中更改(&amp;C)</translation>
    </message>
    <message>
        <source>Settings of an OpenClaw gateway were found on this computer.</source>
        <translation>在此计算机上发现了 OpenClaw 网关的设置。</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再次检查(&amp;G)</translation>
    </message>
    <message>
        <source>%1 Stop it, or let this one use another port.</source>
        <translation>%1请停止它，或让此网关使用其他端口。</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Gateways nearby:</source>
        <translation>附近的网关：</translation>
    </message>
    <message>
        <source>Sho&amp;w that one</source>
        <translation>显示那个网关(&amp;W)</translation>
    </message>
    <message>
        <source>Start &amp;fresh — the old file is kept as a backup</source>
        <translation>重新开始 — 旧文件保留为备份(&amp;F)</translation>
    </message>
    <message>
        <source>%1 Correct it, or start fresh.</source>
        <comment>%1: what is wrong</comment>
        <translation>%1请更正它，或重新开始。</translation>
    </message>
    <message>
        <source>It is kept as %1. Paired devices stay paired; what signs in with the old token needs the new one.</source>
        <comment>%1: a path</comment>
        <translation>它将保留为 %1。已配对的设备保持配对；使用旧令牌登录的程序需要新令牌。</translation>
    </message>
</context>
<context>
    <name>ui::Platform</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>平板电脑</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>台式计算机</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>手表</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>platform</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ui::PowersView</name>
    <message>
        <source>caution: %1</source>
        <comment>a power</comment>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Wants to: %1</source>
        <comment>list of powers</comment>
        <translation>想要：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message>
        <source>Your access token</source>
        <translation>您的访问令牌</translation>
    </message>
    <message>
        <source>Programs and older devices sign in with it. It is already created. Keep it like a password. You will find it again under Access.</source>
        <translation>程序和较旧的设备使用它登录。它已创建好。请像密码一样妥善保管。您以后可以在“访问”中找到它。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>The token or password that is set now stays in force.</source>
        <translation>当前设置的令牌或密码继续有效。</translation>
    </message>
    <message>
        <source>Continue &amp;without a token</source>
        <translation>不使用令牌继续(&amp;W)</translation>
    </message>
    <message>
        <source>Other programs on this computer &amp;may control the gateway</source>
        <translation>此计算机上的其他程序可以控制网关(&amp;M)</translation>
    </message>
    <message>
        <source>More c&amp;hoices</source>
        <translation>更多选择(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>显示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Create an&amp;other</source>
        <translation>另建一个(&amp;O)</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>隐藏(&amp;D)</translation>
    </message>
    <message>
        <source>Only with “Only this computer”.</source>
        <translation>仅在选择“仅限此计算机”时可用。</translation>
    </message>
</context>
<context>
    <name>ui::ReachPage</name>
    <message>
        <source>Who may connect to this gateway?</source>
        <translation>谁可以连接到此网关？</translation>
    </message>
    <message>
        <source>I tru&amp;st the networks this computer joins</source>
        <translation>我信任此计算机加入的网络(&amp;S)</translation>
    </message>
    <message>
        <source>Plan to connect a phone? Choose tailnet or local networks.</source>
        <translation>打算连接手机？请选择 tailnet 或本地网络。</translation>
    </message>
    <message>
        <source>&amp;More choices (automatic, one address, port)</source>
        <translation>更多选择（自动、单个地址、端口）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::ReachText</name>
    <message>
        <source>Nobody can connect.</source>
        <translation>没有人可以连接。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>您的 tailnet 中的设备可以连接。</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <comment>%1 is an IP address</comment>
        <translation>单个地址：%1。</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>您的本地网络中的任何人都可以尝试连接。</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>单个网络</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>对外开放</translation>
    </message>
</context>
<context>
    <name>ui::RefusalText</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>令牌错误</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>没有密码</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Sign-in is not set up</source>
        <translation>尚未设置登录</translation>
    </message>
    <message>
        <source>Device token no longer valid</source>
        <translation>设备令牌已失效</translation>
    </message>
    <message>
        <source>Setup code expired or already used</source>
        <translation>设置代码已过期或已被使用</translation>
    </message>
    <message>
        <source>Asked for more than was approved</source>
        <translation>请求超出批准范围</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>失败的尝试过多</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>时钟相差 %1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>Could not prove its identity</source>
        <translation>无法证明其身份</translation>
    </message>
    <message>
        <source>Has no device identity</source>
        <translation>没有设备身份</translation>
    </message>
    <message>
        <source>Web page from another address</source>
        <translation>来自其他地址的网页</translation>
    </message>
    <message>
        <source>Version does not fit</source>
        <translation>版本不匹配</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>Opened the canvas without a valid link</source>
        <translation>未使用有效链接打开了画布</translation>
    </message>
    <message>
        <source>Opened the canvas under a wrong address</source>
        <translation>用错误的地址打开了画布</translation>
    </message>
    <message>
        <source>%1 did not send a token.</source>
        <translation>%1 没有发送令牌。</translation>
    </message>
    <message>
        <source>%1 used a wrong token.</source>
        <translation>%1 使用了错误的令牌。</translation>
    </message>
    <message>
        <source>%1 did not send a password.</source>
        <translation>%1 没有发送密码。</translation>
    </message>
    <message>
        <source>%1 used a wrong password.</source>
        <translation>%1 使用了错误的密码。</translation>
    </message>
    <message>
        <source>%1 used a code that has expired or was already used.</source>
        <translation>%1 使用了已过期或已被使用的代码。</translation>
    </message>
    <message>
        <source>The clock of %1 differs by %2.</source>
        <comment>device, time</comment>
        <translation>%1 的时钟相差 %2。</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong.</source>
        <translation>%1 的时钟不准。</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 无法证明其身份。</translation>
    </message>
    <message>
        <source>%1 uses a version that this gateway does not speak.</source>
        <translation>%1 使用了此网关不支持的版本。</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒绝：%2</translation>
    </message>
    <message>
        <source>If this was one of your devices, look at the details and try to connect again.</source>
        <translation>如果这是您的设备，请查看详细信息并重新尝试连接。</translation>
    </message>
    <message>
        <source>If this was one of your devices, copy the token on this page and enter it there. If not, no action is needed: it was not let in.</source>
        <translation>如果这是您的设备，请复制此页面上的令牌并在该设备上输入。如果不是，则无需任何操作：它未被允许进入。</translation>
    </message>
    <message>
        <source>If this was one of your devices, enter the password set on this page there. If not, no action is needed: it was not let in.</source>
        <translation>如果这是您的设备，请在该设备上输入此页面上设置的密码。如果不是，则无需任何操作：它未被允许进入。</translation>
    </message>
    <message>
        <source>Set a token or a password on this page.</source>
        <translation>请在此页面上设置令牌或密码。</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then connect it again.</source>
        <translation>请在“设备与配对”中移除该设备，然后重新连接。</translation>
    </message>
    <message>
        <source>Make a new setup code with “Add a node”.</source>
        <translation>请使用“添加节点”创建新的设置代码。</translation>
    </message>
    <message>
        <source>Approve the wider powers under Devices and Pairing, if you want this device to have them.</source>
        <translation>如果您希望此设备拥有更大的权限，请在“设备与配对”中批准。</translation>
    </message>
    <message>
        <source>Correct the token or password on the device and wait a few minutes. If it is not your device, no action is needed.</source>
        <translation>请在设备上更正令牌或密码，并等待几分钟。如果这不是您的设备，则无需任何操作。</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the device, or on this computer if this one is wrong; then connect again.</source>
        <translation>请将设备的日期和时间设为自动；如果是此计算机的时间不对，则设置此计算机。然后重新连接。</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then pair it again.</source>
        <translation>请在“设备与配对”中移除该设备，然后重新配对。</translation>
    </message>
    <message>
        <source>Update the app on the device. In a browser, open the page over HTTPS or on this computer.</source>
        <translation>请更新设备上的应用。如使用浏览器，请通过 HTTPS 或在此计算机上打开该页面。</translation>
    </message>
    <message>
        <source>Open the web interface under the gateway&apos;s own address.</source>
        <translation>请使用网关自己的地址打开网页界面。</translation>
    </message>
    <message>
        <source>Update the app on the device or this application.</source>
        <translation>请更新设备上的应用或本应用程序。</translation>
    </message>
    <message>
        <source>Approve the device under Devices and Pairing.</source>
        <translation>请在“设备与配对”中批准该设备。</translation>
    </message>
    <message>
        <source>If this was one of your devices, show the page on it again, or make a new link on the page Canvas. If not, no action is needed: it saw nothing.</source>
        <translation>如果这是您的设备，请再次在其上显示该页面，或在“画布”页面上新建链接。如果不是，则无需任何操作：它什么也没有看到。</translation>
    </message>
    <message>
        <source>Open the canvas under an address that the page Canvas shows. If it was not you, another web page tried to read the canvas and saw nothing.</source>
        <translation>请使用“画布”页面所示的地址打开画布。如果不是您本人，则是另一个网页尝试读取画布，但什么也没有看到。</translation>
    </message>
</context>
<context>
    <name>ui::RefusalsModel</name>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>device name, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>ui::RemoteForm</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>wss:// and a name or number; ws:// in your own networks</source>
        <translation>wss:// 加名称或数字地址；在您自己的网络中可用 ws://</translation>
    </message>
    <message>
        <source>Token of the other gateway, hidden</source>
        <translation>另一个网关的令牌，已隐藏</translation>
    </message>
    <message>
        <source>Token of the other gateway, shown</source>
        <translation>另一个网关的令牌，已显示</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>令牌或密码</translation>
    </message>
    <message>
        <source>Cert&amp;ificate pin</source>
        <translation>固定的证书(&amp;I)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; without one an authority has to vouch for it</source>
        <translation>SHA-256 指纹；没有指纹时须由证书颁发机构担保</translation>
    </message>
    <message>
        <source>Directl&amp;y</source>
        <translation>直接(&amp;Y)</translation>
    </message>
    <message>
        <source>Throu&amp;gh SSH</source>
        <translation>通过 SSH(&amp;G)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>SSH targ&amp;et</source>
        <translation>SSH 目标(&amp;E)</translation>
    </message>
    <message>
        <source>The keys that SSH uses by itself</source>
        <translation>SSH 自行使用的密钥</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>对方的端口(&amp;P)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>测试连接(&amp;O)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
</context>
<context>
    <name>ui::RemoteFormText</name>
    <message>
        <source>Enter the address of the gateway.</source>
        <translation>请输入网关的地址。</translation>
    </message>
    <message>
        <source>Start with wss:// or ws://.</source>
        <translation>请以 wss:// 或 ws:// 开头。</translation>
    </message>
    <message>
        <source>Use wss:// for addresses outside your own networks.</source>
        <translation>对您自己网络之外的地址，请使用 wss://。</translation>
    </message>
    <message>
        <source>Enter where SSH signs in. Example: me@server.</source>
        <translation>请输入 SSH 登录的位置。示例：me@server。</translation>
    </message>
    <message>
        <source>%1 is not a valid SSH target. Example: me@server.</source>
        <translation>%1 不是有效的 SSH 目标。示例：me@server。</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>SHA-256 指纹有 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>It goes into the keyring of your desktop; without one into the settings file, readable only by you.</source>
        <translation>它会存入您桌面的密钥环；没有密钥环时，存入只有您可以读取的设置文件。</translation>
    </message>
    <message>
        <source>Stored in the settings file, readable only by you.</source>
        <translation>已存入只有您可以读取的设置文件。</translation>
    </message>
    <message>
        <source>Stored in the keyring of your desktop.</source>
        <translation>已存入您桌面的密钥环。</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Enter its token, then test the connection.</source>
        <translation>这是“%1”广播的信息。请输入它的令牌，然后测试连接。</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Compare the pin with the fingerprint that it shows on its page Network, enter its token, then test the connection.</source>
        <translation>这是“%1”广播的信息。请将固定的证书与它在“网络”页面上显示的指纹进行比较，输入它的令牌，然后测试连接。</translation>
    </message>
</context>
<context>
    <name>ui::RemotePage</name>
    <message>
        <source>Remote access</source>
        <translation>远程访问</translation>
    </message>
    <message>
        <source>Reach this gateway from elsewhere, or another one from here.</source>
        <translation>从别处访问此网关，或从此处访问另一个网关。</translation>
    </message>
    <message>
        <source>R&amp;uns the gateway</source>
        <translation>运行网关(&amp;U)</translation>
    </message>
    <message>
        <source>Sho&amp;ws another gateway</source>
        <translation>显示另一个网关(&amp;W)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>The other gateway</source>
        <translation>另一个网关</translation>
    </message>
    <message>
        <source>Reach this gateway from outside</source>
        <translation>从外部访问此网关</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>复制隧道命令</translation>
    </message>
    <message>
        <source>In a tailnet no tunnel is needed: choose “My tailnet” on the page Network.</source>
        <translation>在 tailnet 中无需隧道：请在“网络”页面上选择“我的 tailnet”。</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>一个节点</translation>
    </message>
    <message>
        <source>Stop the gateway of this computer?</source>
        <translation>停止此计算机的网关吗？</translation>
    </message>
    <message>
        <source>These are connected and will be disconnected: %1.</source>
        <translation>以下设备已连接，将被断开：%1。</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>显示另一个</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>让它继续运行</translation>
    </message>
    <message>
        <source>%1 Test the connection to see more.</source>
        <translation>%1测试连接可了解更多信息。</translation>
    </message>
    <message>
        <source>Start the gateway to see the command that reaches it.</source>
        <translation>请启动网关，以查看用于访问它的命令。</translation>
    </message>
    <message>
        <source>A computer that may sign in here with SSH reaches this gateway as its own local one while this command runs on it:</source>
        <translation>可通过 SSH 登录此处的计算机，在其上运行以下命令期间，可以像访问本地网关一样访问此网关：</translation>
    </message>
</context>
<context>
    <name>ui::RemoteStepText</name>
    <message>
        <source>SSH tunnel</source>
        <translation>SSH 隧道</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>未尝试。</translation>
    </message>
    <message>
        <source>The tunnel is open.</source>
        <translation>隧道已打开。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>有应答。</translation>
    </message>
    <message>
        <source>It is trusted.</source>
        <translation>受信任。</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>机密信息正确。</translation>
    </message>
    <message>
        <source>This computer is approved.</source>
        <translation>此计算机已获批准。</translation>
    </message>
    <message>
        <source>Sign in once in a terminal and compare the key that is shown:</source>
        <translation>请在终端中登录一次，并比较显示的密钥：</translation>
    </message>
    <message>
        <source>Was that computer set up anew? Then forget its old key, and sign in once. Otherwise somebody may be in between.</source>
        <translation>那台计算机是否重新安装过？如果是，请清除其旧密钥并登录一次。否则，中间可能有他人介入。</translation>
    </message>
    <message>
        <source>SSH has to let you in without asking. Put your public key there:</source>
        <translation>SSH 必须无需询问即可让您登录。请将您的公钥放到那里：</translation>
    </message>
    <message>
        <source>Check the address, the network, and the firewall there.</source>
        <translation>请检查地址、网络以及对方的防火墙。</translation>
    </message>
    <message>
        <source>Check the port, and whether the gateway is running there.</source>
        <translation>请检查端口，以及网关是否在那里运行。</translation>
    </message>
    <message>
        <source>Enter the token that the gateway shows on its page Access.</source>
        <translation>请输入网关在其“访问”页面上显示的令牌。</translation>
    </message>
    <message>
        <source>Approve it there, on the page Devices and Pairing, or in a terminal:</source>
        <translation>请在那里的“设备与配对”页面上或在终端中批准它：</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the gateway shows on its page Network. Pin it only if both are the same.</source>
        <translation>请与网关在其“网络”页面上显示的指纹进行比较。只有两者相同时才固定它。</translation>
    </message>
    <message>
        <source>Nothing was sent. Trust the new one only if the gateway shows it, too, on its page Network.</source>
        <translation>未发送任何内容。只有网关在其“网络”页面上也显示新证书时，才可信任它。</translation>
    </message>
    <message>
        <source>Install OpenSSH on this computer.</source>
        <translation>请在此计算机上安装 OpenSSH。</translation>
    </message>
</context>
<context>
    <name>ui::RemoteSteps</name>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Certificate&quot;, %2 how it ended.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>证书的 SHA-256 指纹</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>当前显示：</translation>
    </message>
    <message>
        <source>Pin t&amp;his certificate</source>
        <translation>固定此证书(&amp;H)</translation>
    </message>
    <message>
        <source>Tru&amp;st the new one</source>
        <translation>信任新证书(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::RequestCard</name>
    <message>
        <source>It asks from the internet.</source>
        <translation>请求来自互联网。</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>to compare with the one on the device</comment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Compare with the code on the device.</source>
        <translation>请与设备上的代码进行比较。</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <comment>name of a device</comment>
        <translation>%1 的请求</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Sho&amp;w less</source>
        <translation>显示较少(&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>全部显示(&amp;W)</translation>
    </message>
    <message>
        <source>Show the short code</source>
        <translation>显示短代码</translation>
    </message>
    <message>
        <source>Show all 64 digits</source>
        <translation>显示全部 64 位</translation>
    </message>
</context>
<context>
    <name>ui::RequestCardList</name>
    <message>
        <source>%1 wants to join</source>
        <translation>%1 想要加入</translation>
    </message>
</context>
<context>
    <name>ui::RequestCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>4:12, minutes and seconds</comment>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>12 seconds</comment>
        <translation>%1后过期</translation>
    </message>
    <message>
        <source>Expires in %1 %2</source>
        <comment>4 minutes, 12 seconds</comment>
        <translation>%1 %2后过期</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request of %1 expires in %n second(s)</source>
        <translation>
            <numerusform>%1 的请求将在 %n 秒后过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestText</name>
    <message>
        <source>run programs on that device</source>
        <translation>在该设备上运行程序</translation>
    </message>
    <message>
        <source>use the screen and keyboard of that device</source>
        <translation>使用该设备的屏幕和键盘</translation>
    </message>
    <message>
        <source>change which programs may run there</source>
        <translation>更改可在该设备上运行的程序</translation>
    </message>
    <message>
        <source>send text messages</source>
        <translation>发送短信</translation>
    </message>
    <message>
        <source>use the browser of that device</source>
        <translation>使用该设备的浏览器</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>call list</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒事项</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>what is on its screen</source>
        <translation>其屏幕上的内容</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>device state</source>
        <translation>设备状态</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>手表</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>change every setting</source>
        <translation>更改所有设置</translation>
    </message>
    <message>
        <source>let other devices in</source>
        <translation>允许其他设备加入</translation>
    </message>
    <message>
        <source>send messages and use nodes</source>
        <translation>发送消息和使用节点</translation>
    </message>
    <message>
        <source>approve commands</source>
        <translation>批准命令</translation>
    </message>
    <message>
        <source>see status and lists</source>
        <translation>查看状态和列表</translation>
    </message>
    <message>
        <source>act as “%1”</source>
        <comment>a role</comment>
        <translation>以“%1”的身份操作</translation>
    </message>
    <message>
        <source>be a node</source>
        <translation>作为节点</translation>
    </message>
    <message>
        <source>be a node: %1</source>
        <comment>camera, canvas, location</comment>
        <translation>作为节点：%1</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>未命名的设备</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>首次请求</translation>
    </message>
    <message>
        <source>Paired before — approving replaces its token</source>
        <translation>曾经配对 — 批准后将替换其令牌</translation>
    </message>
    <message>
        <source>Repair: its token will change</source>
        <translation>修复：其令牌将更改</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>same network</source>
        <translation>同一网络</translation>
    </message>
    <message>
        <source>tailnet</source>
        <translation>tailnet</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address (same network)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>version of the device&apos;s application</comment>
        <translation>应用 %1</translation>
    </message>
    <message>
        <source>use the permission “%1”</source>
        <translation>使用权限“%1”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result as text</source>
        <translation>以文本显示的结果</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Tr&amp;ee</source>
        <translation>树形(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>The node answered without a result.</source>
        <translation>节点的应答中没有结果。</translation>
    </message>
</context>
<context>
    <name>ui::RunCommandWindow</name>
    <message>
        <source>Run a command to see its result here.</source>
        <translation>运行一个命令，即可在此处查看结果。</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>命令(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>参数 (JSON)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>Insert exa&amp;mple</source>
        <translation>插入示例(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>时间限制(&amp;L)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run a command on %1</source>
        <translation>在 %1 上运行命令</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: command, %2: why it cannot be used</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>尚未运行任何命令</translation>
    </message>
    <message>
        <source>Valid JSON object</source>
        <translation>有效的 JSON 对象</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 已离线</translation>
    </message>
    <message>
        <source>The parameters are not valid</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
    <message>
        <source>Cancelled. The device may still be working on it.</source>
        <translation>已取消。设备可能仍在处理。</translation>
    </message>
    <message>
        <source>Arrived after you cancelled</source>
        <translation>在您取消后到达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the device, %n s…</source>
        <translation>
            <numerusform>正在等待设备，%n 秒…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>显示(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>changed</source>
        <comment>beside a setting: not applied yet</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <comment>%1: an option or variable</comment>
        <translation>由 %1 设置</translation>
    </message>
</context>
<context>
    <name>ui::SettingValidation</name>
    <message>
        <source>Other devices may only connect when a token or password is set.</source>
        <translation>只有设置了令牌或密码，其他设备才能连接。</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.168.1.20.</source>
        <translation>请输入 IPv4 地址，例如 192.168.1.20。</translation>
    </message>
    <message>
        <source>This means every local network.</source>
        <translation>这表示所有本地网络。</translation>
    </message>
    <message>
        <source>This computer does not have %1.</source>
        <translation>此计算机没有 %1。</translation>
    </message>
    <message>
        <source>The canvas host already uses this port.</source>
        <translation>画布服务已在使用此端口。</translation>
    </message>
    <message>
        <source>Ports below 1024 usually need administrator rights.</source>
        <translation>低于 1024 的端口通常需要管理员权限。</translation>
    </message>
    <message>
        <source>This port is free.</source>
        <translation>此端口可用。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 不是 IP 地址。</translation>
    </message>
    <message>
        <source>A token is required.</source>
        <translation>需要令牌。</translation>
    </message>
    <message>
        <source>Remove spaces and line breaks.</source>
        <translation>请删除空格和换行符。</translation>
    </message>
    <message>
        <source>Use at least 16 characters.</source>
        <translation>请至少使用 16 个字符。</translation>
    </message>
    <message>
        <source>Weak. 32 or more characters are better.</source>
        <translation>较弱。最好使用 32 个或更多字符。</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>请至少使用 12 个字符。</translation>
    </message>
    <message>
        <source>Choose a separate folder: everything in it can be read by connected devices.</source>
        <translation>请选择单独的文件夹：其中的所有内容都可以被已连接的设备读取。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>OpenClaw Tray cannot read this folder.</source>
        <translation>OpenClaw Tray 无法读取此文件夹。</translation>
    </message>
    <message>
        <source>Connected devices can read these, too: %1.</source>
        <comment>file names</comment>
        <translation>已连接的设备还可以读取：%1。</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Set up OpenClaw Tray</source>
        <translation>设置 OpenClaw Tray</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Skip for &amp;now</source>
        <translation>暂时跳过(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;OpenClaw Tray</source>
        <translation>打开 OpenClaw Tray(&amp;O)</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>离开设置吗？</translation>
    </message>
    <message>
        <source>Nothing that you chose is kept unless the gateway was started.</source>
        <translation>除非已启动网关，否则不会保留您的任何选择。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>继续设置</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Nodes connect to the gateway on %1. Choose “Add a node…” on that computer.</source>
        <translation>节点会连接到 %1 上的网关。请在那台计算机上选择“添加节点…”。</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>关闭(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::SetupRules</name>
    <message>
        <source>Confirm that you have understood this.</source>
        <translation>请确认您已了解。</translation>
    </message>
    <message>
        <source>Confirm that you trust the networks this computer joins.</source>
        <translation>请确认您信任此计算机加入的网络。</translation>
    </message>
    <message>
        <source>A token is needed before other devices can connect.</source>
        <translation>需要先设置令牌，其他设备才能连接。</translation>
    </message>
    <message>
        <source>Confirm that other programs may control the gateway.</source>
        <translation>请确认其他程序可以控制网关。</translation>
    </message>
    <message>
        <source>Choose a folder for the canvas, or switch it off.</source>
        <translation>请选择画布的文件夹，或将画布关闭。</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>请先测试连接。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>访问范围</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>附加选项</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>您的 tailnet 中的设备可以连接。</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>您的本地网络中的任何人都可以尝试连接。</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <translation>单个地址：%1。</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>端口 %1。</translation>
    </message>
    <message>
        <source>No token: any program on this computer may connect.</source>
        <translation>没有令牌：此计算机上的任何程序都可以连接。</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>每个连接都受令牌保护。</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>在您登录时启动。</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>不在您登录时启动。</translation>
    </message>
    <message>
        <source>Canvas folder: %1</source>
        <translation>画布文件夹：%1</translation>
    </message>
    <message>
        <source>No canvas.</source>
        <translation>没有画布。</translation>
    </message>
    <message>
        <source>The settings file was changed and has an error.</source>
        <translation>设置文件已被更改，且有错误。</translation>
    </message>
    <message>
        <source>Starts with new settings. The old file is kept as a backup.</source>
        <translation>以新设置开始。旧文件将保留为备份。</translation>
    </message>
</context>
<context>
    <name>ui::SetupRun</name>
    <message>
        <source>Stop it and try again, or let this one use another port.</source>
        <translation>请停止它后重试，或让此网关使用其他端口。</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>请停止它，然后重试。</translation>
    </message>
    <message>
        <source>Look at who owns it and who may write there, then try again.</source>
        <translation>请查看它的所有者以及谁可以写入，然后重试。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Open the gateway port</source>
        <translation>打开网关端口</translation>
    </message>
    <message>
        <source>Start the canvas host</source>
        <translation>启动画布服务</translation>
    </message>
    <message>
        <source>Set start at login</source>
        <translation>设置登录时启动</translation>
    </message>
    <message>
        <source>Sign in once</source>
        <translation>登录一次</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>找不到 tailnet 地址。在 Tailscale 运行之前，只有此计算机可以连接。</translation>
    </message>
    <message>
        <source>Fewer devices can connect than you chose.</source>
        <translation>可以连接的设备比您选择的少。</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>无法更改登录时启动：%1。</translation>
    </message>
    <message>
        <source>Correct the file and try again, or start fresh on the page “Place”.</source>
        <translation>请更正该文件后重试，或在“位置”页面重新开始。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>旧文件已保留为 %1。</translation>
    </message>
</context>
<context>
    <name>ui::ShippedLanguages</name>
    <message>
        <source>English</source>
        <comment>Name of the language of this translation, in itself</comment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>ui::ShowCanvasDialog</name>
    <message>
        <source>Show on node</source>
        <translation>在节点上显示</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>No node has a screen for pages</source>
        <translation>没有可显示页面的节点</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>ui::StagedChanges</name>
    <message>
        <source>Changes are not applied</source>
        <translation>更改尚未应用</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>有 %n 项更改尚未应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start the gateway</source>
        <translation>启动网关</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>启动网关(&amp;S)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Choose who may connect…</source>
        <translation>选择谁可以连接…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>Continue without canvas</source>
        <translation>不使用画布继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>ui::StateHeader</name>
    <message>
        <source>R&amp;estart</source>
        <translation>重新启动(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>断开连接(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Sho&amp;w details</source>
        <translation>显示详细信息(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>审核(&amp;V)…</translation>
    </message>
    <message>
        <source>The gateway runs on another computer.</source>
        <translation>网关在另一台计算机上运行。</translation>
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
        <translation>OpenClaw Tray（%1）</translation>
    </message>
    <message>
        <source>Set up your gateway</source>
        <translation>设置您的网关</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Gateway is stopped</source>
        <translation>网关已停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>正在重新启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Gateway is running</source>
        <translation>网关正在运行</translation>
    </message>
    <message>
        <source>Running with a problem</source>
        <translation>正在运行，但有问题</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>需要您的关注</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n 个请求等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway could not start</source>
        <translation>网关无法启动</translation>
    </message>
    <message>
        <source>Another gateway is already running here</source>
        <translation>此处已有另一个网关在运行</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Waiting for approval on the other gateway</source>
        <translation>正在等待另一个网关的批准</translation>
    </message>
    <message>
        <source>The other gateway cannot be reached</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>无法访问另一个网关</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>未连接到 %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>正在重新启动</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>running with a problem</source>
        <translation>正在运行，但有问题</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>another gateway is running here</source>
        <translation>此处有另一个网关在运行</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>网关已停止。</translation>
    </message>
    <message>
        <source>The gateway is not connected.</source>
        <translation>网关未连接。</translation>
    </message>
    <message>
        <source>The gateway on %1 is not connected.</source>
        <translation>%1 上的网关未连接。</translation>
    </message>
</context>
<context>
    <name>ui::StoppedStrip</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Remot&amp;e access…</source>
        <translation>远程访问(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::TimeText</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>ui::TipsCard</name>
    <message>
        <source>Tip: “Add a node…” shows the code for a phone, and the command for a computer.</source>
        <translation>提示：“添加节点…”显示供手机使用的代码和供计算机使用的命令。</translation>
    </message>
    <message>
        <source>Tip: a device that wants to join waits under Devices and Pairing until you decide.</source>
        <translation>提示：想要加入的设备会在“设备与配对”中等待，直到您作出决定。</translation>
    </message>
    <message>
        <source>Tip: under Nodes you see what each device offers, and can try a command yourself.</source>
        <translation>提示：在“节点”中可以查看每个设备提供的内容，并亲自试用命令。</translation>
    </message>
    <message>
        <source>Tip: “Check for problems” under Logs and Diagnostics finds out what is amiss, and how to mend it.</source>
        <translation>提示：“日志与诊断”中的“检查问题”可以查出哪里有问题以及如何解决。</translation>
    </message>
    <message>
        <source>Tip: F1 opens the help for the page that you are on.</source>
        <translation>提示：F1 打开当前页面的帮助。</translation>
    </message>
    <message>
        <source>Ne&amp;xt tip</source>
        <translation>下一条提示(&amp;X)</translation>
    </message>
    <message>
        <source>No mo&amp;re tips</source>
        <translation>不再提示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::TokensModel</name>
    <message>
        <source>be a node</source>
        <translation>作为节点</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>&amp;Open OpenClaw Tray</source>
        <translation>打开 OpenClaw Tray(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show all nodes…</source>
        <translation>显示所有节点(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>添加节点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy gateway address</source>
        <translation>复制网关地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy can&amp;vas address</source>
        <translation>复制画布地址(&amp;V)</translation>
    </message>
    <message>
        <source>Open canvas &amp;folder</source>
        <translation>打开画布文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>启动网关(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top gateway</source>
        <translation>停止网关(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;estart gateway</source>
        <translation>重新启动网关(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Start at log&amp;in</source>
        <translation>登录时启动(&amp;I)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Check for problems…</source>
        <translation>检查问题(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>保存诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>重新运行初始设置(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About OpenClaw Tray</source>
        <translation>关于 OpenClaw Tray(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit OpenClaw Tray</source>
        <translation>退出 OpenClaw Tray(&amp;Q)</translation>
    </message>
    <message>
        <source>This desktop offers no way to change it.</source>
        <translation>此桌面没有提供更改它的方法。</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenuText</name>
    <message>
        <source>Your local networks · port %1</source>
        <translation>您的本地网络 · 端口 %1</translation>
    </message>
    <message>
        <source>This computer only · port %1</source>
        <translation>仅限此计算机 · 端口 %1</translation>
    </message>
    <message>
        <source>Your tailnet · port %1</source>
        <translation>您的 tailnet · 端口 %1</translation>
    </message>
    <message>
        <source>One address: %1 · port %2</source>
        <extracomment>%1 is an address, %2 a port.</extracomment>
        <translation>单个地址：%1 · 端口 %2</translation>
    </message>
    <message>
        <source>Unnamed node</source>
        <translation>未命名的节点</translation>
    </message>
    <message>
        <source>%1 — connected</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — 已连接</translation>
    </message>
    <message>
        <source>%1 — offline</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — 离线</translation>
    </message>
    <message>
        <source>%1 — last seen %2</source>
        <extracomment>%1 is the name of a node, %2 is &quot;2 h ago&quot; or a date.</extracomment>
        <translation>%1 — 上次在线：%2</translation>
    </message>
    <message numerus="yes">
        <source>Revie&amp;w %n pairing request(s)…</source>
        <translation>
            <numerusform>审核 %n 个配对请求(&amp;W)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <extracomment>The counts of a sub-menu, as in &quot;Nodes (2 of 3 connected)&quot;.</extracomment>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Nodes (%1 of %2 connected)</source>
        <translation>节点（共 %2 个，已连接 %1 个）(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::TrayText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n 个请求等待中</numerusform>
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
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to OpenClaw Tray</source>
        <translation>欢迎使用 OpenClaw Tray</translation>
    </message>
    <message>
        <source>It connects your phones and computers so that your assistant can use what they offer — a camera, a screen, a canvas.</source>
        <translation>它将您的手机和计算机连接起来，让您的助手可以使用它们提供的功能 — 摄像头、屏幕、画布。</translation>
    </message>
    <message>
        <source>A connected assistant can use everything you allow here, and assistants make mistakes. Only connect devices you own, and approve only requests you started yourself.</source>
        <translation>已连接的助手可以使用您在此允许的一切，而助手会犯错。请只连接您自己的设备，并且只批准您自己发起的请求。</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>我已了解(&amp;U)</translation>
    </message>
    <message>
        <source>How this stays safe</source>
        <translation>如何保持安全</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect until you choose otherwise.</source>
        <translation>在您另作选择之前，只有此计算机上的程序可以连接。</translation>
    </message>
    <message>
        <source>Every device has to know a secret, and to be approved by you, once.</source>
        <translation>每台设备都必须知道一个秘密，并由您批准一次。</translation>
    </message>
    <message>
        <source>You see what a device offers, and decide which of its commands may be used.</source>
        <translation>您可以看到设备提供的功能，并决定可以使用其中的哪些命令。</translation>
    </message>
    <message>
        <source>Each device can be removed again at any time.</source>
        <translation>每台设备都可以随时移除。</translation>
    </message>
</context>
<context>
    <name>ui::WideAreaChoice</name>
    <message>
        <source>Write a DNS &amp;zone for my tailnet</source>
        <translation>为我的 tailnet 写入 DNS 区域(&amp;Z)</translation>
    </message>
    <message>
        <source>Domain of the zone</source>
        <translation>区域的域名</translation>
    </message>
    <message>
        <source>Enter a domain such as openclaw.internal.</source>
        <translation>请输入域名，例如 openclaw.internal。</translation>
    </message>
</context>
</TS>
