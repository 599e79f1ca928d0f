<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Autostart</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>フォルダー%1を作成できません</translation>
    </message>
    <message>
        <source>the entry %1 has no effect</source>
        <translation>エントリ%1は効果がありません</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be made</source>
        <translation>%1のフォルダーを作成できません</translation>
    </message>
    <message>
        <source>the registry could not be changed</source>
        <translation>レジストリを変更できませんでした</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Devices are connected to the gateway</source>
        <translation>デバイスがゲートウェイに接続しています</translation>
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
        <translation>OpenClaw Trayが応答していません。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>待つ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;End and start again</source>
        <translation>終了して再起動(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message>
        <source>OpenClaw Tray is running in the background. Open it from your applications menu.</source>
        <translation>OpenClaw Trayはバックグラウンドで動作しています。アプリケーションメニューから開いてください。</translation>
    </message>
    <message>
        <source>OpenClaw Tray keeps running. Find it in the system tray.</source>
        <translation>OpenClaw Trayは動作を続けます。システムトレイにあります。</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Keep the gateway running in the background?</source>
        <translation>ゲートウェイをバックグラウンドで動作させ続けますか？</translation>
    </message>
    <message>
        <source>Your desktop has no system tray. Open OpenClaw Tray again to get this window back.</source>
        <translation>このデスクトップにはシステムトレイがありません。このウィンドウに戻るには、OpenClaw Trayをもう一度開いてください。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remember my choice</source>
        <translation>選択を記憶する(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Quit OpenClaw Tray? %n device(s) will be disconnected until you start it again.</source>
        <translation>
            <numerusform>OpenClaw Trayを終了しますか？次に起動するまで%n台のデバイスが切断されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>今後確認しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>What this program is.</source>
        <translation>このプログラムについて。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>OpenClaw Tray</source>
        <translation>OpenClaw Tray</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Protocol versions</source>
        <translation>プロトコルのバージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. This program comes without any warranty.</source>
        <translation>GNU General Public License、バージョン3以降。このプログラムは無保証で提供されます。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ソフトウェア</translation>
    </message>
    <message>
        <source>Qt %1 (GNU Lesser General Public License, version 3)
OpenSSL (Apache License 2.0)</source>
        <translation>Qt %1（GNU Lesser General Public License、バージョン3）
OpenSSL（Apache License 2.0）</translation>
    </message>
    <message>
        <source>Copy version information</source>
        <translation>バージョン情報をコピー</translation>
    </message>
</context>
<context>
    <name>ui::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>How devices and programs sign in to this gateway.</source>
        <translation>デバイスやプログラムがこのゲートウェイにサインインする方法。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;one – this computer only</source>
        <translation>なし – このコンピューターのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Needs ‘Only this computer’.</source>
        <translation>「このコンピューターのみ」が必要です。</translation>
    </message>
    <message>
        <source>Any program on this computer could control the gateway.</source>
        <translation>このコンピューター上のどのプログラムでもゲートウェイを操作できてしまいます。</translation>
    </message>
    <message>
        <source>Access token, hidden</source>
        <translation>アクセストークン、非表示</translation>
    </message>
    <message>
        <source>Access token, shown</source>
        <translation>アクセストークン、表示中</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>パスワード、非表示</translation>
    </message>
    <message>
        <source>Password, shown</source>
        <translation>パスワード、表示中</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>アクセストークン(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;ew token…</source>
        <translation>新しいトークン(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Approve programs on this computer &amp;automatically</source>
        <translation>このコンピューターのプログラムを自動的に承認する(&amp;A)</translation>
    </message>
    <message>
        <source>Local commands will ask for approval too.</source>
        <translation>ローカルのコマンドも承認を求めるようになります。</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>拒否された接続</translation>
    </message>
    <message>
        <source>Since the gateway started. Nothing of this is kept on disk.</source>
        <translation>ゲートウェイの起動以降。ディスクには一切保存されません。</translation>
    </message>
    <message>
        <source>No connection was refused.</source>
        <translation>拒否された接続はありません。</translation>
    </message>
    <message>
        <source>What to &amp;do…</source>
        <translation>対処方法(&amp;D)…</translation>
    </message>
    <message>
        <source>Let programs connect without signing in?</source>
        <translation>サインインなしでプログラムの接続を許可しますか？</translation>
    </message>
    <message>
        <source>Connect without sign-in</source>
        <translation>サインインなしで接続</translation>
    </message>
    <message>
        <source>Keep sign-in</source>
        <translation>サインインを維持</translation>
    </message>
    <message>
        <source>Create a new token?</source>
        <translation>新しいトークンを作成しますか？</translation>
    </message>
    <message>
        <source>Programs that use the old token can no longer sign in. Paired devices keep their own tokens.</source>
        <translation>古いトークンを使うプログラムはサインインできなくなります。ペアリング済みのデバイスはそれぞれのトークンを使い続けます。</translation>
    </message>
    <message>
        <source>Create new token</source>
        <translation>新しいトークンを作成</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>古いトークンを使い続ける</translation>
    </message>
    <message>
        <source>Also disconnect devices that signed in with the old token</source>
        <translation>古いトークンでサインインしたデバイスも切断する</translation>
    </message>
    <message>
        <source>A new token was created.</source>
        <translation>新しいトークンを作成しました。</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1で設定されています</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>a date</comment>
        <translation>作成：%1</translation>
    </message>
    <message numerus="yes">
        <source>used by %n device(s) now</source>
        <translation>
            <numerusform>現在%n台のデバイスが使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>コピーに失敗しました。</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>コピーしました。1分後に消去されます。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>ui::ActionNotice</name>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細(&amp;E)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
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
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>%1: technical code</comment>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ui::AddressList</name>
    <message>
        <source>Copy canvas address</source>
        <translation>キャンバスのアドレスをコピー</translation>
    </message>
    <message>
        <source>Open canvas address in the browser</source>
        <translation>キャンバスのアドレスをブラウザーで開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>QR…</source>
        <translation>QR…</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>使う…</translation>
    </message>
</context>
<context>
    <name>ui::ApplyBar</name>
    <message>
        <source>Changes that wait</source>
        <translation>保留中の変更</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>自分の変更を適用</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>適用して再起動</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用しています…</translation>
    </message>
    <message>
        <source>The settings changed on disk. Reload them before applying your changes.</source>
        <translation>設定がディスク上で変更されました。変更を適用する前に再読み込みしてください。</translation>
    </message>
    <message>
        <source>A setting you changed was also changed elsewhere. Discard your changes to take that one, or apply yours.</source>
        <translation>変更した設定がほかの場所でも変更されました。そちらを採用するには変更を破棄し、そうでなければ自分の変更を適用してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold when the gateway starts.</source>
        <translation>
            <numerusform>%n件の変更は、ゲートウェイの起動時に有効になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the canvas host. No device is disconnected.</source>
        <translation>
            <numerusform>%n件の変更により、キャンバスサーバーが再起動します。デバイスは切断されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) restart the listeners.</source>
        <translation>
            <numerusform>%n件の変更により、ゲートウェイのアドレスが開き直されます。</numerusform>
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
            <numerusform>%n台のデバイスが再接続します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1 The gateway continues with the previous settings.</source>
        <comment>%1: a whole sentence</comment>
        <translation>適用されませんでした：%1ゲートウェイは以前の設定のまま動作します。</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1?</source>
        <translation>%1を承認しますか？</translation>
    </message>
    <message>
        <source>It asks from the internet.</source>
        <translation>インターネットからの要求です。</translation>
    </message>
    <message>
        <source>It will be able to:</source>
        <comment>followed by a list of powers</comment>
        <translation>このデバイスは次のことができるようになります：</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Approve and allow</source>
        <translation>承認して許可(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::BannerPolicy</name>
    <message>
        <source>The gateway is reachable more widely than you chose: %1</source>
        <translation>ゲートウェイが選択より広い範囲から接続できる状態です：%1</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>非公開にする(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Not applied: %1. The gateway continues with the previous settings.</source>
        <translation>適用されませんでした：%1。ゲートウェイは以前の設定のまま動作します。</translation>
    </message>
    <message>
        <source>Some saved data could not be read and was put aside. Devices may have to ask again.</source>
        <translation>保存データの一部を読み取れなかったため、別に保管しました。デバイスがもう一度要求する必要があるかもしれません。</translation>
    </message>
    <message>
        <source>The settings file changed and has an error. The previous settings stay in force.</source>
        <translation>設定ファイルが変更され、エラーがあります。以前の設定が引き続き有効です。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Settings changed on disk.</source>
        <translation>設定がディスク上で変更されました。</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>tailnetのアドレスが見つかりません。Tailscaleが動作するまで、接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>This computer no longer has %1. Until it does, only this computer can connect.</source>
        <translation>このコンピューターに%1がなくなりました。戻るまで、接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>The canvas host is not running: %1</source>
        <translation>キャンバスサーバーが動作していません：%1</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>検出を利用できません：%1</translation>
    </message>
    <message>
        <source>Tailscale does not lead to this gateway.</source>
        <translation>Tailscaleはこのゲートウェイにつながっていません。</translation>
    </message>
    <message>
        <source>The gateway certificate expires on %1.</source>
        <translation>ゲートウェイの証明書の有効期限は%1です。</translation>
    </message>
    <message>
        <source>OpenClaw Tray ended unexpectedly last time.</source>
        <translation>OpenClaw Trayは前回、予期せず終了しました。</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>診断情報を保存(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::BindChoices</name>
    <message>
        <source>Who can reach this gateway</source>
        <translation>このゲートウェイに接続できる範囲</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>1つのネットワーク</translation>
    </message>
    <message>
        <source>Onl&amp;y this computer</source>
        <translation>このコンピューターのみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Safest. You can widen it later.</source>
        <translation>最も安全です。後で範囲を広げられます。</translation>
    </message>
    <message>
        <source>Programs on this computer. Phones and other computers cannot connect directly.</source>
        <translation>このコンピューターのプログラム。スマートフォンやほかのコンピューターは直接接続できません。</translation>
    </message>
    <message>
        <source>Devices in my &amp;Tailscale network</source>
        <translation>自分のTailscaleネットワークのデバイス(&amp;T)</translation>
    </message>
    <message>
        <source>My &amp;tailnet</source>
        <translation>自分のtailnet(&amp;T)</translation>
    </message>
    <message>
        <source>Devices on my &amp;local networks</source>
        <translation>ローカルネットワークのデバイス(&amp;L)</translation>
    </message>
    <message>
        <source>My &amp;local networks</source>
        <translation>ローカルネットワーク(&amp;L)</translation>
    </message>
    <message>
        <source>Needed for most phones without Tailscale. A token and your approval still protect every connection.</source>
        <translation>Tailscaleを使わないほとんどのスマートフォンで必要です。その場合も、すべての接続はトークンと承認で保護されます。</translation>
    </message>
    <message>
        <source>Every network this computer joins, public Wi-Fi included.</source>
        <translation>公衆Wi-Fiを含め、このコンピューターが参加するすべてのネットワーク。</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>自動(&amp;U)</translation>
    </message>
    <message>
        <source>This computer first. If that is impossible the gateway stops; it never opens up by itself.</source>
        <translation>まずこのコンピューターのみ。それができなければゲートウェイは停止します。勝手に公開されることはありません。</translation>
    </message>
    <message>
        <source>One &amp;address</source>
        <translation>1つのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>%1 is &quot;Private&quot; or &quot;Exposed&quot;</extracomment>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>address, network</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1 (%2)</source>
        <extracomment>%1 is an address, %2 a name such as desk.tail1.ts.net.</extracomment>
        <translation>自分のTailscaleネットワークのデバイス。現在のアドレス：%1（%2）</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Address now: %1</source>
        <translation>自分のTailscaleネットワークのデバイス。現在のアドレス：%1</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is signed out on this computer.</source>
        <translation>自分のTailscaleネットワークのデバイス。このコンピューターではTailscaleからサインアウトしています。</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. Tailscale is switched off.</source>
        <translation>自分のTailscaleネットワークのデバイス。Tailscaleはオフになっています。</translation>
    </message>
    <message>
        <source>Devices in your Tailscale network. No address now.</source>
        <translation>自分のTailscaleネットワークのデバイス。現在アドレスはありません。</translation>
    </message>
</context>
<context>
    <name>ui::CanvasLinkDialog</name>
    <message>
        <source>Canvas on another device</source>
        <translation>別のデバイスでキャンバスを開く</translation>
    </message>
    <message>
        <source>Link to the canvas as picture</source>
        <translation>キャンバスへのリンク（画像）</translation>
    </message>
    <message>
        <source>Scan this code with a phone or tablet in the same network. It opens the canvas in its browser; whoever has the link can read the canvas while this window is open.</source>
        <translation>同じネットワークのスマートフォンやタブレットでこのコードを読み取ってください。そのブラウザーでキャンバスが開きます。このウィンドウが開いている間は、リンクを知っている人なら誰でもキャンバスを読めます。</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;w link</source>
        <translation>新しいリンク(&amp;W)</translation>
    </message>
    <message>
        <source>There is no link now.</source>
        <translation>現在リンクはありません。</translation>
    </message>
    <message>
        <source>Ends in %1 unless it is opened before.</source>
        <translation>開かれなければ%1後に無効になります。</translation>
    </message>
    <message>
        <source>This link has expired, unless it is in use.</source>
        <translation>使用中でない限り、このリンクは期限切れです。</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>コピーしました。1分後に消去されます。</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>コピーに失敗しました。</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPage</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Web pages on this computer that nodes can show on their screen.</source>
        <translation>ノードが画面に表示できる、このコンピューター上のWebページ。</translation>
    </message>
    <message>
        <source>&amp;Offer pages to nodes</source>
        <translation>ノードにページを提供する(&amp;O)</translation>
    </message>
    <message>
        <source>Canvas host</source>
        <translation>キャンバスサーバー</translation>
    </message>
    <message>
        <source>&amp;Reload pages when files change</source>
        <translation>ファイルが変更されたらページを再読み込みする(&amp;R)</translation>
    </message>
    <message>
        <source>Too many files to watch. Live reload is paused.</source>
        <translation>監視するファイルが多すぎます。自動再読み込みを一時停止しています。</translation>
    </message>
    <message>
        <source>Folder with the canvas pages</source>
        <translation>キャンバスのページがあるフォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Open fo&amp;lder</source>
        <translation>フォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>The same port as the gateway.</source>
        <translation>ゲートウェイと同じポートです。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sho&amp;w on node…</source>
        <translation>ノードに表示(&amp;W)…</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>読める範囲</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>フォルダーは空です。</translation>
    </message>
    <message>
        <source>Create a s&amp;tarter page</source>
        <translation>最初のページを作成(&amp;T)</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>ゲートウェイは停止しています。</translation>
    </message>
    <message>
        <source>No node has a screen for pages.</source>
        <translation>ページを表示できる画面を持つノードがありません。</translation>
    </message>
    <message>
        <source>Canvas address as QR code</source>
        <translation>キャンバスのアドレスのQRコード</translation>
    </message>
    <message>
        <source>the gateway is stopped</source>
        <translation>ゲートウェイが停止しています</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>オフになっています</translation>
    </message>
    <message>
        <source>Canvas host is not running: %1.</source>
        <translation>キャンバスサーバーが動作していません：%1。</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Only this computer.</source>
        <translation>このコンピューターのみ。</translation>
    </message>
    <message>
        <source>Connected devices, with a link that expires.</source>
        <translation>接続中のデバイス（期限付きのリンクを使用）。</translation>
    </message>
    <message>
        <source>Anyone who reaches this address.</source>
        <translation>このアドレスに接続できるすべての人。</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>作成(&amp;E)</translation>
    </message>
    <message>
        <source>Choose the folder for canvas pages</source>
        <translation>キャンバスのページのフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>ui::CanvasPortChoice</name>
    <message>
        <source>&amp;Its own port</source>
        <translation>専用のポート(&amp;I)</translation>
    </message>
    <message>
        <source>Port of the canvas host</source>
        <translation>キャンバスサーバーのポート</translation>
    </message>
    <message>
        <source>Sa&amp;me port as the gateway</source>
        <translation>ゲートウェイと同じポート(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::CapturePreview</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 answered without a picture.</source>
        <translation>%1は画像なしで応答しました。</translation>
    </message>
    <message>
        <source>A recording of %1. Save it to look at it.</source>
        <comment>%1: size</comment>
        <translation>%1の録画です。見るには保存してください。</translation>
    </message>
    <message>
        <source>The picture cannot be shown here. Save it to look at it.</source>
        <translation>この画像はここに表示できません。見るには保存してください。</translation>
    </message>
    <message>
        <source>%1 by %2 points · %3</source>
        <comment>%1: width, %2: height, %3: size</comment>
        <translation>%1 × %2ピクセル · %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Asking the device… %n s</source>
        <translation>
            <numerusform>デバイスに要求しています… %n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>ui::CheckText</name>
    <message>
        <source>Settings file is valid</source>
        <translation>設定ファイルは有効です</translation>
    </message>
    <message>
        <source>Only you can read the settings file</source>
        <translation>設定ファイルを読めるのは自分だけです</translation>
    </message>
    <message>
        <source>Gateway listens</source>
        <translation>ゲートウェイは待ち受けています</translation>
    </message>
    <message>
        <source>Reachable exactly as chosen</source>
        <translation>選択したとおりの範囲から接続できます</translation>
    </message>
    <message>
        <source>Sign-in is strong enough</source>
        <translation>サインインは十分に強固です</translation>
    </message>
    <message>
        <source>Canvas host runs</source>
        <translation>キャンバスサーバーは動作しています</translation>
    </message>
    <message>
        <source>Saved data could be read</source>
        <translation>保存データを読み取れました</translation>
    </message>
    <message>
        <source>Desktop has a system tray</source>
        <translation>デスクトップにシステムトレイがあります</translation>
    </message>
    <message>
        <source>Start at login works</source>
        <translation>ログイン時の起動は機能します</translation>
    </message>
    <message>
        <source>Desktop shows notifications with buttons</source>
        <translation>デスクトップはボタン付きの通知を表示します</translation>
    </message>
    <message>
        <source>No other gateway starts at login</source>
        <translation>ログイン時に起動するほかのゲートウェイはありません</translation>
    </message>
    <message>
        <source>Clock of this computer is set</source>
        <translation>このコンピューターの時計は合っています</translation>
    </message>
    <message>
        <source>No firewall is known to be in the way</source>
        <translation>妨げになるファイアウォールは見つかっていません</translation>
    </message>
    <message>
        <source>There is no settings file yet. It is written when the gateway starts.</source>
        <translation>設定ファイルはまだありません。ゲートウェイの起動時に書き込まれます。</translation>
    </message>
    <message>
        <source>Correct the settings file; the details name the line.</source>
        <translation>設定ファイルを修正してください。行は詳細に表示されます。</translation>
    </message>
    <message>
        <source>Other users of this computer can read your token. Make the file private.</source>
        <translation>このコンピューターのほかのユーザーがトークンを読める状態です。ファイルを非公開にしてください。</translation>
    </message>
    <message>
        <source>Start the gateway, or see the overview for the cause.</source>
        <translation>ゲートウェイを起動するか、概要で原因を確認してください。</translation>
    </message>
    <message>
        <source>See who can reach this gateway.</source>
        <translation>このゲートウェイに接続できる範囲を確認してください。</translation>
    </message>
    <message>
        <source>Create a new token, or choose a longer password.</source>
        <translation>新しいトークンを作成するか、より長いパスワードを選んでください。</translation>
    </message>
    <message>
        <source>See the folder and port of the canvas host.</source>
        <translation>キャンバスサーバーのフォルダーとポートを確認してください。</translation>
    </message>
    <message>
        <source>A damaged file was put aside. Devices that are missing have to ask again.</source>
        <translation>破損したファイルを別に保管しました。見当たらないデバイスはもう一度要求する必要があります。</translation>
    </message>
    <message>
        <source>Without a tray, open this window from the applications menu.</source>
        <translation>トレイがない場合は、アプリケーションメニューからこのウィンドウを開いてください。</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login. Start the program by hand.</source>
        <translation>このデスクトップはログイン時に何も起動しません。プログラムを手動で起動してください。</translation>
    </message>
    <message>
        <source>Requests are shown in a window instead.</source>
        <translation>代わりに、要求はウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>Notifications have no buttons here. A click on one opens the review.</source>
        <translation>ここでは通知にボタンがありません。通知をクリックすると確認画面が開きます。</translation>
    </message>
    <message>
        <source>Only one gateway can have the port. Found: %1</source>
        <translation>ポートを使えるゲートウェイは1つだけです。検出：%1</translation>
    </message>
    <message>
        <source>It says %1. Devices with the right time are refused.</source>
        <translation>時計は%1を示しています。正しい時刻のデバイスが拒否されます。</translation>
    </message>
    <message>
        <source>If devices cannot connect, let them through: %1</source>
        <translation>デバイスが接続できない場合は、通過を許可してください：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChecksDialog</name>
    <message>
        <source>Check for problems</source>
        <translation>問題がないか確認</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>確認が必要な項目：%n件</numerusform>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show where to mend: %1</source>
        <translation>修正場所を表示：%1</translation>
    </message>
</context>
<context>
    <name>ui::CleanUpDialog</name>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 — another device has this name; last used %2</source>
        <translation>%1 — 同じ名前のデバイスがほかにあります。最終使用：%2</translation>
    </message>
    <message>
        <source>%1 — last used %2</source>
        <translation>%1 — 最終使用：%2</translation>
    </message>
    <message>
        <source>Clean up paired devices</source>
        <translation>ペアリング済みデバイスを整理</translation>
    </message>
    <message>
        <source>Chosen devices lose their access and must pair again.</source>
        <translation>選択したデバイスはアクセス権を失い、もう一度ペアリングが必要になります。</translation>
    </message>
    <message>
        <source>Not &amp;used for</source>
        <translation>未使用期間(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that may no longer be needed</source>
        <translation>不要になったと思われるデバイス</translation>
    </message>
    <message>
        <source>Nothing to clean up.</source>
        <translation>整理するものはありません。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the last device that may change every setting?</source>
        <translation>すべての設定を変更できる最後のデバイスを削除しますか？</translation>
    </message>
    <message>
        <source>No other paired device can change settings then.</source>
        <translation>そうすると、ペアリング済みのほかのデバイスは設定を変更できません。</translation>
    </message>
</context>
<context>
    <name>ui::CommandGroups</name>
    <message>
        <source>Back camera</source>
        <translation>背面カメラ</translation>
    </message>
    <message>
        <source>Front camera</source>
        <translation>前面カメラ</translation>
    </message>
    <message>
        <source>Three seconds</source>
        <translation>3秒</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>Five seconds</source>
        <translation>5秒</translation>
    </message>
    <message>
        <source>Our canvas</source>
        <translation>ゲートウェイのキャンバス</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>ページのタイトル</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Ten seconds</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Find programs</source>
        <translation>プログラムを検索</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Uses camera</source>
        <translation>カメラを使用</translation>
    </message>
    <message>
        <source>Shows the screen</source>
        <translation>画面を表示</translation>
    </message>
    <message>
        <source>Records the screen</source>
        <translation>画面を録画</translation>
    </message>
    <message>
        <source>Uses text messages</source>
        <translation>テキストメッセージを使用</translation>
    </message>
    <message>
        <source>Controls the device</source>
        <translation>デバイスを操作</translation>
    </message>
    <message>
        <source>Touches private things</source>
        <translation>プライバシーに関わる操作</translation>
    </message>
    <message>
        <source>Take a photo with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>今すぐ%1で写真を撮りますか？</translation>
    </message>
    <message>
        <source>Record a video with %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>今すぐ%1で動画を撮りますか？</translation>
    </message>
    <message>
        <source>Take a picture of the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>今すぐ%1の画面を撮影しますか？</translation>
    </message>
    <message>
        <source>Record the screen of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>今すぐ%1の画面を録画しますか？</translation>
    </message>
    <message>
        <source>Use the text messages of %1 now?</source>
        <comment>%1: name of a device</comment>
        <translation>今すぐ%1のテキストメッセージを使用しますか？</translation>
    </message>
    <message>
        <source>Control %1 and run programs on it now?</source>
        <comment>%1: name of a device</comment>
        <translation>今すぐ%1を操作し、プログラムを実行しますか？</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>写真を撮る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>録画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take picture</source>
        <translation>撮影(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use text messages</source>
        <translation>テキストメッセージを使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>a command</comment>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>パラメーターなし</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesDialog</name>
    <message>
        <source>Command rules</source>
        <translation>コマンドのルール</translation>
    </message>
    <message>
        <source>Commands and their rules</source>
        <translation>コマンドとそのルール</translation>
    </message>
    <message>
        <source>A rule allows or blocks a command on every node. Blocking wins, and changes are in force at once.</source>
        <translation>ルールは、すべてのノードでコマンドを許可またはブロックします。ブロックが優先され、変更はすぐに有効になります。</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Allowed</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>ブロック(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;nother command</source>
        <translation>別のコマンド(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>許可(&amp;L)</translation>
    </message>
    <message>
        <source>Rule for “%1”</source>
        <comment>%1: command</comment>
        <translation>「%1」のルール</translation>
    </message>
    <message>
        <source>Select a command to change its rule.</source>
        <translation>ルールを変更するコマンドを選択してください。</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1で設定されています</translation>
    </message>
    <message>
        <source>No connected node offers “%1”. Check the spelling.</source>
        <translation>「%1」を提供する接続中のノードはありません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>&amp;Keep anyway</source>
        <translation>このまま維持(&amp;K)</translation>
    </message>
    <message>
        <source>Saved: “%1” is now %2.</source>
        <comment>%1: command, %2: rule</comment>
        <translation>保存しました：「%1」は「%2」になりました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::CommandRulesModel</name>
    <message>
        <source>Nowhere</source>
        <comment>allowed by default</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>By default on</source>
        <translation>既定で有効な環境</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>提供元</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Usable</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Blocked by rule</source>
        <translation>ルールによりブロック</translation>
    </message>
    <message>
        <source>Not in defaults</source>
        <translation>既定では無効</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>提供されていません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 command, %2 warning</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Settings changed on disk</source>
        <translation>設定がディスク上で変更されました</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>変更された設定</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>No setting that this application uses is different.</source>
        <translation>このアプリケーションが使う設定に違いはありません。</translation>
    </message>
    <message>
        <source>These settings are different in the file. Beside them stands what is in force now.</source>
        <translation>ファイルでは次の設定が異なります。横に現在有効な値を示します。</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>%1: name of a setting</comment>
        <translation>%1：非表示</translation>
    </message>
</context>
<context>
    <name>ui::ConnectLines</name>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>確認…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPage</name>
    <message>
        <source>Connect a first node</source>
        <translation>最初のノードを接続</translation>
    </message>
    <message>
        <source>What do you want to connect? You can also do this later.</source>
        <translation>何を接続しますか？後でも行えます。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectPanel</name>
    <message>
        <source>&amp;Phone or tablet</source>
        <translation>スマートフォンまたはタブレット(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;omputer</source>
        <translation>コンピューター(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>このコンピューター(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::ConnectText</name>
    <message>
        <source>A program on this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>Waiting for your device…</source>
        <translation>デバイスを待っています…</translation>
    </message>
    <message>
        <source>%1 contacted the gateway.</source>
        <translation>%1がゲートウェイに接続してきました。</translation>
    </message>
    <message>
        <source>%1 needs your approval.</source>
        <translation>%1は承認を待っています。</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1が接続しました。</translation>
    </message>
    <message>
        <source>%1 is connected: %2</source>
        <translation>%1が接続しました：%2</translation>
    </message>
    <message>
        <source>Is the device in the same network? Does a firewall block the port?</source>
        <translation>デバイスは同じネットワークにありますか？ファイアウォールがポートをブロックしていませんか？</translation>
    </message>
    <message>
        <source>Use the code or the command on this page, as it is now.</source>
        <translation>このページに現在表示されているコードまたはコマンドを使ってください。</translation>
    </message>
    <message>
        <source>Valid %1 · for one device</source>
        <translation>有効：%1 · デバイス1台用</translation>
    </message>
    <message>
        <source>This code was used.</source>
        <translation>このコードは使用済みです。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>このコードは期限切れです。</translation>
    </message>
</context>
<context>
    <name>ui::Consents</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ui::CopiedNote</name>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>コピーしました。1分後に消去されます。</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>コピーに失敗しました。</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ui::DecisionView</name>
    <message>
        <source>Wants to</source>
        <comment>followed by a list of powers</comment>
        <translation>希望する操作</translation>
    </message>
    <message>
        <source>%1. Let it in</source>
        <comment>number of the decision</comment>
        <translation>%1. 接続を許可</translation>
    </message>
    <message>
        <source>%1. Allow what it offers</source>
        <comment>number of the decision</comment>
        <translation>%1. 提供する機能を許可</translation>
    </message>
    <message>
        <source>This application may not approve this. It lacks: %1.</source>
        <translation>このアプリケーションはこれを承認できません。足りない権限：%1。</translation>
    </message>
    <message>
        <source>Expired. The device will ask again when it reconnects.</source>
        <translation>期限切れです。デバイスは再接続時にもう一度要求します。</translation>
    </message>
    <message>
        <source>Approved from another device</source>
        <translation>別のデバイスで承認されました</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>この要求はもう保留されていません。</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;command(s)</source>
        <translation>
            <numerusform>%n個のコマンド(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetails</name>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>デバイス自身の名前</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy full ID</source>
        <translation>完全なIDをコピー</translation>
    </message>
    <message>
        <source>Full ID</source>
        <translation>完全なID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>新しいトークン(&amp;K)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>取り消す(&amp;V)…</translation>
    </message>
    <message>
        <source>Tokens of this device</source>
        <translation>このデバイスのトークン</translation>
    </message>
    <message>
        <source>%1 — This application</source>
        <translation>%1 — このアプリケーション</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>Operator and node</source>
        <translation>オペレーターとノード</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>manage</source>
        <comment>what a device may do</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>what a device may do</comment>
        <translation>ペアリング</translation>
    </message>
    <message>
        <source>approve</source>
        <comment>what a device may do</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a device may do</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a device may do</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>offers commands</source>
        <translation>コマンドを提供</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <comment>date</comment>
        <translation>%1、自分が承認</translation>
    </message>
    <message>
        <source>%1, automatically on this computer</source>
        <comment>date</comment>
        <translation>%1、このコンピューターで自動的に承認</translation>
    </message>
    <message>
        <source>%1, by code</source>
        <comment>date</comment>
        <translation>%1、コードで承認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>program (mode)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>local</source>
        <comment>address</comment>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>名前のないデバイス</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a device is connected</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a device was used</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (This application)</source>
        <comment>name of a device</comment>
        <translation>%1（このアプリケーション）</translation>
    </message>
    <message>
        <source>%1, %2, last used %3</source>
        <comment>name, kind, time</comment>
        <translation>%1、%2、最終使用：%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>ui::DevicesView</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search paired devices</source>
        <translation>ペアリング済みデバイスを検索</translation>
    </message>
    <message>
        <source>Which paired devices are shown</source>
        <translation>表示するペアリング済みデバイス</translation>
    </message>
    <message>
        <source>All</source>
        <comment>devices</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>整理(&amp;U)…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>ペアリング済みデバイス</translation>
    </message>
    <message>
        <source>Paired devices (%1)</source>
        <translation>ペアリング済みデバイス（%1）</translation>
    </message>
    <message>
        <source>No paired devices yet.</source>
        <translation>ペアリング済みデバイスはまだありません。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Name on this gateway. Leave it empty to use the device&apos;s own name.</source>
        <translation>このゲートウェイでの名前。デバイス自身の名前を使うには空のままにしてください。</translation>
    </message>
    <message>
        <source>It loses its tokens and its waiting requests, and must pair again.</source>
        <translation>デバイスはトークンと保留中の要求を失い、もう一度ペアリングが必要になります。</translation>
    </message>
    <message>
        <source>This is the last device that may change every setting. No other paired device can change settings then.</source>
        <translation>これは、すべての設定を変更できる最後のデバイスです。削除すると、ペアリング済みのほかのデバイスは設定を変更できません。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Create a new token for %1?</source>
        <translation>%1の新しいトークンを作成しますか？</translation>
    </message>
    <message>
        <source>The old one stops working now.</source>
        <translation>古いトークンはすぐに無効になります。</translation>
    </message>
    <message>
        <source>Create &amp;token</source>
        <translation>トークンを作成(&amp;T)</translation>
    </message>
    <message>
        <source>Revoke %1&apos;s access as %2?</source>
        <comment>device, role</comment>
        <translation>%1の%2としてのアクセスを取り消しますか？</translation>
    </message>
    <message>
        <source>It is disconnected and must pair again.</source>
        <translation>デバイスは切断され、もう一度ペアリングが必要になります。</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>取り消す(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsBundle</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Settings without secrets</source>
        <translation>秘密情報を除いた設定</translation>
    </message>
    <message>
        <source>Last log lines</source>
        <translation>ログの最後の行</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>接続履歴</translation>
    </message>
    <message>
        <source>Devices, without names</source>
        <translation>名前を除いたデバイス</translation>
    </message>
    <message>
        <source>System and Qt</source>
        <translation>システムとQt</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosticsDialog</name>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>This is everything the archive will hold. Secrets, names and addresses were taken out. Nothing is sent anywhere.</source>
        <translation>アーカイブに入るのはこれがすべてです。秘密情報、名前、アドレスは取り除かれています。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of private text taken out.</source>
        <translation>
            <numerusform>個人的な文字列を%n件取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out because they could not be checked.</source>
        <translation>
            <numerusform>確認できなかった%n行を省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zipアーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Choose another folder.</source>
        <translation>アーカイブを書き込めませんでした：%1。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Discovery</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>How devices find this gateway.</source>
        <translation>デバイスがこのゲートウェイを見つける方法。</translation>
    </message>
    <message>
        <source>Wide-area discovery</source>
        <translation>広域検出</translation>
    </message>
    <message>
        <source>Announce on local networks</source>
        <translation>ローカルネットワークでアナウンス</translation>
    </message>
    <message>
        <source>O&amp;ff</source>
        <translation>オフ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minimal</source>
        <translation>最小限(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull</source>
        <translation>すべて(&amp;U)</translation>
    </message>
    <message>
        <source>Also reveals the command path and SSH port.</source>
        <translation>コマンドのパスとSSHポートも公開します。</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>現在のアナウンス</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Other gateways nearby</source>
        <translation>近くのほかのゲートウェイ</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>接続できるのがこのコンピューターだけの間は、アナウンスするものがありません。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>アドレス%1をコピー</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>ゲートウェイは停止しています。</translation>
    </message>
    <message>
        <source>No other device can connect.</source>
        <translation>ほかのデバイスは接続できません。</translation>
    </message>
    <message>
        <source>Enter one of these addresses on the device:</source>
        <translation>デバイスで次のアドレスのいずれかを入力してください：</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryText</name>
    <message>
        <source>Nothing: the gateway is stopped.</source>
        <translation>なし：ゲートウェイは停止しています。</translation>
    </message>
    <message>
        <source>Nothing: announcing is switched off.</source>
        <translation>なし：アナウンスはオフになっています。</translation>
    </message>
    <message>
        <source>Announcing…</source>
        <translation>アナウンスしています…</translation>
    </message>
    <message>
        <source>Announced as “%1”.</source>
        <extracomment>%1: the name under which apps show the gateway</extracomment>
        <translation>「%1」としてアナウンスしています。</translation>
    </message>
    <message>
        <source>Announced as “%1” because the name is taken.</source>
        <translation>名前が使用済みのため、「%1」としてアナウンスしています。</translation>
    </message>
    <message>
        <source>Nothing to announce while only this computer can connect.</source>
        <translation>接続できるのがこのコンピューターだけの間は、アナウンスするものがありません。</translation>
    </message>
    <message>
        <source>Nothing: only your tailnet can connect, and it carries no announcements.</source>
        <translation>なし：接続できるのはtailnetだけで、tailnetはアナウンスを伝えません。</translation>
    </message>
    <message>
        <source>Nothing: this computer is on no network that carries announcements.</source>
        <translation>なし：このコンピューターは、アナウンスを伝えるネットワークに接続していません。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Announced on local networks.</source>
        <translation>ローカルネットワークでアナウンスしています。</translation>
    </message>
    <message>
        <source>Not announced.</source>
        <translation>アナウンスしていません。</translation>
    </message>
    <message>
        <source>Discovery off.</source>
        <translation>検出はオフです。</translation>
    </message>
    <message>
        <source>Name of the gateway: %1</source>
        <translation>ゲートウェイの名前：%1</translation>
    </message>
    <message>
        <source>Name of this computer: %1</source>
        <translation>このコンピューターの名前：%1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>ポート：%1</translation>
    </message>
    <message>
        <source>Connections are not encrypted.</source>
        <translation>接続は暗号化されません。</translation>
    </message>
    <message>
        <source>Encrypted, with the certificate %1</source>
        <translation>暗号化あり、証明書：%1</translation>
    </message>
    <message>
        <source>Name in your tailnet: %1</source>
        <translation>tailnetでの名前：%1</translation>
    </message>
    <message>
        <source>Port of the SSH server: %1</source>
        <translation>SSHサーバーのポート：%1</translation>
    </message>
    <message>
        <source>Path of the command: %1</source>
        <translation>コマンドのパス：%1</translation>
    </message>
    <message>
        <source>Discovery needs the Avahi service.</source>
        <translation>検出にはAvahiサービスが必要です。</translation>
    </message>
    <message>
        <source>Discovery is not available: %1</source>
        <translation>検出を利用できません：%1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き込みました。</translation>
    </message>
    <message>
        <source>Written to %1 without this gateway, which your tailnet cannot reach.</source>
        <translation>%1に書き込みました。このゲートウェイはtailnetから接続できないため、含まれていません。</translation>
    </message>
    <message>
        <source>No tailnet address found. The zone is written when there is one.</source>
        <translation>tailnetのアドレスが見つかりません。アドレスができるとゾーンが書き込まれます。</translation>
    </message>
    <message>
        <source>The zone could not be written: %1</source>
        <translation>ゾーンを書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No other gateways found.</source>
        <translation>ほかのゲートウェイは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>ui::DonePage</name>
    <message>
        <source>You&apos;re set.</source>
        <translation>準備ができました。</translation>
    </message>
    <message>
        <source>This computer shows the gateway on %1. If that gateway asks for it, approve this computer there.</source>
        <translation>このコンピューターは%1のゲートウェイを表示します。そのゲートウェイが求めた場合は、そこでこのコンピューターを承認してください。</translation>
    </message>
    <message>
        <source>No token is needed on this computer.</source>
        <translation>このコンピューターではトークンは不要です。</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>すべての接続がトークンで保護されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) connected.</source>
        <translation>
            <numerusform>%n個のノードが接続中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>ノードを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add another node</source>
        <translation>別のノードを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;tips on the overview</source>
        <translation>概要にヒントを表示(&amp;T)</translation>
    </message>
    <message>
        <source>The token is stored in the keyring of your desktop.</source>
        <translation>トークンはデスクトップのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>There is no keyring that takes the token: it is stored in the settings file, readable only by you.</source>
        <translation>トークンを保存できるキーリングがないため、自分だけが読める設定ファイルに保存されています。</translation>
    </message>
    <message>
        <source>Your old settings are kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>以前の設定は%1として残してあります。</translation>
    </message>
</context>
<context>
    <name>ui::EncryptionChoice</name>
    <message>
        <source>O&amp;ff</source>
        <translation>オフ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Self-signed certificate</source>
        <translation>自己署名証明書(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;My certificate</source>
        <translation>自分の証明書(&amp;M)</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>証明書 (PEM)</translation>
    </message>
    <message>
        <source>Choose the certificate of this computer</source>
        <translation>このコンピューターの証明書を選択</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>証明書の鍵 (PEM)</translation>
    </message>
    <message>
        <source>Choose the key of the certificate</source>
        <translation>証明書の鍵を選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>証明書のSHA-256フィンガープリント</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Choose a certificate and its key.</source>
        <translation>証明書とその鍵を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be used. A PEM file without a passphrase is needed.</source>
        <comment>a file</comment>
        <translation>%1は使用できません。パスフレーズのないPEMファイルが必要です。</translation>
    </message>
    <message>
        <source>This key does not belong to the certificate.</source>
        <translation>この鍵は証明書と一致しません。</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>証明書は%1に期限切れになりました。</translation>
    </message>
    <message>
        <source>This certificate is good until %1.</source>
        <translation>この証明書は%1まで有効です。</translation>
    </message>
    <message>
        <source>Made by OpenClaw Tray, and renewed by itself before %1. Devices that know the fingerprint need the new one then.</source>
        <translation>OpenClaw Trayが作成した証明書で、%1より前に自動的に更新されます。フィンガープリントを登録したデバイスには、そのとき新しいものが必要です。</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1まで有効です。</translation>
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>The device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>ポート%1は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>ポート%1は%2が使用しています。</translation>
    </message>
    <message>
        <source>Another gateway is already running here.</source>
        <translation>ここではすでに別のゲートウェイが動作しています。</translation>
    </message>
    <message>
        <source>Another gateway is already running here (%1).</source>
        <comment>a program&apos;s name</comment>
        <translation>ここではすでに別のゲートウェイが動作しています（%1）。</translation>
    </message>
    <message>
        <source>This port needs administrator rights.</source>
        <translation>このポートには管理者権限が必要です。</translation>
    </message>
    <message>
        <source>This computer no longer has %1.</source>
        <translation>このコンピューターに%1がなくなりました。</translation>
    </message>
    <message>
        <source>A token or password is needed before other devices can connect.</source>
        <translation>ほかのデバイスが接続するには、先にトークンまたはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Another gateway is using the folder %1.</source>
        <translation>別のゲートウェイがフォルダー%1を使用しています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー%1に書き込めません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>フォルダー%1は使用できません。</translation>
    </message>
    <message>
        <source>The settings file has an error in line %1.</source>
        <translation>設定ファイルの%1行目にエラーがあります。</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>設定ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not allowed.</source>
        <translation>設定%1の値は許可されていません。</translation>
    </message>
    <message>
        <source>The settings changed on disk in the meantime.</source>
        <translation>その間に設定がディスク上で変更されました。</translation>
    </message>
    <message>
        <source>Settings could not be saved: %1.</source>
        <translation>設定を保存できませんでした：%1。</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>設定を保存できませんでした：ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>ゲートウェイは停止しています。</translation>
    </message>
    <message>
        <source>This request is no longer waiting.</source>
        <translation>この要求はもう保留されていません。</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>このデバイスはもう登録されていません。</translation>
    </message>
    <message>
        <source>This application may not do that on this gateway.</source>
        <translation>このアプリケーションは、このゲートウェイでそれを行えません。</translation>
    </message>
    <message>
        <source>This can be changed only on the gateway&apos;s computer.</source>
        <translation>これはゲートウェイのコンピューターでのみ変更できます。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1は接続していません。</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule.</source>
        <translation>「%1」はルールでブロックされています。</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”.</source>
        <translation>%2は「%1」を提供していません。</translation>
    </message>
    <message>
        <source>%1 refused the command.</source>
        <translation>%1がコマンドを拒否しました。</translation>
    </message>
    <message>
        <source>Open the app on %1 first; cameras and canvas work only in front.</source>
        <translation>先に%1でアプリを開いてください。カメラとキャンバスは前面でのみ動作します。</translation>
    </message>
    <message>
        <source>%1 has not been allowed to use its %2.</source>
        <translation>%1には使用が許可されていません：%2。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1は%2秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The answer was too large.</source>
        <translation>応答が大きすぎました。</translation>
    </message>
    <message>
        <source>%1 could not run the command.</source>
        <translation>%1はコマンドを実行できませんでした。</translation>
    </message>
    <message>
        <source>The canvas host is off.</source>
        <translation>キャンバスサーバーはオフです。</translation>
    </message>
    <message>
        <source>There is no page “%1” in the canvas folder.</source>
        <translation>キャンバスのフォルダーにページ「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is not available.</source>
        <translation>%1を利用できません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>%1 does not answer like a gateway.</source>
        <translation>%1の応答はゲートウェイのものではありません。</translation>
    </message>
    <message>
        <source>%1 refused the token or password.</source>
        <translation>%1がトークンまたはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>This computer has to be approved on the other gateway.</source>
        <translation>このコンピューターは、別のゲートウェイで承認される必要があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here.</source>
        <translation>%1の証明書はここでは認識されていません。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the pinned one.</source>
        <translation>%1が固定した証明書と異なる証明書を示しています。</translation>
    </message>
    <message>
        <source>SSH does not know %1 yet.</source>
        <translation>SSHはまだ%1を認識していません。</translation>
    </message>
    <message>
        <source>%1 shows another SSH key than before.</source>
        <translation>%1が以前と異なるSSH鍵を示しています。</translation>
    </message>
    <message>
        <source>%1 takes none of your SSH keys.</source>
        <translation>%1はどのSSH鍵も受け入れません。</translation>
    </message>
    <message>
        <source>The SSH tunnel to %1 ended.</source>
        <translation>%1へのSSHトンネルが終了しました。</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>ゲートウェイ内部で問題が発生しました。</translation>
    </message>
</context>
<context>
    <name>ui::ExtrasPage</name>
    <message>
        <source>A few more choices</source>
        <translation>その他の選択</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start OpenClaw Tray when I &amp;log in</source>
        <translation>ログイン時にOpenClaw Trayを起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Start the &amp;gateway then</source>
        <translation>そのときゲートウェイも起動する(&amp;G)</translation>
    </message>
    <message>
        <source>This desktop has no system tray. Open OpenClaw Tray again to get its window back.</source>
        <translation>このデスクトップにはシステムトレイがありません。ウィンドウに戻るには、OpenClaw Trayをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Offer pages that nodes can s&amp;how</source>
        <translation>ノードが表示できるページを提供する(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Create a starter &amp;page</source>
        <translation>最初のページを作成(&amp;P)</translation>
    </message>
    <message>
        <source>Only for a gateway that local networks can reach.</source>
        <translation>ローカルネットワークから接続できるゲートウェイの場合だけです。</translation>
    </message>
    <message>
        <source>This desktop starts nothing at login.</source>
        <translation>このデスクトップはログイン時に何も起動しません。</translation>
    </message>
    <message>
        <source>Canvas folder</source>
        <translation>キャンバスのフォルダー</translation>
    </message>
    <message>
        <source>Let apps find this gatewa&amp;y on local networks</source>
        <translation>ローカルネットワークでアプリがこのゲートウェイを見つけられるようにする(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ui::FloodCard</name>
    <message numerus="yes">
        <source>%n request(s) from this computer</source>
        <translation>
            <numerusform>このコンピューターからの要求：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1</source>
        <translation>
            <numerusform>%1からの要求：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;each</source>
        <translation>個別に表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Ignore for 1 hour</source>
        <translation>1時間無視する(&amp;I)</translation>
    </message>
    <message>
        <source>Reject all from &amp;here</source>
        <translation>ここからの要求をすべて却下(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::FoundGateways</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（このゲートウェイ）</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1（このコンピューター上）</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>%1のアドレスをコピー</translation>
    </message>
    <message>
        <source>Use the gateway %1</source>
        <extracomment>Accessible name of a button &quot;Use…&quot;; %1 is the name of a gateway.</extracomment>
        <translation>ゲートウェイ%1を使う</translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>How OpenClaw Tray behaves on this computer.</source>
        <translation>このコンピューターでのOpenClaw Trayの動作。</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>ログイン時に起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Start the &amp;gateway when OpenClaw Tray starts</source>
        <translation>OpenClaw Trayの起動時にゲートウェイを起動する(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while nodes are connected</source>
        <translation>ノードの接続中はコンピューターをスリープさせない(&amp;K)</translation>
    </message>
    <message>
        <source>Your desktop refused: %1.</source>
        <translation>デスクトップが拒否しました：%1。</translation>
    </message>
    <message>
        <source>When I &amp;close the window</source>
        <translation>ウィンドウを閉じたとき(&amp;C)</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動作を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ask before &amp;quitting with connected devices</source>
        <translation>デバイスの接続中は終了前に確認する(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tray icon</source>
        <translation>トレイアイコン(&amp;T)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>For dark panels</source>
        <translation>暗いパネル用</translation>
    </message>
    <message>
        <source>For light panels</source>
        <translation>明るいパネル用</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>No system tray found.</source>
        <translation>システムトレイが見つかりません。</translation>
    </message>
    <message>
        <source>Show the &amp;pairing review</source>
        <translation>ペアリングの確認を表示(&amp;P)</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>必要なとき</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Allow &amp;approving from notifications</source>
        <translation>通知からの承認を許可する(&amp;A)</translation>
    </message>
    <message>
        <source>Notify me about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>D&amp;evices that want to join</source>
        <translation>参加を希望するデバイス(&amp;E)</translation>
    </message>
    <message>
        <source>The first connection of a &amp;new node</source>
        <translation>新しいノードの最初の接続(&amp;N)</translation>
    </message>
    <message>
        <source>Nodes that go &amp;offline</source>
        <translation>オフラインになったノード(&amp;O)</translation>
    </message>
    <message>
        <source>The gateway stopping and reco&amp;vering</source>
        <translation>ゲートウェイの停止と復旧(&amp;V)</translation>
    </message>
    <message>
        <source>A certificate about to e&amp;xpire</source>
        <translation>まもなく期限切れになる証明書(&amp;X)</translation>
    </message>
    <message>
        <source>Ca&amp;mera, screen and commands used on a node</source>
        <translation>ノードでのカメラ、画面、コマンドの使用(&amp;M)</translation>
    </message>
    <message>
        <source>The gateway becoming reachable more widely</source>
        <translation>ゲートウェイに接続できる範囲の拡大</translation>
    </message>
    <message>
        <source>This one cannot be switched off.</source>
        <translation>これはオフにできません。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>言語(&amp;U)</translation>
    </message>
    <message>
        <source>Restart OpenClaw Tray to finish changing the language.</source>
        <translation>言語の変更を完了するには、OpenClaw Trayを再起動してください。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>セットアップをもう一度実行(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;set dismissed hints</source>
        <translation>閉じたヒントを再表示(&amp;S)</translation>
    </message>
    <message>
        <source>Other users can read this file.</source>
        <translation>ほかのユーザーがこのファイルを読める状態です。</translation>
    </message>
    <message>
        <source>F&amp;ix</source>
        <translation>修正(&amp;I)</translation>
    </message>
    <message>
        <source>This desktop has no list of programs to start.</source>
        <translation>このデスクトップには、起動するプログラムの一覧がありません。</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>ログイン時の起動を変更できませんでした：%1。</translation>
    </message>
    <message>
        <source>The file could not be changed: %1.</source>
        <translation>ファイルを変更できませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>ui::HelpText</name>
    <message>
        <source>What is the gateway?</source>
        <translation>ゲートウェイとは何ですか？</translation>
    </message>
    <message>
        <source>The program in the middle: your assistant and your devices both connect to it. While it is stopped, nothing can be asked of a device.</source>
        <translation>間に立つプログラムです。アシスタントとデバイスの両方がここに接続します。停止している間は、デバイスに何も要求できません。</translation>
    </message>
    <message>
        <source>Who can reach it?</source>
        <translation>誰が接続できますか？</translation>
    </message>
    <message>
        <source>The sentence below the state tells what is really open now, not what was wished for. Change it on the page “Network”.</source>
        <translation>状態の下の文は、希望ではなく、現在実際に開いている範囲を示します。変更は「ネットワーク」ページで行えます。</translation>
    </message>
    <message>
        <source>Something waits for me</source>
        <translation>何かが待っています</translation>
    </message>
    <message>
        <source>A device asks to join. Look at it before you decide: “Review” shows who asks and what it wants to do.</source>
        <translation>デバイスが参加を求めています。決める前に確認してください。「確認」で、誰が何をしたいのかがわかります。</translation>
    </message>
    <message>
        <source>What are the addresses for?</source>
        <translation>アドレスは何に使いますか？</translation>
    </message>
    <message>
        <source>Programs and devices are given one of them to connect. An address with 127.0.0.1 or ::1 works on this computer only.</source>
        <translation>プログラムやデバイスは、そのどれかを使って接続します。127.0.0.1や::1を含むアドレスは、このコンピューターでのみ使えます。</translation>
    </message>
    <message>
        <source>What is a node?</source>
        <translation>ノードとは何ですか？</translation>
    </message>
    <message>
        <source>A phone, tablet or computer that offers something to your assistant: a camera, a screen, a canvas, commands to run.</source>
        <translation>アシスタントに何かを提供するスマートフォン、タブレット、コンピューターです。カメラ、画面、キャンバス、実行できるコマンドなどを提供します。</translation>
    </message>
    <message>
        <source>Why can a command not be used?</source>
        <translation>コマンドを使えないのはなぜですか？</translation>
    </message>
    <message>
        <source>Five things must be true: the device offers the command, it is connected, you approved it, no rule blocks it, and it is usual for such a device or a rule allows it. The tab “Commands” says which one is missing.</source>
        <translation>5つの条件が必要です。デバイスがそのコマンドを提供していること、接続していること、承認済みであること、ルールでブロックされていないこと、そしてそのようなデバイスで通常のコマンドであるかルールで許可されていること。「コマンド」タブに、どれが足りないかが表示されます。</translation>
    </message>
    <message>
        <source>What do the states mean?</source>
        <translation>状態はどういう意味ですか？</translation>
    </message>
    <message>
        <source>“Reconnecting” is shown for a minute after this computer slept or the gateway restarted. “Limited” means connected, but no command can be used. “Needs approval” means that you have not yet said what it may be asked.</source>
        <translation>「再接続中」は、このコンピューターのスリープ後やゲートウェイの再起動後に1分間表示されます。「制限あり」は、接続していても使えるコマンドがない状態です。「承認が必要」は、何を要求してよいかをまだ決めていない状態です。</translation>
    </message>
    <message>
        <source>Are pictures and results kept?</source>
        <translation>画像や結果は保存されますか？</translation>
    </message>
    <message>
        <source>No. The tab “Activity” lists which command ran when, and how it ended, until the gateway stops.</source>
        <translation>いいえ。「アクティビティ」タブには、どのコマンドがいつ実行され、どう終わったかが、ゲートウェイが停止するまで表示されます。</translation>
    </message>
    <message>
        <source>How do I know that it is my device?</source>
        <translation>自分のデバイスだとどうすればわかりますか？</translation>
    </message>
    <message>
        <source>Compare the code with the one that the device shows. If they differ, or you did not start this yourself, reject it.</source>
        <translation>デバイスに表示されたコードと比べてください。異なる場合や、自分で始めた要求でない場合は却下してください。</translation>
    </message>
    <message>
        <source>Why does “Approve” wait a moment?</source>
        <translation>「承認」に少し間があるのはなぜですか？</translation>
    </message>
    <message>
        <source>So that a click or key press meant for another window approves nothing. Only Tab and Space reach it by keyboard.</source>
        <translation>別のウィンドウに向けたクリックやキー入力で誤って承認しないためです。キーボードではTabとSpaceでのみ操作できます。</translation>
    </message>
    <message>
        <source>What does approving do?</source>
        <translation>承認すると何が起こりますか？</translation>
    </message>
    <message>
        <source>The device gets a token of its own for what is listed, and nothing more. You can take it back any time: “Revoke” for one role, “Remove” for the whole device.</source>
        <translation>デバイスは、一覧にあることだけに使える専用のトークンを受け取ります。いつでも取り消せます。1つのロールなら「取り消す」、デバイス全体なら「削除」を使います。</translation>
    </message>
    <message>
        <source>What happens if I do nothing?</source>
        <translation>何もしないとどうなりますか？</translation>
    </message>
    <message>
        <source>A request to join ends five minutes after the device asked last. The device can ask again.</source>
        <translation>参加の要求は、デバイスが最後に要求してから5分で終了します。デバイスはもう一度要求できます。</translation>
    </message>
    <message>
        <source>What does “Start at login” do?</source>
        <translation>「ログイン時に起動する」とは何ですか？</translation>
    </message>
    <message>
        <source>The program starts with your session, without a window: it is in the tray, or in your applications menu where there is no tray.</source>
        <translation>プログラムはセッションの開始時にウィンドウなしで起動します。トレイに表示され、トレイがない場合はアプリケーションメニューにあります。</translation>
    </message>
    <message>
        <source>What happens when I close the window?</source>
        <translation>ウィンドウを閉じるとどうなりますか？</translation>
    </message>
    <message>
        <source>The gateway goes on in the background. “Quit” in the menu or Ctrl+Q ends it.</source>
        <translation>ゲートウェイはバックグラウンドで動作を続けます。メニューの「終了」またはCtrl+Qで終了します。</translation>
    </message>
    <message>
        <source>When can a notification approve?</source>
        <translation>通知から承認できるのはどんなときですか？</translation>
    </message>
    <message>
        <source>Only for a first request that asks for nothing strong and does not come from the internet, and never while the screen is locked. All else is reviewed in a window.</source>
        <translation>強い権限を求めず、インターネットからではない最初の要求だけです。画面のロック中は承認できません。それ以外はすべてウィンドウで確認します。</translation>
    </message>
    <message>
        <source>Where are the settings?</source>
        <translation>設定はどこにありますか？</translation>
    </message>
    <message>
        <source>The gateway&apos;s settings are in the file named below; other OpenClaw programs read it, too. What is set on this page concerns this program alone and is kept elsewhere.</source>
        <translation>ゲートウェイの設定は下に示すファイルにあり、ほかのOpenClawプログラムもこれを読みます。このページの設定はこのプログラムだけのもので、別の場所に保存されます。</translation>
    </message>
    <message>
        <source>Which choice is right?</source>
        <translation>どれを選べばよいですか？</translation>
    </message>
    <message>
        <source>“Only this computer” unless a phone or another computer has to connect. With Tailscale on both, “My tailnet” is the safest way to reach further.</source>
        <translation>スマートフォンや別のコンピューターを接続しないなら「このコンピューターのみ」です。両方でTailscaleを使っているなら、「自分のtailnet」が範囲を広げる最も安全な方法です。</translation>
    </message>
    <message>
        <source>The choices by their names in the settings file</source>
        <translation>設定ファイルでの選択肢の名前</translation>
    </message>
    <message>
        <source>Only this computer: loopback. My tailnet: tailnet. My local networks: lan. Automatic: auto. One address: custom, with gateway.customBindHost.</source>
        <translation>このコンピューターのみ：loopback。自分のtailnet：tailnet。ローカルネットワーク：lan。自動：auto。1つのアドレス：custom（gateway.customBindHostとともに使用）。</translation>
    </message>
    <message>
        <source>Is it ever opened wider than I chose?</source>
        <translation>選択より広く公開されることはありますか？</translation>
    </message>
    <message>
        <source>No. If the wanted address is not there, the gateway stays narrower or stops, and says so.</source>
        <translation>ありません。希望のアドレスがない場合、ゲートウェイはより狭い範囲にとどまるか停止し、そのことを知らせます。</translation>
    </message>
    <message>
        <source>What happens when I apply changes?</source>
        <translation>変更を適用するとどうなりますか？</translation>
    </message>
    <message>
        <source>The new addresses are opened before the old ones are closed. Devices reconnect within a few seconds. If the new ones cannot be opened, the old ones stay.</source>
        <translation>古いアドレスを閉じる前に、新しいアドレスが開かれます。デバイスは数秒で再接続します。新しいアドレスを開けない場合は、古いアドレスがそのまま残ります。</translation>
    </message>
    <message>
        <source>A device still cannot connect</source>
        <translation>デバイスがまだ接続できません</translation>
    </message>
    <message>
        <source>A firewall on this computer or the router may be in the way; the page shows the command for the firewall it found. It changes no firewall itself.</source>
        <translation>このコンピューターまたはルーターのファイアウォールが妨げているかもしれません。ページには、見つかったファイアウォール用のコマンドが表示されます。ファイアウォールが自動的に変更されることはありません。</translation>
    </message>
    <message>
        <source>What is the token for?</source>
        <translation>トークンは何に使いますか？</translation>
    </message>
    <message>
        <source>Whoever has it can sign in to this gateway. Keep it like a password. Devices that are paired have tokens of their own and do not need it any more.</source>
        <translation>持っている人は誰でもこのゲートウェイにサインインできます。パスワードのように保管してください。ペアリング済みのデバイスは専用のトークンを持つため、これは不要になります。</translation>
    </message>
    <message>
        <source>When should I create a new one?</source>
        <translation>いつ新しいトークンを作成すべきですか？</translation>
    </message>
    <message>
        <source>When somebody else may have seen it. Programs that use the old one then have to be told the new one.</source>
        <translation>ほかの人に見られた可能性があるときです。古いトークンを使うプログラムには、新しいトークンを設定する必要があります。</translation>
    </message>
    <message>
        <source>Token, password or none?</source>
        <translation>トークン、パスワード、それともなし？</translation>
    </message>
    <message>
        <source>A token is long and random, so that nobody can guess it. A password is for people who have to type it. None is possible only while nobody but this computer can connect.</source>
        <translation>トークンは長くランダムなので、誰にも推測できません。パスワードは手で入力する人のためのものです。なしにできるのは、接続できるのがこのコンピューターだけの間に限られます。</translation>
    </message>
    <message>
        <source>What are refused connections?</source>
        <translation>拒否された接続とは何ですか？</translation>
    </message>
    <message>
        <source>Attempts that were turned away, and why. Many from an address you do not know mean that somebody tries.</source>
        <translation>受け入れられなかった接続の試みと、その理由です。知らないアドレスから多数ある場合は、誰かが試みています。</translation>
    </message>
    <message>
        <source>What is the canvas?</source>
        <translation>キャンバスとは何ですか？</translation>
    </message>
    <message>
        <source>A folder of web pages that nodes can show on their screens. Your assistant may write them.</source>
        <translation>ノードが画面に表示できるWebページのフォルダーです。アシスタントが書き込むこともできます。</translation>
    </message>
    <message>
        <source>Which folder should I choose?</source>
        <translation>どのフォルダーを選べばよいですか？</translation>
    </message>
    <message>
        <source>One that holds nothing else: everything in it can be read by connected devices. Your home folder and the gateway&apos;s own folder are refused.</source>
        <translation>ほかに何も入っていないフォルダーです。中のものはすべて、接続中のデバイスから読めます。ホームフォルダーとゲートウェイ自身のフォルダーは選べません。</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>誰が読めますか？</translation>
    </message>
    <message>
        <source>The page says so, from what is really open. Connected devices get links that expire.</source>
        <translation>実際に開いている範囲に基づいて、ページに表示されます。接続中のデバイスには期限付きのリンクが渡されます。</translation>
    </message>
    <message>
        <source>What does announcing do?</source>
        <translation>アナウンスすると何が起こりますか？</translation>
    </message>
    <message>
        <source>Apps on the same network find the gateway by its name, so that nobody has to type an address. It tells where the gateway is, never a token.</source>
        <translation>同じネットワークのアプリがゲートウェイを名前で見つけられるため、アドレスを入力する必要がなくなります。伝えるのはゲートウェイの場所だけで、トークンは決して伝えません。</translation>
    </message>
    <message>
        <source>Why is there nothing to announce?</source>
        <translation>アナウンスするものがないのはなぜですか？</translation>
    </message>
    <message>
        <source>While only this computer can connect, nobody else could use what would be announced.</source>
        <translation>接続できるのがこのコンピューターだけの間は、アナウンスしてもほかの誰も使えません。</translation>
    </message>
    <message>
        <source>What is the Avahi service?</source>
        <translation>Avahiサービスとは何ですか？</translation>
    </message>
    <message>
        <source>The part of a Linux system that announces and finds things on local networks. Install and start avahi-daemon; the gateway announces itself as soon as it runs.</source>
        <translation>ローカルネットワークでのアナウンスと検出を行う、Linuxシステムの一部です。avahi-daemonをインストールして起動してください。動作し始めると、ゲートウェイが自身をアナウンスします。</translation>
    </message>
    <message>
        <source>What is wide-area discovery?</source>
        <translation>広域検出とは何ですか？</translation>
    </message>
    <message>
        <source>A tailnet carries no announcements. The gateway writes a DNS zone instead, which a name server of yours can serve to your tailnet.</source>
        <translation>tailnetはアナウンスを伝えません。代わりにゲートウェイがDNSゾーンを書き込み、自分のネームサーバーからtailnetに提供できます。</translation>
    </message>
    <message>
        <source>Gateway here or elsewhere?</source>
        <translation>ゲートウェイはここ、それとも別の場所？</translation>
    </message>
    <message>
        <source>One gateway is enough for all your devices. If it runs on another computer, this one can show it and decide about its requests.</source>
        <translation>ゲートウェイは、すべてのデバイスに対して1つで十分です。別のコンピューターで動作している場合、このコンピューターはそれを表示し、要求について決定できます。</translation>
    </message>
    <message>
        <source>How do I reach this gateway from outside?</source>
        <translation>外からこのゲートウェイに接続するには？</translation>
    </message>
    <message>
        <source>Through Tailscale or an SSH tunnel: both are encrypted, and nothing has to be opened to the internet.</source>
        <translation>TailscaleまたはSSHトンネルを使います。どちらも暗号化され、インターネットに向けて何かを開く必要はありません。</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>何かがうまく動きません</translation>
    </message>
    <message>
        <source>Begin with “Check for problems”: it looks and changes nothing, and leads to where each problem can be put right.</source>
        <translation>「問題がないか確認」から始めてください。調べるだけで何も変更せず、それぞれの問題を直せる場所に案内します。</translation>
    </message>
    <message>
        <source>How do I ask somebody for help?</source>
        <translation>誰かに助けを求めるには？</translation>
    </message>
    <message>
        <source>“Save diagnostics” gathers what helps. Tokens, passwords, codes, names and public addresses are taken out, you see the whole text before, and nothing is sent.</source>
        <translation>「診断情報を保存」が役立つ情報を集めます。トークン、パスワード、コード、名前、公開アドレスは取り除かれます。事前に全文を確認でき、何も送信されません。</translation>
    </message>
    <message>
        <source>Not enough in the log?</source>
        <translation>ログの情報が足りませんか？</translation>
    </message>
    <message>
        <source>“More” writes every step for an hour. Earlier lines are in the files of the log folder.</source>
        <translation>「その他」で、1時間の間すべての手順を記録できます。以前の行はログフォルダーのファイルにあります。</translation>
    </message>
    <message>
        <source>Which devices fit this version?</source>
        <translation>このバージョンに対応するデバイスは？</translation>
    </message>
    <message>
        <source>Those that speak one of the protocol versions named here.</source>
        <translation>ここに示すプロトコルのバージョンのいずれかに対応するデバイスです。</translation>
    </message>
    <message>
        <source>What to send with a problem report?</source>
        <translation>問題を報告するときは何を送ればよいですか？</translation>
    </message>
    <message>
        <source>“Copy version information” puts what is asked first on the clipboard; “Save diagnostics” on the page “Logs and Diagnostics” gathers the rest.</source>
        <translation>「バージョン情報をコピー」で、最初に尋ねられる情報がクリップボードに入ります。残りは「ログと診断」ページの「診断情報を保存」で集められます。</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <comment>the title of a page</comment>
        <translation>ヘルプ：%1</translation>
    </message>
</context>
<context>
    <name>ui::HintCard</name>
    <message>
        <source>Want an icon in the top bar? Install the AppIndicator extension for your desktop.</source>
        <translation>トップバーにアイコンを表示しますか？デスクトップ用のAppIndicator拡張機能をインストールしてください。</translation>
    </message>
    <message>
        <source>Learn &amp;more</source>
        <translation>詳細情報(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>閉じる(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ui::InvokeResult</name>
    <message>
        <source>Binary data, %1</source>
        <comment>%1: size</comment>
        <translation>バイナリデータ、%1</translation>
    </message>
    <message>
        <source>A file of the kind %1 with %2. It is too large to be shown here; save it to look at it.</source>
        <translation>種類%1のファイル（%2）です。大きすぎてここには表示できません。見るには保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>An object with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>%n個の項目を持つオブジェクト（%1）です。大きすぎてここには表示できません。見るには保存してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A list with %n entries and %1. It is too large to be shown here; save it to look at it.</source>
        <translation>
            <numerusform>%n個の項目を持つリスト（%1）です。大きすぎてここには表示できません。見るには保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A value with %1. It is too large to be shown here; save it to look at it.</source>
        <translation>値（%1）です。大きすぎてここには表示できません。見るには保存してください。</translation>
    </message>
    <message>
        <source>Succeeded in %1 · %2</source>
        <comment>%1: duration, %2: size</comment>
        <translation>%1で成功 · %2</translation>
    </message>
</context>
<context>
    <name>ui::JsonCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>%3: what is wrong, with a full stop</comment>
        <translation>%1行%2列：%3</translation>
    </message>
    <message>
        <source>a value is expected.</source>
        <translation>値が必要です。</translation>
    </message>
    <message>
        <source>a name in double quotes is expected.</source>
        <translation>二重引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>a name in double quotes or } is expected.</source>
        <translation>二重引用符で囲んだ名前または } が必要です。</translation>
    </message>
    <message>
        <source>a colon is expected.</source>
        <translation>コロンが必要です。</translation>
    </message>
    <message>
        <source>a comma or } is expected.</source>
        <translation>コンマまたは } が必要です。</translation>
    </message>
    <message>
        <source>a comma or ] is expected.</source>
        <translation>コンマまたは ] が必要です。</translation>
    </message>
    <message>
        <source>a value or ] is expected.</source>
        <translation>値または ] が必要です。</translation>
    </message>
    <message>
        <source>the closing double quote is missing.</source>
        <translation>閉じる二重引用符がありません。</translation>
    </message>
    <message>
        <source>write line breaks and tabs in a text as \n and \t.</source>
        <translation>テキスト内の改行とタブは \n と \t で書いてください。</translation>
    </message>
    <message>
        <source>this is no valid use of \.</source>
        <translation>\ の使い方が正しくありません。</translation>
    </message>
    <message>
        <source>this is no valid number.</source>
        <translation>数値が正しくありません。</translation>
    </message>
    <message>
        <source>put texts in double quotes; only true, false and null stand alone.</source>
        <translation>テキストは二重引用符で囲んでください。囲まずに書けるのはtrue、false、nullだけです。</translation>
    </message>
    <message>
        <source>nothing may follow here.</source>
        <translation>この後には何も書けません。</translation>
    </message>
    <message>
        <source>this is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The parameters are too long.</source>
        <translation>パラメーターが長すぎます。</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>パラメーターはJSONオブジェクトでなければなりません。</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>Result as tree</source>
        <translation>結果のツリー表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>object, %n entries</source>
        <translation>
            <numerusform>オブジェクト、%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list, %n entries</source>
        <translation>
            <numerusform>リスト、%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the text</source>
        <translation>
            <numerusform>ほか%n項目、テキストを参照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogFilterBar</name>
    <message>
        <source>Le&amp;vel</source>
        <translation>レベル(&amp;V)</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>領域(&amp;E)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>正規表現ではありません</translation>
    </message>
</context>
<context>
    <name>ui::LogModel</name>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命的</translation>
    </message>
    <message>
        <source>… earlier lines are in the file</source>
        <translation>… 以前の行はファイルにあります</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>ui::LogView</name>
    <message>
        <source>Details of the selected line</source>
        <translation>選択した行の詳細</translation>
    </message>
    <message>
        <source>Select a line to see it whole.</source>
        <translation>全体を見るには行を選択してください。</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Clear f&amp;ilter</source>
        <translation>フィルターを解除(&amp;I)</translation>
    </message>
    <message>
        <source>No lines match.</source>
        <translation>一致する行はありません。</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>まだログはありません。</translation>
    </message>
</context>
<context>
    <name>ui::LogsPage</name>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>ログと診断</translation>
    </message>
    <message>
        <source>What the gateway did, and help when something is wrong.</source>
        <translation>ゲートウェイが行ったことと、問題があるときの手がかり。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>最新へ移動(&amp;J)</translation>
    </message>
    <message>
        <source>Check for pro&amp;blems…</source>
        <translation>問題がないか確認(&amp;B)…</translation>
    </message>
    <message>
        <source>Save dia&amp;gnostics…</source>
        <translation>診断情報を保存(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>ログフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear view</source>
        <translation>表示を消去(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;all lines…</source>
        <translation>すべての行を保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write more &amp;detail for one hour</source>
        <translation>1時間詳しく記録する(&amp;D)</translation>
    </message>
    <message>
        <source>More detail is written until %1.</source>
        <translation>%1まで詳しく記録します。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation>テキストファイル (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log could not be saved: %1.</source>
        <translation>ログを保存できませんでした：%1。</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Devices and Pairing</source>
        <translation>デバイスとペアリング</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>リモートアクセス</translation>
    </message>
    <message>
        <source>Logs and Diagnostics</source>
        <translation>ログと診断</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>The gateway of this computer does not run while another one is shown. The settings of that one can be changed only on its own computer.</source>
        <translation>別のゲートウェイを表示している間、このコンピューターのゲートウェイは動作しません。そのゲートウェイの設定は、それが動作するコンピューターでのみ変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n台接続中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n件の要求が待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Who can reach this gateway, and how.</source>
        <translation>このゲートウェイに接続できる範囲と、その方法。</translation>
    </message>
    <message>
        <source>Who can reach this gateway</source>
        <translation>このゲートウェイに接続できる範囲</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Listening now</source>
        <translation>現在の待ち受け</translation>
    </message>
    <message>
        <source>Check &amp;reachability</source>
        <translation>接続を確認(&amp;R)</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1は応答します。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1は応答しません。</translation>
    </message>
    <message>
        <source>This checks from this computer only. It cannot see your router.</source>
        <translation>この確認はこのコンピューターからのみ行います。ルーターの状態はわかりません。</translation>
    </message>
    <message>
        <source>Port of the gateway</source>
        <translation>ゲートウェイのポート</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>信頼するプロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Addresses of reverse proxies in front of the gateway, with commas between them.</source>
        <translation>ゲートウェイの前にあるリバースプロキシのアドレスを、コンマで区切って入力します。</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>アドレス%1をコピー</translation>
    </message>
    <message>
        <source>Nothing. The gateway is stopped.</source>
        <translation>なし。ゲートウェイは停止しています。</translation>
    </message>
    <message>
        <source>&amp;Create token</source>
        <translation>トークンを作成(&amp;C)</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>tailnetのアドレスが見つかりません。Tailscaleが動作するまで、接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Anyone on the networks this computer joins can try to connect.</source>
        <translation>このコンピューターが参加するネットワークにいる誰もが接続を試みることができます。</translation>
    </message>
    <message>
        <source>A device needs the token or password, and your approval.</source>
        <translation>デバイスには、トークンまたはパスワードと、承認が必要です。</translation>
    </message>
    <message>
        <source>Traffic is readable on the network unless encryption is on.</source>
        <translation>暗号化がオンでない限り、通信内容はネットワーク上で読み取れます。</translation>
    </message>
    <message>
        <source>Let other devices on your networks connect?</source>
        <translation>ネットワークのほかのデバイスの接続を許可しますか？</translation>
    </message>
    <message>
        <source>Allow connections</source>
        <translation>接続を許可</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>非公開のままにする</translation>
    </message>
    <message>
        <source>If devices cannot connect, the firewall of this computer may keep them out. This command lets them in:</source>
        <translation>デバイスが接続できない場合は、このコンピューターのファイアウォールがブロックしているかもしれません。次のコマンドで通過を許可できます：</translation>
    </message>
    <message>
        <source>Copy firewall command</source>
        <translation>ファイアウォールのコマンドをコピー</translation>
    </message>
</context>
<context>
    <name>ui::NewTokenDialog</name>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>The new token of %1. It is shown only now.</source>
        <translation>%1の新しいトークンです。表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>New token, shown on screen</source>
        <translation>新しいトークン、画面に表示中</translation>
    </message>
    <message>
        <source>%1 will update by itself while connected.</source>
        <translation>%1は、接続している間に自動的に更新します。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy new token</source>
        <translation>新しいトークンをコピー</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Copied. It will be cleared in 1 minute.</source>
        <translation>コピーしました。1分後に消去されます。</translation>
    </message>
    <message>
        <source>Copying failed.</source>
        <translation>コピーに失敗しました。</translation>
    </message>
</context>
<context>
    <name>ui::NoReachView</name>
    <message>
        <source>Other devices cannot reach this computer yet.</source>
        <translation>ほかのデバイスはまだこのコンピューターに接続できません。</translation>
    </message>
    <message>
        <source>Choose who &amp;may connect…</source>
        <translation>接続を許可する範囲を選択(&amp;M)…</translation>
    </message>
    <message>
        <source>Or run an SSH tunnel on the other computer, then use the command for “This computer” there:</source>
        <translation>または、もう一方のコンピューターでSSHトンネルを実行し、そこで「このコンピューター」のコマンドを使ってください：</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>トンネルのコマンドをコピー</translation>
    </message>
</context>
<context>
    <name>ui::NodeActions</name>
    <message>
        <source>“%1” has not been approved for %2</source>
        <translation>「%1」は%2で承認されていません</translation>
    </message>
    <message>
        <source>“%1” is blocked by a rule</source>
        <translation>「%1」はルールでブロックされています</translation>
    </message>
    <message>
        <source>“%1” needs a rule that allows it</source>
        <translation>「%1」には許可するルールが必要です</translation>
    </message>
    <message>
        <source>%2 does not offer “%1”</source>
        <translation>%2は「%1」を提供していません</translation>
    </message>
    <message>
        <source>Camera is blocked by a rule</source>
        <translation>カメラはルールでブロックされています</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1はオフラインです</translation>
    </message>
    <message>
        <source>%1 has no command that can be used</source>
        <translation>%1には使えるコマンドがありません</translation>
    </message>
</context>
<context>
    <name>ui::NodeCommandView</name>
    <message>
        <source>Current</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Older (2026.2)</source>
        <translation>旧版 (2026.2)</translation>
    </message>
    <message>
        <source>Linux or macOS: bash, zsh, fish</source>
        <translation>LinuxまたはmacOS：bash、zsh、fish</translation>
    </message>
    <message>
        <source>Windows: PowerShell</source>
        <translation>Windows：PowerShell</translation>
    </message>
    <message>
        <source>Windows: command prompt</source>
        <translation>Windows：コマンドプロンプト</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>OpenClaw &amp;version there</source>
        <translation>相手のOpenClawのバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;hell</source>
        <translation>シェル(&amp;H)</translation>
    </message>
    <message>
        <source>Run this in a terminal here:</source>
        <translation>このコンピューターの端末で実行してください：</translation>
    </message>
    <message>
        <source>Run this on the other computer:</source>
        <translation>もう一方のコンピューターで実行してください：</translation>
    </message>
    <message>
        <source>This command contains your password. Do not share it.</source>
        <translation>このコマンドにはパスワードが含まれています。共有しないでください。</translation>
    </message>
    <message>
        <source>This command contains your token. Do not share it.</source>
        <translation>このコマンドにはトークンが含まれています。共有しないでください。</translation>
    </message>
</context>
<context>
    <name>ui::NodeDetails</name>
    <message>
        <source>Details of the node</source>
        <translation>ノードの詳細</translation>
    </message>
    <message>
        <source>Select a node to see its details.</source>
        <translation>詳細を見るにはノードを選択してください。</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>要約(&amp;M)</translation>
    </message>
    <message>
        <source>Permiss&amp;ions</source>
        <translation>権限(&amp;I)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>アクティビティ(&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Run a command…</source>
        <translation>コマンドを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>写真を撮る(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;creen picture</source>
        <translation>画面の画像(&amp;C)</translation>
    </message>
    <message>
        <source>Can&amp;vas picture</source>
        <translation>キャンバスの画像(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Record screen…</source>
        <translation>画面を録画(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Show our canvas</source>
        <translation>ゲートウェイのキャンバスを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open address…</source>
        <translation>アドレスを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Hide canvas</source>
        <translation>キャンバスを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Screens&amp;hot</source>
        <translation>スクリーンショット(&amp;H)</translation>
    </message>
    <message>
        <source>Can&amp;vas</source>
        <translation>キャンバス(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>その他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back camera</source>
        <translation>背面カメラ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Front camera</source>
        <translation>前面カメラ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Full &amp;ID</source>
        <translation>完全なID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>要約(&amp;S)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Chan&amp;ge rule…</source>
        <translation>ルールを変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy list as te&amp;xt</source>
        <translation>一覧をテキストとしてコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Change this on the device.</source>
        <translation>これはデバイスで変更してください。</translation>
    </message>
    <message>
        <source>Comman&amp;ds (%1)</source>
        <comment>%1: how many</comment>
        <translation>コマンド（%1）(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::NodeStatus</name>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>承認が必要</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Connected, but none of its commands can be used.</source>
        <translation>接続していますが、使えるコマンドがありません。</translation>
    </message>
    <message>
        <source>Connected, but what it offers has not been approved yet.</source>
        <translation>接続していますが、提供する機能がまだ承認されていません。</translation>
    </message>
    <message>
        <source>It was connected a moment ago and usually comes back by itself.</source>
        <translation>少し前まで接続していました。通常は自動的に戻ります。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続していません。</translation>
    </message>
</context>
<context>
    <name>ui::NodeSummary</name>
    <message>
        <source>&amp;Copy full ID</source>
        <translation>完全なIDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w search path for programs</source>
        <translation>プログラムの検索パスを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>デバイス自身の名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>アプリのバージョン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Replies in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>デバイスコード</translation>
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
        <translation>%1の画面</translation>
    </message>
    <message>
        <source>Canvas of %1</source>
        <translation>%1のキャンバス</translation>
    </message>
    <message>
        <source>The canvas on %1 is hidden.</source>
        <translation>%1のキャンバスを隠しました。</translation>
    </message>
    <message>
        <source>Photo from %1</source>
        <translation>%1の写真</translation>
    </message>
    <message>
        <source>Record screen</source>
        <translation>画面を録画</translation>
    </message>
    <message>
        <source>How many &amp;seconds?</source>
        <translation>何秒間ですか？(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>録画(&amp;R)</translation>
    </message>
    <message>
        <source>Open address on %1</source>
        <translation>%1でアドレスを開く</translation>
    </message>
    <message>
        <source>&amp;Address, beginning with http or https</source>
        <translation>httpまたはhttpsで始まるアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Only addresses such as https://example.org can be opened.</source>
        <translation>https://example.orgのようなアドレスだけを開けます。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>%1 shows the address.</source>
        <translation>%1がアドレスを表示しています。</translation>
    </message>
    <message>
        <source>%1 shows our canvas.</source>
        <translation>%1がゲートウェイのキャンバスを表示しています。</translation>
    </message>
    <message>
        <source>%1 shows %2.</source>
        <comment>%1: node, %2: page</comment>
        <translation>%1が%2を表示しています。</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1を切断しました。</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1を切断しますか？</translation>
    </message>
    <message>
        <source>It may reconnect by itself.</source>
        <translation>自動的に再接続することがあります。</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its token is revoked and it must ask again.</source>
        <translation>トークンは取り消され、もう一度要求する必要があります。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>%1 is called what it calls itself again.</source>
        <translation>%1の名前は、デバイス自身の名前に戻りました。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>%1: old name, %2: new name</comment>
        <translation>%1の名前は%2になりました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>オンにする(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::NodesMessage</name>
    <message>
        <source>Only this computer can connect right now.</source>
        <translation>現在接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Chan&amp;ge reach…</source>
        <translation>接続範囲を変更(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>ノードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;What can nodes do?</source>
        <translation>ノードで何ができますか？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>ノードはまだありません</translation>
    </message>
    <message>
        <source>Nodes are phones and computers that offer a camera, a screen, a canvas or commands.</source>
        <translation>ノードとは、カメラ、画面、キャンバス、コマンドを提供するスマートフォンやコンピューターです。</translation>
    </message>
    <message>
        <source>Loading nodes…</source>
        <translation>ノードを読み込んでいます…</translation>
    </message>
    <message>
        <source>Nodes could not be loaded: %1.</source>
        <comment>%1: the cause, without full stop</comment>
        <translation>ノードを読み込めませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>ui::NodesModel</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>now</source>
        <comment>last seen</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, %2, %3, last seen %4</source>
        <comment>row of a node: %1 name, %2 platform, %3 status, %4 time</comment>
        <translation>%1、%2、%3、最終確認：%4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>デバイスコード</translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Phones and computers that offer something, and what can be done with it.</source>
        <translation>何かを提供するスマートフォンやコンピューターと、それでできること。</translation>
    </message>
    <message>
        <source>No nodes match.</source>
        <translation>一致するノードはありません。</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>フィルターを解除(&amp;F)</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>%1: names of devices</comment>
        <translation>%1が接続中</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>ui::NodesTable</name>
    <message>
        <source>As the device calls itself</source>
        <translation>デバイス自身の名前</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>ノードの名前</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>ui::NodesToolbar</name>
    <message>
        <source>Search nodes</source>
        <translation>ノードを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Which nodes are listed</source>
        <translation>一覧に表示するノード</translation>
    </message>
    <message>
        <source>All</source>
        <comment>nodes</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>nodes</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>nodes</comment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Command ru&amp;les…</source>
        <translation>コマンドのルール(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>ノードを追加(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>ui::NotificationBar</name>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::NotificationHistory</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Camera used on %1</source>
        <translation>%1でカメラが使われました</translation>
    </message>
    <message>
        <source>Screen seen on %1</source>
        <translation>%1の画面が見られました</translation>
    </message>
    <message>
        <source>Program run on %1</source>
        <translation>%1でプログラムが実行されました</translation>
    </message>
    <message>
        <source>Text messages used on %1</source>
        <translation>%1でテキストメッセージが使われました</translation>
    </message>
    <message>
        <source>Gateway is running again</source>
        <translation>ゲートウェイが再び動作しています</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your tailnet</source>
        <translation>ゲートウェイにtailnetから接続できるようになりました</translation>
    </message>
    <message>
        <source>The gateway can now be reached from your network</source>
        <translation>ゲートウェイにネットワークから接続できるようになりました</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>非公開にする</translation>
    </message>
    <message>
        <source>The gateway certificate has expired</source>
        <translation>ゲートウェイの証明書が期限切れです</translation>
    </message>
    <message>
        <source>The gateway certificate expires soon</source>
        <translation>ゲートウェイの証明書がまもなく期限切れになります</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1が接続しました</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1はオフラインです</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who asked, when</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::NotificationPolicy</name>
    <message>
        <source>Gateway stopped working</source>
        <translation>ゲートウェイが動作しなくなりました</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>A device wants to join</source>
        <translation>デバイスが参加を希望しています</translation>
    </message>
    <message numerus="yes">
        <source>%n devices want to join</source>
        <translation>
            <numerusform>%n台のデバイスが参加を希望しています</numerusform>
        </translation>
    </message>
    <message>
        <source>as a node</source>
        <translation>ノードとして</translation>
    </message>
    <message>
        <source>as an operator</source>
        <translation>オペレーターとして</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1が参加を希望しています</translation>
    </message>
    <message>
        <source>%1 wants to offer more</source>
        <translation>%1が提供する機能の追加を希望しています</translation>
    </message>
    <message>
        <source>%1
Code %2</source>
        <comment>who asks; the code to compare</comment>
        <translation>%1
コード %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>%1を承認しました</translation>
    </message>
    <message>
        <source>%1 could not be approved: %2</source>
        <translation>%1を承認できませんでした：%2</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>%1を却下しました</translation>
    </message>
    <message>
        <source>%1 could not be rejected: %2</source>
        <translation>%1を却下できませんでした：%2</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1がコマンドの提供を希望しています</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>Only this computer can connect now</source>
        <translation>現在接続できるのはこのコンピューターだけです</translation>
    </message>
    <message>
        <source>The gateway could not be made private: %1</source>
        <translation>ゲートウェイを非公開にできませんでした：%1</translation>
    </message>
</context>
<context>
    <name>ui::OfferBar</name>
    <message>
        <source>Ne&amp;w code</source>
        <translation>新しいコード(&amp;W)</translation>
    </message>
    <message>
        <source>Reachabl&amp;e at</source>
        <translation>接続先(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What the gateway is doing now.</source>
        <translation>ゲートウェイの現在の状況。</translation>
    </message>
    <message>
        <source>Start set&amp;up</source>
        <translation>セットアップを開始(&amp;U)</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>セットアップを続ける</translation>
    </message>
    <message>
        <source>Nothing is set up yet: nobody can connect, and no settings were saved.</source>
        <translation>まだ何も設定されていません。誰も接続できず、設定も保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>修正(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>現在接続中</translation>
    </message>
    <message>
        <source>No node is connected.</source>
        <translation>接続中のノードはありません。</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>ノードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>For programs on this computer only.</source>
        <translation>このコンピューターのプログラム専用です。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>確認：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>connected %1</source>
        <comment>%1: a duration</comment>
        <translation>接続時間：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Copy gateway address</source>
        <translation>ゲートウェイのアドレスをコピー</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Devices connect to the gateway&apos;s own computer.</source>
        <translation>デバイスはゲートウェイのコンピューターに接続します。</translation>
    </message>
    <message>
        <source>The gateway is not listening.</source>
        <translation>ゲートウェイは待ち受けていません。</translation>
    </message>
</context>
<context>
    <name>ui::OverviewText</name>
    <message>
        <source>No sign-in required.</source>
        <translation>サインインは不要です。</translation>
    </message>
    <message>
        <source>Password required.</source>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>Token required.</source>
        <translation>トークンが必要です。</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A device and what is known about it: &quot;Pixel 9 (Android, 192.168.1.44)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 wants to join</source>
        <translation>%1が参加を希望しています</translation>
    </message>
    <message>
        <source>%1 wants to offer commands</source>
        <translation>%1がコマンドの提供を希望しています</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is minutes and seconds: &quot;4:12&quot;</extracomment>
        <translation>残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n個のノード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n個のオペレーター</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り</translation>
    </message>
</context>
<context>
    <name>ui::PairingInbox</name>
    <message>
        <source>Could not approve: %1</source>
        <translation>承認できませんでした：%1</translation>
    </message>
    <message>
        <source>Could not reject: %1</source>
        <translation>却下できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>ui::PairingPage</name>
    <message>
        <source>Devices and Pairing</source>
        <translation>デバイスとペアリング</translation>
    </message>
    <message>
        <source>Decide which devices may connect, and take access away again.</source>
        <translation>接続を許可するデバイスを決め、アクセスを取り消すこともできます。</translation>
    </message>
    <message>
        <source>Re&amp;ject all…</source>
        <translation>すべて却下(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>No one is waiting. Requests appear here for 5 minutes.</source>
        <translation>待機中のものはありません。要求は5分間ここに表示されます。</translation>
    </message>
    <message>
        <source>Add a n&amp;ode…</source>
        <translation>ノードを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Requests could not be loaded.</source>
        <translation>要求を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Loading requests…</source>
        <translation>要求を読み込んでいます…</translation>
    </message>
    <message>
        <source>Waiting for approval (%1)</source>
        <translation>承認待ち（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n request(s)?</source>
        <translation>
            <numerusform>%n件の要求を却下しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices may ask again.</source>
        <translation>デバイスはもう一度要求できます。</translation>
    </message>
    <message>
        <source>&amp;Reject all</source>
        <translation>すべて却下(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::PairingRequestsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>希望する操作</translation>
    </message>
</context>
<context>
    <name>ui::PairingReviewWindow</name>
    <message>
        <source>Pairing requests</source>
        <translation>ペアリング要求</translation>
    </message>
</context>
<context>
    <name>ui::PermissionsModel</name>
    <message>
        <source>Granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未許可</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>permission</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ui::PhoneCodeView</name>
    <message>
        <source>Pairing code as picture; the same code as text follows</source>
        <translation>ペアリングコードの画像。同じコードがテキストで続きます</translation>
    </message>
    <message>
        <source>Setup code, shortened</source>
        <translation>セットアップコード（短縮表示）</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy setup code</source>
        <translation>セットアップコードをコピー</translation>
    </message>
    <message>
        <source>Show lar&amp;ge</source>
        <translation>大きく表示(&amp;G)</translation>
    </message>
    <message>
        <source>1. Open the OpenClaw app, then Settings, then Gateway.
2. Scan this code, or enter the setup code:</source>
        <translation>1. OpenClawアプリで「Settings」、「Gateway」の順に開きます。
2. このコードを読み取るか、セットアップコードを入力します：</translation>
    </message>
    <message>
        <source>Setup code</source>
        <translation>セットアップコード</translation>
    </message>
</context>
<context>
    <name>ui::PictureView</name>
    <message>
        <source>Picture, %1 by %2 points</source>
        <comment>%1: width, %2: height</comment>
        <translation>画像、%1 × %2ピクセル</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>Where should the gateway run?</source>
        <translation>ゲートウェイをどこで動作させますか？</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>このコンピューター(&amp;T)</translation>
    </message>
    <message>
        <source>On &amp;another computer — this one only shows it</source>
        <translation>別のコンピューター — こちらは表示のみ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use them as they are</source>
        <translation>そのまま使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Change them on the next pages</source>
        <translation>次のページで変更する(&amp;C)</translation>
    </message>
    <message>
        <source>Settings of an OpenClaw gateway were found on this computer.</source>
        <translation>このコンピューターにOpenClawゲートウェイの設定が見つかりました。</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>もう一度確認(&amp;G)</translation>
    </message>
    <message>
        <source>%1 Stop it, or let this one use another port.</source>
        <translation>%1それを停止するか、こちらで別のポートを使ってください。</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート%1を使う</translation>
    </message>
    <message>
        <source>Gateways nearby:</source>
        <translation>近くのゲートウェイ：</translation>
    </message>
    <message>
        <source>Sho&amp;w that one</source>
        <translation>それを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Start &amp;fresh — the old file is kept as a backup</source>
        <translation>最初からやり直す — 古いファイルはバックアップとして残す(&amp;F)</translation>
    </message>
    <message>
        <source>%1 Correct it, or start fresh.</source>
        <comment>%1: what is wrong</comment>
        <translation>%1修正するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>It is kept as %1. Paired devices stay paired; what signs in with the old token needs the new one.</source>
        <comment>%1: a path</comment>
        <translation>%1として残します。ペアリング済みデバイスはペアリングされたままです。古いトークンでサインインするものには新しいトークンが必要です。</translation>
    </message>
</context>
<context>
    <name>ui::Platform</name>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>ノートパソコン</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>デスクトップコンピューター</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>ウォッチ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>platform</comment>
        <translation>不明</translation>
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
        <translation>希望する操作：%1</translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message>
        <source>Your access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Programs and older devices sign in with it. It is already created. Keep it like a password. You will find it again under Access.</source>
        <translation>プログラムや以前のデバイスは、これでサインインします。すでに作成されています。パスワードのように保管してください。後で「アクセス」ページで確認できます。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>The token or password that is set now stays in force.</source>
        <translation>現在設定されているトークンまたはパスワードが引き続き有効です。</translation>
    </message>
    <message>
        <source>Continue &amp;without a token</source>
        <translation>トークンなしで続ける(&amp;W)</translation>
    </message>
    <message>
        <source>Other programs on this computer &amp;may control the gateway</source>
        <translation>このコンピューターのほかのプログラムがゲートウェイを操作してもよい(&amp;M)</translation>
    </message>
    <message>
        <source>More c&amp;hoices</source>
        <translation>その他の選択(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Create an&amp;other</source>
        <translation>別のものを作成(&amp;O)</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Only with “Only this computer”.</source>
        <translation>「このコンピューターのみ」の場合だけです。</translation>
    </message>
</context>
<context>
    <name>ui::ReachPage</name>
    <message>
        <source>Who may connect to this gateway?</source>
        <translation>誰がこのゲートウェイに接続できますか？</translation>
    </message>
    <message>
        <source>I tru&amp;st the networks this computer joins</source>
        <translation>このコンピューターが参加するネットワークを信頼する(&amp;S)</translation>
    </message>
    <message>
        <source>Plan to connect a phone? Choose tailnet or local networks.</source>
        <translation>スマートフォンを接続しますか？tailnetまたはローカルネットワークを選んでください。</translation>
    </message>
    <message>
        <source>&amp;More choices (automatic, one address, port)</source>
        <translation>その他の選択（自動、1つのアドレス、ポート）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::ReachText</name>
    <message>
        <source>Nobody can connect.</source>
        <translation>誰も接続できません。</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>自分のtailnetのデバイスが接続できます。</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <comment>%1 is an IP address</comment>
        <translation>1つのアドレス：%1。</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>ローカルネットワークにいる誰もが接続を試みることができます。</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>1つのネットワーク</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>公開</translation>
    </message>
</context>
<context>
    <name>ui::RefusalText</name>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>トークンの誤り</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>Sign-in is not set up</source>
        <translation>サインインが設定されていません</translation>
    </message>
    <message>
        <source>Device token no longer valid</source>
        <translation>デバイスのトークンはもう有効ではありません</translation>
    </message>
    <message>
        <source>Setup code expired or already used</source>
        <translation>セットアップコードが期限切れか使用済み</translation>
    </message>
    <message>
        <source>Asked for more than was approved</source>
        <translation>承認された範囲を超える要求</translation>
    </message>
    <message>
        <source>Too many failed attempts</source>
        <translation>失敗した試行が多すぎます</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>時計のずれ：%1</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>時計が合っていません</translation>
    </message>
    <message>
        <source>Could not prove its identity</source>
        <translation>身元を証明できませんでした</translation>
    </message>
    <message>
        <source>Has no device identity</source>
        <translation>デバイスの識別情報がありません</translation>
    </message>
    <message>
        <source>Web page from another address</source>
        <translation>別のアドレスのWebページ</translation>
    </message>
    <message>
        <source>Version does not fit</source>
        <translation>バージョンが合いません</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>まだ承認されていません</translation>
    </message>
    <message>
        <source>Opened the canvas without a valid link</source>
        <translation>有効なリンクなしでキャンバスを開きました</translation>
    </message>
    <message>
        <source>Opened the canvas under a wrong address</source>
        <translation>誤ったアドレスでキャンバスを開きました</translation>
    </message>
    <message>
        <source>%1 did not send a token.</source>
        <translation>%1はトークンを送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 used a wrong token.</source>
        <translation>%1は誤ったトークンを使いました。</translation>
    </message>
    <message>
        <source>%1 did not send a password.</source>
        <translation>%1はパスワードを送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 used a wrong password.</source>
        <translation>%1は誤ったパスワードを使いました。</translation>
    </message>
    <message>
        <source>%1 used a code that has expired or was already used.</source>
        <translation>%1は期限切れまたは使用済みのコードを使いました。</translation>
    </message>
    <message>
        <source>The clock of %1 differs by %2.</source>
        <comment>device, time</comment>
        <translation>%1の時計は%2ずれています。</translation>
    </message>
    <message>
        <source>The clock of %1 is wrong.</source>
        <translation>%1の時計が合っていません。</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1は身元を証明できませんでした。</translation>
    </message>
    <message>
        <source>%1 uses a version that this gateway does not speak.</source>
        <translation>%1はこのゲートウェイが対応していないバージョンを使っています。</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1は拒否されました：%2</translation>
    </message>
    <message>
        <source>If this was one of your devices, look at the details and try to connect again.</source>
        <translation>自分のデバイスだった場合は、詳細を確認し、もう一度接続してみてください。</translation>
    </message>
    <message>
        <source>If this was one of your devices, copy the token on this page and enter it there. If not, no action is needed: it was not let in.</source>
        <translation>自分のデバイスだった場合は、このページのトークンをコピーしてそこに入力してください。そうでなければ、対応は不要です。接続は許可されていません。</translation>
    </message>
    <message>
        <source>If this was one of your devices, enter the password set on this page there. If not, no action is needed: it was not let in.</source>
        <translation>自分のデバイスだった場合は、このページで設定したパスワードをそこに入力してください。そうでなければ、対応は不要です。接続は許可されていません。</translation>
    </message>
    <message>
        <source>Set a token or a password on this page.</source>
        <translation>このページでトークンまたはパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then connect it again.</source>
        <translation>「デバイスとペアリング」でデバイスを削除し、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Make a new setup code with “Add a node”.</source>
        <translation>「ノードを追加」で新しいセットアップコードを作成してください。</translation>
    </message>
    <message>
        <source>Approve the wider powers under Devices and Pairing, if you want this device to have them.</source>
        <translation>このデバイスに持たせたい場合は、「デバイスとペアリング」でより広い権限を承認してください。</translation>
    </message>
    <message>
        <source>Correct the token or password on the device and wait a few minutes. If it is not your device, no action is needed.</source>
        <translation>デバイスでトークンまたはパスワードを修正し、数分待ってください。自分のデバイスでなければ、対応は不要です。</translation>
    </message>
    <message>
        <source>Set date and time to automatic on the device, or on this computer if this one is wrong; then connect again.</source>
        <translation>デバイスの日付と時刻を自動に設定してください。このコンピューターが合っていない場合は、こちらを設定します。その後、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Remove the device under Devices and Pairing, then pair it again.</source>
        <translation>「デバイスとペアリング」でデバイスを削除し、もう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>Update the app on the device. In a browser, open the page over HTTPS or on this computer.</source>
        <translation>デバイスのアプリを更新してください。ブラウザーの場合は、HTTPSまたはこのコンピューターでページを開いてください。</translation>
    </message>
    <message>
        <source>Open the web interface under the gateway&apos;s own address.</source>
        <translation>Webインターフェースはゲートウェイ自身のアドレスで開いてください。</translation>
    </message>
    <message>
        <source>Update the app on the device or this application.</source>
        <translation>デバイスのアプリまたはこのアプリケーションを更新してください。</translation>
    </message>
    <message>
        <source>Approve the device under Devices and Pairing.</source>
        <translation>「デバイスとペアリング」でデバイスを承認してください。</translation>
    </message>
    <message>
        <source>If this was one of your devices, show the page on it again, or make a new link on the page Canvas. If not, no action is needed: it saw nothing.</source>
        <translation>自分のデバイスだった場合は、そのデバイスでもう一度ページを表示するか、「キャンバス」ページで新しいリンクを作成してください。そうでなければ、対応は不要です。何も見られていません。</translation>
    </message>
    <message>
        <source>Open the canvas under an address that the page Canvas shows. If it was not you, another web page tried to read the canvas and saw nothing.</source>
        <translation>キャンバスは「キャンバス」ページに表示されるアドレスで開いてください。自分でなければ、別のWebページがキャンバスを読もうとしましたが、何も見られていません。</translation>
    </message>
</context>
<context>
    <name>ui::RefusalsModel</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>device name, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>ui::RemoteForm</name>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>wss:// and a name or number; ws:// in your own networks</source>
        <translation>wss:// と名前または番号。自分のネットワークでは ws://</translation>
    </message>
    <message>
        <source>Token of the other gateway, hidden</source>
        <translation>別のゲートウェイのトークン、非表示</translation>
    </message>
    <message>
        <source>Token of the other gateway, shown</source>
        <translation>別のゲートウェイのトークン、表示中</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>トークンまたはパスワード</translation>
    </message>
    <message>
        <source>Cert&amp;ificate pin</source>
        <translation>固定する証明書(&amp;I)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint; without one an authority has to vouch for it</source>
        <translation>SHA-256フィンガープリント。ない場合は認証局の保証が必要です</translation>
    </message>
    <message>
        <source>Directl&amp;y</source>
        <translation>直接(&amp;Y)</translation>
    </message>
    <message>
        <source>Throu&amp;gh SSH</source>
        <translation>SSH経由(&amp;G)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>SSH targ&amp;et</source>
        <translation>SSHの接続先(&amp;E)</translation>
    </message>
    <message>
        <source>The keys that SSH uses by itself</source>
        <translation>SSHが自動的に使う鍵</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>鍵ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>鍵ファイル(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Port there</source>
        <translation>接続先のポート(&amp;P)</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>接続をテスト(&amp;O)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
</context>
<context>
    <name>ui::RemoteFormText</name>
    <message>
        <source>Enter the address of the gateway.</source>
        <translation>ゲートウェイのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Start with wss:// or ws://.</source>
        <translation>wss:// または ws:// で始めてください。</translation>
    </message>
    <message>
        <source>Use wss:// for addresses outside your own networks.</source>
        <translation>自分のネットワークの外のアドレスには wss:// を使ってください。</translation>
    </message>
    <message>
        <source>Enter where SSH signs in. Example: me@server.</source>
        <translation>SSHのサインイン先を入力してください。例：me@server。</translation>
    </message>
    <message>
        <source>%1 is not a valid SSH target. Example: me@server.</source>
        <translation>%1は有効なSSHの接続先ではありません。例：me@server。</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>SHA-256フィンガープリントは16進数64桁です。</translation>
    </message>
    <message>
        <source>It goes into the keyring of your desktop; without one into the settings file, readable only by you.</source>
        <translation>デスクトップのキーリングに保存されます。キーリングがない場合は、自分だけが読める設定ファイルに保存されます。</translation>
    </message>
    <message>
        <source>Stored in the settings file, readable only by you.</source>
        <translation>自分だけが読める設定ファイルに保存されています。</translation>
    </message>
    <message>
        <source>Stored in the keyring of your desktop.</source>
        <translation>デスクトップのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Enter its token, then test the connection.</source>
        <translation>これは「%1」がアナウンスしている内容です。そのトークンを入力してから、接続をテストしてください。</translation>
    </message>
    <message>
        <source>This is what “%1” announces. Compare the pin with the fingerprint that it shows on its page Network, enter its token, then test the connection.</source>
        <translation>これは「%1」がアナウンスしている内容です。固定する証明書を、そのゲートウェイの「ネットワーク」ページに表示されるフィンガープリントと比べ、トークンを入力してから、接続をテストしてください。</translation>
    </message>
</context>
<context>
    <name>ui::RemotePage</name>
    <message>
        <source>Remote access</source>
        <translation>リモートアクセス</translation>
    </message>
    <message>
        <source>Reach this gateway from elsewhere, or another one from here.</source>
        <translation>別の場所からこのゲートウェイに、またはここから別のゲートウェイに接続します。</translation>
    </message>
    <message>
        <source>R&amp;uns the gateway</source>
        <translation>ゲートウェイを動作させる(&amp;U)</translation>
    </message>
    <message>
        <source>Sho&amp;ws another gateway</source>
        <translation>別のゲートウェイを表示する(&amp;W)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The other gateway</source>
        <translation>別のゲートウェイ</translation>
    </message>
    <message>
        <source>Reach this gateway from outside</source>
        <translation>外からこのゲートウェイに接続</translation>
    </message>
    <message>
        <source>Copy tunnel command</source>
        <translation>トンネルのコマンドをコピー</translation>
    </message>
    <message>
        <source>In a tailnet no tunnel is needed: choose “My tailnet” on the page Network.</source>
        <translation>tailnetではトンネルは不要です。「ネットワーク」ページで「自分のtailnet」を選んでください。</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Stop the gateway of this computer?</source>
        <translation>このコンピューターのゲートウェイを停止しますか？</translation>
    </message>
    <message>
        <source>These are connected and will be disconnected: %1.</source>
        <translation>次のものは接続中で、切断されます：%1。</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>別のゲートウェイを表示</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>動作を続ける</translation>
    </message>
    <message>
        <source>%1 Test the connection to see more.</source>
        <translation>%1詳しく知るには接続をテストしてください。</translation>
    </message>
    <message>
        <source>Start the gateway to see the command that reaches it.</source>
        <translation>接続用のコマンドを見るには、ゲートウェイを起動してください。</translation>
    </message>
    <message>
        <source>A computer that may sign in here with SSH reaches this gateway as its own local one while this command runs on it:</source>
        <translation>ここにSSHでサインインできるコンピューターは、次のコマンドを実行している間、このゲートウェイに自身のローカルのゲートウェイとして接続できます：</translation>
    </message>
</context>
<context>
    <name>ui::RemoteStepText</name>
    <message>
        <source>SSH tunnel</source>
        <translation>SSHトンネル</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>未試行です。</translation>
    </message>
    <message>
        <source>The tunnel is open.</source>
        <translation>トンネルは開いています。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答します。</translation>
    </message>
    <message>
        <source>It is trusted.</source>
        <translation>信頼されています。</translation>
    </message>
    <message>
        <source>The secret is right.</source>
        <translation>秘密の情報は正しいです。</translation>
    </message>
    <message>
        <source>This computer is approved.</source>
        <translation>このコンピューターは承認されています。</translation>
    </message>
    <message>
        <source>Sign in once in a terminal and compare the key that is shown:</source>
        <translation>端末で一度サインインし、表示される鍵を比べてください：</translation>
    </message>
    <message>
        <source>Was that computer set up anew? Then forget its old key, and sign in once. Otherwise somebody may be in between.</source>
        <translation>そのコンピューターは新しく設定し直されましたか？その場合は古い鍵を削除し、一度サインインしてください。そうでなければ、誰かが間に入っている可能性があります。</translation>
    </message>
    <message>
        <source>SSH has to let you in without asking. Put your public key there:</source>
        <translation>SSHが確認なしで接続を許可する必要があります。公開鍵を相手側に登録してください：</translation>
    </message>
    <message>
        <source>Check the address, the network, and the firewall there.</source>
        <translation>アドレス、ネットワーク、相手側のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Check the port, and whether the gateway is running there.</source>
        <translation>ポートと、相手側でゲートウェイが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>Enter the token that the gateway shows on its page Access.</source>
        <translation>ゲートウェイの「アクセス」ページに表示されるトークンを入力してください。</translation>
    </message>
    <message>
        <source>Approve it there, on the page Devices and Pairing, or in a terminal:</source>
        <translation>そちらの「デバイスとペアリング」ページまたは端末で承認してください：</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the gateway shows on its page Network. Pin it only if both are the same.</source>
        <translation>ゲートウェイの「ネットワーク」ページに表示されるフィンガープリントと比べてください。両方が同じ場合にのみ固定してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Trust the new one only if the gateway shows it, too, on its page Network.</source>
        <translation>何も送信されていません。ゲートウェイの「ネットワーク」ページにも新しいものが表示されている場合にのみ、信頼してください。</translation>
    </message>
    <message>
        <source>Install OpenSSH on this computer.</source>
        <translation>このコンピューターにOpenSSHをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>ui::RemoteSteps</name>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as &quot;Certificate&quot;, %2 how it ended.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate</source>
        <translation>証明書のSHA-256フィンガープリント</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定済み：%1</translation>
    </message>
    <message>
        <source>Shown now:</source>
        <translation>現在の表示：</translation>
    </message>
    <message>
        <source>Pin t&amp;his certificate</source>
        <translation>この証明書を固定(&amp;H)</translation>
    </message>
    <message>
        <source>Tru&amp;st the new one</source>
        <translation>新しい証明書を信頼(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::RequestCard</name>
    <message>
        <source>It asks from the internet.</source>
        <translation>インターネットからの要求です。</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>to compare with the one on the device</comment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Compare with the code on the device.</source>
        <translation>デバイスのコードと比べてください。</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <comment>name of a device</comment>
        <translation>%1の要求</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>Sho&amp;w less</source>
        <translation>一部を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>すべて表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show the short code</source>
        <translation>短いコードを表示</translation>
    </message>
    <message>
        <source>Show all 64 digits</source>
        <translation>64桁すべてを表示</translation>
    </message>
</context>
<context>
    <name>ui::RequestCardList</name>
    <message>
        <source>%1 wants to join</source>
        <translation>%1が参加を希望しています</translation>
    </message>
</context>
<context>
    <name>ui::RequestCountdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>4:12, minutes and seconds</comment>
        <translation>残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>12 seconds</comment>
        <translation>%1後に期限切れ</translation>
    </message>
    <message>
        <source>Expires in %1 %2</source>
        <comment>4 minutes, 12 seconds</comment>
        <translation>%1%2後に期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request of %1 expires in %n second(s)</source>
        <translation>
            <numerusform>%1の要求は%n秒後に期限切れになります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestText</name>
    <message>
        <source>run programs on that device</source>
        <translation>そのデバイスでプログラムを実行する</translation>
    </message>
    <message>
        <source>use the screen and keyboard of that device</source>
        <translation>そのデバイスの画面とキーボードを使う</translation>
    </message>
    <message>
        <source>change which programs may run there</source>
        <translation>そこで実行できるプログラムを変更する</translation>
    </message>
    <message>
        <source>send text messages</source>
        <translation>テキストメッセージを送信する</translation>
    </message>
    <message>
        <source>use the browser of that device</source>
        <translation>そのデバイスのブラウザーを使う</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>テキストメッセージ</translation>
    </message>
    <message>
        <source>call list</source>
        <translation>通話履歴</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>health</source>
        <translation>ヘルスケア</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>what is on its screen</source>
        <translation>画面に表示されている内容</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>device state</source>
        <translation>デバイスの状態</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>ウォッチ</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>change every setting</source>
        <translation>すべての設定を変更する</translation>
    </message>
    <message>
        <source>let other devices in</source>
        <translation>ほかのデバイスの参加を許可する</translation>
    </message>
    <message>
        <source>send messages and use nodes</source>
        <translation>メッセージを送信し、ノードを使う</translation>
    </message>
    <message>
        <source>approve commands</source>
        <translation>コマンドを承認する</translation>
    </message>
    <message>
        <source>see status and lists</source>
        <translation>状態と一覧を見る</translation>
    </message>
    <message>
        <source>act as “%1”</source>
        <comment>a role</comment>
        <translation>「%1」として動作する</translation>
    </message>
    <message>
        <source>be a node</source>
        <translation>ノードになる</translation>
    </message>
    <message>
        <source>be a node: %1</source>
        <comment>camera, canvas, location</comment>
        <translation>ノードになる：%1</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>名前のないデバイス</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>最初の要求</translation>
    </message>
    <message>
        <source>Paired before — approving replaces its token</source>
        <translation>以前ペアリング済み — 承認するとトークンが置き換わります</translation>
    </message>
    <message>
        <source>Repair: its token will change</source>
        <translation>修復：トークンが変わります</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>same network</source>
        <translation>同じネットワーク</translation>
    </message>
    <message>
        <source>tailnet</source>
        <translation>tailnet</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address (same network)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>version of the device&apos;s application</comment>
        <translation>アプリ %1</translation>
    </message>
    <message>
        <source>use the permission “%1”</source>
        <translation>権限「%1」を使う</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>ui::ResultView</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result as text</source>
        <translation>結果のテキスト表示</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Tr&amp;ee</source>
        <translation>ツリー(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>The node answered without a result.</source>
        <translation>ノードは結果なしで応答しました。</translation>
    </message>
</context>
<context>
    <name>ui::RunCommandWindow</name>
    <message>
        <source>Run a command to see its result here.</source>
        <translation>コマンドを実行すると、ここに結果が表示されます。</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <translation>コマンド(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>パラメーター (JSON)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Insert exa&amp;mple</source>
        <translation>例を挿入(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>制限時間(&amp;L)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>&amp;Copy result</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run a command on %1</source>
        <translation>%1でコマンドを実行</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>%1: command, %2: why it cannot be used</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was run yet</source>
        <translation>まだ何も実行していません</translation>
    </message>
    <message>
        <source>Valid JSON object</source>
        <translation>有効なJSONオブジェクト</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1はオフラインです</translation>
    </message>
    <message>
        <source>The parameters are not valid</source>
        <translation>パラメーターが正しくありません</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Cancelled. The device may still be working on it.</source>
        <translation>キャンセルしました。デバイスはまだ処理中かもしれません。</translation>
    </message>
    <message>
        <source>Arrived after you cancelled</source>
        <translation>キャンセル後に届きました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the device, %n s…</source>
        <translation>
            <numerusform>デバイスを待っています、%n秒…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;veal</source>
        <translation>表示(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>changed</source>
        <comment>beside a setting: not applied yet</comment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <comment>%1: an option or variable</comment>
        <translation>%1で設定されています</translation>
    </message>
</context>
<context>
    <name>ui::SettingValidation</name>
    <message>
        <source>Other devices may only connect when a token or password is set.</source>
        <translation>ほかのデバイスが接続できるのは、トークンまたはパスワードが設定されている場合だけです。</translation>
    </message>
    <message>
        <source>Enter an IPv4 address such as 192.168.1.20.</source>
        <translation>192.168.1.20のようなIPv4アドレスを入力してください。</translation>
    </message>
    <message>
        <source>This means every local network.</source>
        <translation>これはすべてのローカルネットワークを意味します。</translation>
    </message>
    <message>
        <source>This computer does not have %1.</source>
        <translation>このコンピューターに%1はありません。</translation>
    </message>
    <message>
        <source>The canvas host already uses this port.</source>
        <translation>キャンバスサーバーがすでにこのポートを使っています。</translation>
    </message>
    <message>
        <source>Ports below 1024 usually need administrator rights.</source>
        <translation>1024未満のポートには通常、管理者権限が必要です。</translation>
    </message>
    <message>
        <source>This port is free.</source>
        <translation>このポートは空いています。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1はIPアドレスではありません。</translation>
    </message>
    <message>
        <source>A token is required.</source>
        <translation>トークンが必要です。</translation>
    </message>
    <message>
        <source>Remove spaces and line breaks.</source>
        <translation>空白と改行を取り除いてください。</translation>
    </message>
    <message>
        <source>Use at least 16 characters.</source>
        <translation>16文字以上を使ってください。</translation>
    </message>
    <message>
        <source>Weak. 32 or more characters are better.</source>
        <translation>弱いです。32文字以上をお勧めします。</translation>
    </message>
    <message>
        <source>Use at least 12 characters.</source>
        <translation>12文字以上を使ってください。</translation>
    </message>
    <message>
        <source>Choose a separate folder: everything in it can be read by connected devices.</source>
        <translation>専用のフォルダーを選んでください。中のものはすべて、接続中のデバイスから読めます。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>このフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>OpenClaw Tray cannot read this folder.</source>
        <translation>OpenClaw Trayはこのフォルダーを読み取れません。</translation>
    </message>
    <message>
        <source>Connected devices can read these, too: %1.</source>
        <comment>file names</comment>
        <translation>接続中のデバイスは次のものも読めます：%1。</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Set up OpenClaw Tray</source>
        <translation>OpenClaw Trayのセットアップ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Skip for &amp;now</source>
        <translation>今はスキップ(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;OpenClaw Tray</source>
        <translation>OpenClaw Trayを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>セットアップを中止しますか？</translation>
    </message>
    <message>
        <source>Nothing that you chose is kept unless the gateway was started.</source>
        <translation>ゲートウェイを起動していない限り、選択した内容は保存されません。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Continue setup</source>
        <translation>セットアップを続ける</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>Nodes connect to the gateway on %1. Choose “Add a node…” on that computer.</source>
        <translation>ノードは%1のゲートウェイに接続します。そのコンピューターで「ノードを追加…」を選んでください。</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>閉じる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::SetupRules</name>
    <message>
        <source>Confirm that you have understood this.</source>
        <translation>理解したことを確認してください。</translation>
    </message>
    <message>
        <source>Confirm that you trust the networks this computer joins.</source>
        <translation>このコンピューターが参加するネットワークを信頼することを確認してください。</translation>
    </message>
    <message>
        <source>A token is needed before other devices can connect.</source>
        <translation>ほかのデバイスが接続するには、先にトークンが必要です。</translation>
    </message>
    <message>
        <source>Confirm that other programs may control the gateway.</source>
        <translation>ほかのプログラムがゲートウェイを操作してもよいことを確認してください。</translation>
    </message>
    <message>
        <source>Choose a folder for the canvas, or switch it off.</source>
        <translation>キャンバスのフォルダーを選ぶか、オフにしてください。</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>先に接続をテストしてください。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>接続範囲</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>追加設定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Only this computer can connect.</source>
        <translation>接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Devices in your tailnet can connect.</source>
        <translation>自分のtailnetのデバイスが接続できます。</translation>
    </message>
    <message>
        <source>Anyone on your local networks can try to connect.</source>
        <translation>ローカルネットワークにいる誰もが接続を試みることができます。</translation>
    </message>
    <message>
        <source>One address: %1.</source>
        <translation>1つのアドレス：%1。</translation>
    </message>
    <message>
        <source>Port %1.</source>
        <translation>ポート%1。</translation>
    </message>
    <message>
        <source>No token: any program on this computer may connect.</source>
        <translation>トークンなし：このコンピューターのどのプログラムでも接続できます。</translation>
    </message>
    <message>
        <source>A token protects every connection.</source>
        <translation>すべての接続がトークンで保護されます。</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>ログイン時に起動します。</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>ログイン時に起動しません。</translation>
    </message>
    <message>
        <source>Canvas folder: %1</source>
        <translation>キャンバスのフォルダー：%1</translation>
    </message>
    <message>
        <source>No canvas.</source>
        <translation>キャンバスなし。</translation>
    </message>
    <message>
        <source>The settings file was changed and has an error.</source>
        <translation>設定ファイルが変更され、エラーがあります。</translation>
    </message>
    <message>
        <source>Starts with new settings. The old file is kept as a backup.</source>
        <translation>新しい設定で始めます。古いファイルはバックアップとして残します。</translation>
    </message>
</context>
<context>
    <name>ui::SetupRun</name>
    <message>
        <source>Stop it and try again, or let this one use another port.</source>
        <translation>それを停止してもう一度試すか、こちらで別のポートを使ってください。</translation>
    </message>
    <message>
        <source>Stop it, then try again.</source>
        <translation>それを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look at who owns it and who may write there, then try again.</source>
        <translation>所有者と書き込み権限を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Open the gateway port</source>
        <translation>ゲートウェイのポートを開く</translation>
    </message>
    <message>
        <source>Start the canvas host</source>
        <translation>キャンバスサーバーを起動</translation>
    </message>
    <message>
        <source>Set start at login</source>
        <translation>ログイン時の起動を設定</translation>
    </message>
    <message>
        <source>Sign in once</source>
        <translation>一度サインインする</translation>
    </message>
    <message>
        <source>No tailnet address found. Until Tailscale is running, only this computer can connect.</source>
        <translation>tailnetのアドレスが見つかりません。Tailscaleが動作するまで、接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Fewer devices can connect than you chose.</source>
        <translation>選択した範囲より少ないデバイスしか接続できません。</translation>
    </message>
    <message>
        <source>Start at login could not be changed: %1.</source>
        <translation>ログイン時の起動を変更できませんでした：%1。</translation>
    </message>
    <message>
        <source>Correct the file and try again, or start fresh on the page “Place”.</source>
        <translation>ファイルを修正してもう一度試すか、「場所」ページで最初からやり直してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <comment>%1: a path</comment>
        <translation>古いファイルは%1として残しました。</translation>
    </message>
</context>
<context>
    <name>ui::ShippedLanguages</name>
    <message>
        <source>English</source>
        <comment>Name of the language of this translation, in itself</comment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>ui::ShowCanvasDialog</name>
    <message>
        <source>Show on node</source>
        <translation>ノードに表示</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>ノード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>No node has a screen for pages</source>
        <translation>ページを表示できる画面を持つノードがありません</translation>
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
        <translation>変更は適用されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied yet.</source>
        <translation>
            <numerusform>%n件の変更がまだ適用されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start the gateway</source>
        <translation>ゲートウェイを起動</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>ゲートウェイを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート%1を使う</translation>
    </message>
    <message>
        <source>Choose who may connect…</source>
        <translation>接続を許可する範囲を選択…</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Continue without canvas</source>
        <translation>キャンバスなしで続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>ui::StateHeader</name>
    <message>
        <source>R&amp;estart</source>
        <translation>再起動(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Disc&amp;onnect</source>
        <translation>切断(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Sho&amp;w details</source>
        <translation>詳細を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>確認(&amp;V)…</translation>
    </message>
    <message>
        <source>The gateway runs on another computer.</source>
        <translation>ゲートウェイは別のコンピューターで動作しています。</translation>
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
        <translation>ゲートウェイをセットアップしてください</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続していません</translation>
    </message>
    <message>
        <source>Gateway is stopped</source>
        <translation>ゲートウェイは停止しています</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>再起動しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Gateway is running</source>
        <translation>ゲートウェイは動作しています</translation>
    </message>
    <message>
        <source>Running with a problem</source>
        <translation>問題がありますが動作しています</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>確認が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n件の要求が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway could not start</source>
        <translation>ゲートウェイを起動できませんでした</translation>
    </message>
    <message>
        <source>Another gateway is already running here</source>
        <translation>ここではすでに別のゲートウェイが動作しています</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1に接続しています…</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1に接続しています</translation>
    </message>
    <message>
        <source>Waiting for approval on the other gateway</source>
        <translation>別のゲートウェイでの承認を待っています</translation>
    </message>
    <message>
        <source>The other gateway cannot be reached</source>
        <extracomment>%1 is the name of another computer.</extracomment>
        <translation>別のゲートウェイに接続できません</translation>
    </message>
    <message>
        <source>Not connected to %1</source>
        <translation>%1に接続していません</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>running with a problem</source>
        <translation>問題がありますが動作中</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>起動できませんでした</translation>
    </message>
    <message>
        <source>another gateway is running here</source>
        <translation>別のゲートウェイがここで動作中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>ゲートウェイは停止しています。</translation>
    </message>
    <message>
        <source>The gateway is not connected.</source>
        <translation>ゲートウェイに接続していません。</translation>
    </message>
    <message>
        <source>The gateway on %1 is not connected.</source>
        <translation>%1のゲートウェイに接続していません。</translation>
    </message>
</context>
<context>
    <name>ui::StoppedStrip</name>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>Remot&amp;e access…</source>
        <translation>リモートアクセス(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::TimeText</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>ui::TipsCard</name>
    <message>
        <source>Tip: “Add a node…” shows the code for a phone, and the command for a computer.</source>
        <translation>ヒント：「ノードを追加…」で、スマートフォン用のコードとコンピューター用のコマンドが表示されます。</translation>
    </message>
    <message>
        <source>Tip: a device that wants to join waits under Devices and Pairing until you decide.</source>
        <translation>ヒント：参加を希望するデバイスは、決定するまで「デバイスとペアリング」で待機します。</translation>
    </message>
    <message>
        <source>Tip: under Nodes you see what each device offers, and can try a command yourself.</source>
        <translation>ヒント：「ノード」では、各デバイスが提供するものを確認し、自分でコマンドを試せます。</translation>
    </message>
    <message>
        <source>Tip: “Check for problems” under Logs and Diagnostics finds out what is amiss, and how to mend it.</source>
        <translation>ヒント：「ログと診断」の「問題がないか確認」で、何に問題があり、どう直せるかがわかります。</translation>
    </message>
    <message>
        <source>Tip: F1 opens the help for the page that you are on.</source>
        <translation>ヒント：F1で、今いるページのヘルプが開きます。</translation>
    </message>
    <message>
        <source>Ne&amp;xt tip</source>
        <translation>次のヒント(&amp;X)</translation>
    </message>
    <message>
        <source>No mo&amp;re tips</source>
        <translation>ヒントを表示しない(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::TokensModel</name>
    <message>
        <source>be a node</source>
        <translation>ノードになる</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>May</source>
        <translation>許可内容</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenu</name>
    <message>
        <source>&amp;Open OpenClaw Tray</source>
        <translation>OpenClaw Trayを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show all nodes…</source>
        <translation>すべてのノードを表示(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Add a node…</source>
        <translation>ノードを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy gateway address</source>
        <translation>ゲートウェイのアドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy can&amp;vas address</source>
        <translation>キャンバスのアドレスをコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Open canvas &amp;folder</source>
        <translation>キャンバスのフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start gateway</source>
        <translation>ゲートウェイを起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top gateway</source>
        <translation>ゲートウェイを停止(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;estart gateway</source>
        <translation>ゲートウェイを再起動(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Start at log&amp;in</source>
        <translation>ログイン時に起動する(&amp;I)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Check for problems…</source>
        <translation>問題がないか確認(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Run setup again…</source>
        <translation>セットアップをもう一度実行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About OpenClaw Tray</source>
        <translation>OpenClaw Trayについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit OpenClaw Tray</source>
        <translation>OpenClaw Trayを終了(&amp;Q)</translation>
    </message>
    <message>
        <source>This desktop offers no way to change it.</source>
        <translation>このデスクトップには変更する方法がありません。</translation>
    </message>
</context>
<context>
    <name>ui::TrayMenuText</name>
    <message>
        <source>Your local networks · port %1</source>
        <translation>ローカルネットワーク · ポート%1</translation>
    </message>
    <message>
        <source>This computer only · port %1</source>
        <translation>このコンピューターのみ · ポート%1</translation>
    </message>
    <message>
        <source>Your tailnet · port %1</source>
        <translation>自分のtailnet · ポート%1</translation>
    </message>
    <message>
        <source>One address: %1 · port %2</source>
        <extracomment>%1 is an address, %2 a port.</extracomment>
        <translation>1つのアドレス：%1 · ポート%2</translation>
    </message>
    <message>
        <source>Unnamed node</source>
        <translation>名前のないノード</translation>
    </message>
    <message>
        <source>%1 — connected</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — 接続中</translation>
    </message>
    <message>
        <source>%1 — offline</source>
        <extracomment>%1 is the name of a node.</extracomment>
        <translation>%1 — オフライン</translation>
    </message>
    <message>
        <source>%1 — last seen %2</source>
        <extracomment>%1 is the name of a node, %2 is &quot;2 h ago&quot; or a date.</extracomment>
        <translation>%1 — 最終確認：%2</translation>
    </message>
    <message numerus="yes">
        <source>Revie&amp;w %n pairing request(s)…</source>
        <translation>
            <numerusform>%n件のペアリング要求を確認(&amp;W)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <extracomment>The counts of a sub-menu, as in &quot;Nodes (2 of 3 connected)&quot;.</extracomment>
        <translation>ノード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Nodes (%1 of %2 connected)</source>
        <translation>ノード（%2個中%1個接続中）(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::TrayText</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n個のノード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) waiting</source>
        <translation>
            <numerusform>%n件の要求が待機中</numerusform>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to OpenClaw Tray</source>
        <translation>OpenClaw Trayへようこそ</translation>
    </message>
    <message>
        <source>It connects your phones and computers so that your assistant can use what they offer — a camera, a screen, a canvas.</source>
        <translation>スマートフォンやコンピューターを接続し、それらが提供するカメラ、画面、キャンバスなどをアシスタントが使えるようにします。</translation>
    </message>
    <message>
        <source>A connected assistant can use everything you allow here, and assistants make mistakes. Only connect devices you own, and approve only requests you started yourself.</source>
        <translation>接続したアシスタントは、ここで許可したすべてを使えます。そしてアシスタントは間違えることがあります。自分のデバイスだけを接続し、自分で始めた要求だけを承認してください。</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>理解しました(&amp;U)</translation>
    </message>
    <message>
        <source>How this stays safe</source>
        <translation>安全を保つ仕組み</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect until you choose otherwise.</source>
        <translation>別の選択をするまで、接続できるのはこのコンピューターのプログラムだけです。</translation>
    </message>
    <message>
        <source>Every device has to know a secret, and to be approved by you, once.</source>
        <translation>どのデバイスも、秘密の情報を知っていて、一度承認を受ける必要があります。</translation>
    </message>
    <message>
        <source>You see what a device offers, and decide which of its commands may be used.</source>
        <translation>デバイスが提供するものを確認し、使ってよいコマンドを決められます。</translation>
    </message>
    <message>
        <source>Each device can be removed again at any time.</source>
        <translation>どのデバイスもいつでも削除できます。</translation>
    </message>
</context>
<context>
    <name>ui::WideAreaChoice</name>
    <message>
        <source>Write a DNS &amp;zone for my tailnet</source>
        <translation>tailnet用のDNSゾーンを書き込む(&amp;Z)</translation>
    </message>
    <message>
        <source>Domain of the zone</source>
        <translation>ゾーンのドメイン</translation>
    </message>
    <message>
        <source>Enter a domain such as openclaw.internal.</source>
        <translation>openclaw.internalのようなドメインを入力してください。</translation>
    </message>
</context>
</TS>
