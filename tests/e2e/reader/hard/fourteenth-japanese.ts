/** A Japanese firm’s pages on work, with and without a post on them. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, none, ul } from './parts';

const th = (label: string, value: string) => `
	<tr>
		<th>${label}</th>
		<td>${value}</td>
	</tr>`;
const must = '<span>必須</span>';
const field = (label: string, input: string) => th(label, input);
const text = (name: string, size = 45) => `<input id="${name}" name="${name}" size="${size}" type="text">`;
const area = (name: string) => `<textarea id="${name}" name="${name}" cols="45" rows="3"></textarea>`;
const months = Array.from({ length: 12 }, (_, at) => `<option value="${at + 1}">${at + 1}</option>`).join('');
const crumbs = (...steps: string[]) =>
  `<ul class="crumb"><li class="home"><a href="/index.html">HOME</a></li>${steps.map((step) => `<li>${step}</li>`).join('')}</ul>`;
const enquiries = `<div class="infoBox"><p>採用に関するお問い合わせ</p><dl><dt>宛先</dt><dd>総務部 採用担当</dd></dl><dl><dt>住所</dt><dd>大阪府吹田市江坂町9-9　江坂リバービル4F</dd></dl><dl><dt>メール</dt><dd><a href="#"><img src="/recruit/images/recruit_mail.gif" width="92" height="14"></a></dd></dl></div>`;
/** The firm’s older site: a heading for search engines, a logo, a title box, content at the right and a menu at the left. */
const firm = (title: string, heading: string, trail: string, content: string) =>
  `<!DOCTYPE html><html lang="ja" dir="ltr"><head><meta charset="UTF-8"><title>${title}</title><meta name="keywords" content="ミナトポスト,宅配,ロッカー,配送,システム"><meta name="description" content="マンションと駅に宅配ロッカーを置く「ミナトポスト」。ミナトポストの採用情報のご案内。"><meta name="robots" content="ALL"><link rel="stylesheet" type="text/css" href="/css/import.css" media="screen, print" title="default"></head><body>
<!-- header -->
<div id="header"><div class="headerMain"><h2><a href="/"><img src="/images/common/header/logo.svg" alt="株式会社ミナトポスト" width="161" height="44"></a></h2><h1>${heading}</h1></div></div>
<!-- header/ -->
<div id="wrapper"><div id="contents" class="clearfix"><div class="secTitleBox clearfix"><h2>採用情報<span class="enText">Recruit</span></h2>${trail}</div><!-- /secTitleBox -->
<div id="sec-right">${content}</div><!-- /sec-right -->
<div id="sideBox"><div class="LeftNavi"><ul><li><a href="/recruit/index.html">採用情報トップ</a></li><li><a href="/recruit/ceo.html">社長メッセージ</a></li><li><a href="/recruit/guide/index.html">募集要項</a></li><li><a href="/recruit/work.html">社員の一日</a></li></ul></div></div></div></div><div id="footerArea"><ul><li><a href="/company/">会社情報</a></li><li><a href="/privacy.html">プライバシーポリシー</a></li></ul><p>Copyright © 2026 MINATO POST Inc. All rights reserved.</p></div></body></html>`;

export const fourteenthJapanese: GeneralPage[] = [
  advert(
    'a firm’s page for one post: firm and post run together in the first heading, the post alone in a third, everything in a table, whom to ask after it',
    'https://www.minatopost.example/recruit/guide/exp_sales_locker.html',
    firm(
      'ミナトポスト｜採用情報 - 募集要項 - 中途採用情報',
      '株式会社ミナトポストの中途採用情報:法人営業職【ロッカー事業部】',
      crumbs(
        '<a href="/recruit/index.html">採用情報</a>',
        '<a href="/recruit/guide/index.html">募集要項</a>',
        '法人営業職【ロッカー事業部】',
      ),
      `<div class="subttl"><h3>法人営業職【ロッカー事業部】</h3></div><div class="RecruitBox"><div class="inbox"><table>${th('事業領域', 'マンション、駅、スーパーの店先に宅配ロッカーを設置し、荷物を受け取る人と届ける人の手間を減らすサービスを運営しています。関西を中心に約四千か所で使われており、再配達を一日あたり九千件ほど減らしました。')}${th('業務内容', '管理会社、鉄道会社、小売店に対して、ロッカーの設置を提案していただきます。<br>\n現地の下見から始まり、利用数の見込みを立て、設置場所や費用の分担を相手と一緒に決めていきます。設置後も半年ごとに訪問し、使われ方を数字で確かめながら増設や移設を提案します。<br>\n新しいお客様への訪問と、すでにお付き合いのあるお客様への提案の割合は半分ずつです。')}${th('魅力', '自分が交渉した場所に箱が立ち、翌朝にはもう誰かが荷物を取りに来る。成果がすぐ目に見える仕事です。<br>\n企画、設計、保守の担当者が同じ階にいるため、お客様の声が翌月の改良につながることも珍しくありません。')}${th('求めるスキル', ul('法人営業のご経験（2年以上）', '図面や数字をもとに落ち着いて話ができる方', '普通自動車免許をお持ちの方'))}${th('求めるマインド', ul('断られた理由を持ち帰って考えられる方', '現場に足を運ぶことをいとわない方', '約束の時間を守れる方'))}${th('勤務地', '大阪本社（江坂）')}${th('勤務時間', '9：00～18：00（休憩60分）')}${th('給与', '月給制　26万円～36万円　経験と能力を考慮し、当社規定により決定します。')}${th('賞与', '年2回　7月・12月<br>\n※業績により変動')}${th('休日', '土日・祝祭日　夏季　年末年始　年間休日数124日　（別途 有給休暇）<br>\n産休、育児休業、介護休業の取得実績あり')}${th('その他<br>福利厚生', '交通費全額支給<br>\n社会保険完備<br>\n資格取得の費用補助<br>\n社員食堂はありませんが、隣の定食屋で使える食券をお渡ししています')}</table></div>${enquiries}</div>`,
    ),
    {
      title: '法人営業職【ロッカー事業部】',
      company: '株式会社ミナトポスト',
      location: '大阪',
      noClosing: true,
      salary: '26万円',
      has: [
        '再配達を一日あたり九千件',
        '自分が交渉した場所に箱が立ち',
        '断られた理由を持ち帰って',
        '隣の定食屋で使える食券',
      ],
      hasNot: ['社長メッセージ', '社員の一日', 'プライバシーポリシー'],
    },
  ),
  advert(
    'a small builder’s recruiting page for its one post: “recruiting” as tab and first heading, the owner’s word first, the post in a paragraph under a heading, figures on the firm and a telephone after it',
    'https://kawazoe-setsubi.example/recruit/',
    `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>採用情報｜有限会社川添設備</title><meta name="description" content="給排水設備工事スタッフを募集しています。"><meta property="og:type" content="website"><meta property="og:site_name" content="有限会社川添設備"><meta property="og:title" content="採用情報｜有限会社川添設備"><link rel="stylesheet" href="../assets/css/style.css?v=40"></head><body class="page-recruit"><header class="site-header site-header--sub"><div class="plate"><a class="plate__logo" href="../"><picture><img src="../assets/img/logo.png" alt="有限会社川添設備 PLUMBING WORKS" width="820" height="220"></picture></a></div><button class="menu-toggle" aria-expanded="false" aria-label="メニューを開く"><span></span></button><div class="header-right"><nav class="global-nav" aria-label="グローバルナビゲーション"><ul><li><a href="../service/">事業内容</a></li><li><a href="../area/">対応エリア</a></li><li><a href="../company/">会社概要</a></li><li><a href="../recruit/">採用情報</a></li></ul></nav><a class="btn-cta" href="../contact/">お問い合わせ</a></div></header><main><div class="page-head" data-animate><div class="wrap"><span class="page-head__label">Recruit</span><h1 class="page-head__title" data-echo>採用情報</h1><ol class="breadcrumb"><li><a href="../">HOME</a></li><li aria-current="page">採用情報</li></ol></div></div><article class="article"><div class="wrap"><div class="msg2"><p class="msg2__lead">水が出て、水が流れる。<br>その当たり前を一緒に守る人を探しています。</p><div class="msg2__body msg2__body--single"><p>父の代から四十二年、町の水まわりを直してきました。いまは五人で回しています。若い人に仕事を渡す時期が来たと感じ、この春から一人増やすことに決めました。</p><p>経験がなくてもかまいません。道具の名前から順に覚えてもらい、三年で一つの現場を任せられるようになるまで、必ず誰かが横につきます。</p></div><p class="msg2__sign">有限会社川添設備 代表 川添</p></div><div class="article__body"><h2>募集職種</h2><p>給排水設備工事スタッフ</p><p class="recruit-hero-note">一つの作業だけを繰り返すことはありません。見積りから片付けまで、一軒の家を最後まで見ます。</p><h2>仕事の内容</h2>${ul('戸建て住宅と小さな店舗の給水管、排水管の新設と取替え', '給湯器、便器、流し台などの据付けと接続', '漏水の調査と修理、冬場の凍結への対応')}<h3>1日の流れ（例）</h3><ul class="dayline"><li><span class="u-num">8:00</span><span>倉庫で材料を積み込み、現場へ</span></li><li><span class="u-num">12:00</span><span>昼休憩。弁当は会社が用意します</span></li><li><span class="u-num">17:00</span><span>片付け、翌日の段取りを確認して退勤</span></li></ul><h2>勤務地・対応エリア</h2><p>長野県松本市および塩尻市の各現場。</p><h2>求める人物像</h2>${ul('あいさつができ、靴をそろえられる方', '汚れる仕事を嫌がらない方', 'わからないことをその場で聞ける方')}<h2>給与・待遇について</h2><p>月給22万円から。資格手当、車両手当、冬季手当があります。日曜と第二、第四土曜、祝日が休みです。賞与は夏と冬の二回、昨年は合わせて2.5か月分でした。</p><h2>応募の流れ</h2><ol class="flow"><li><p class="flow__title">応募・お問い合わせ</p><p class="flow__text">電話でもフォームでも受け付けています。見学だけでも歓迎します。</p></li><li><p class="flow__title">面談</p><p class="flow__text">現場で三十分ほどお話しします。履歴書はそのときで結構です。</p></li><li><p class="flow__title">採用</p><p class="flow__text">入社の日は話し合って決めます。</p></li></ol></div></div></article><section class="trust trust--light" aria-label="信頼の根拠"><div class="trust__item"><span class="trust__label">創業</span><span class="trust__value"><strong>42</strong>年</span></div><div class="trust__item"><span class="trust__label">対応エリア</span><span class="trust__value"><strong>2</strong>市</span></div></section></main><div class="endzone"><section class="cta-block" data-animate><div class="wrap cta-block__inner"><h2 class="cta-block__title" data-echo>まずは、現場を見に来ませんか。</h2><p class="cta-block__note">ご質問には代表がお答えします。</p><p class="cta-block__hours">受付 8:00-18:00</p><a class="btn-primary" href="../contact/">応募する</a></div></section><footer class="site-footer"><p class="site-footer__name">有限会社川添設備</p><p class="site-footer__meta">所在地：長野県松本市島内0000<br>対応エリア：松本市・塩尻市</p><nav aria-label="フッターナビゲーション"><ul><li><a href="../">トップページ</a></li><li><a href="../contact/">お問い合わせ</a></li></ul></nav><p class="site-footer__copy">&copy; Kawazoe Setsubi Co., Ltd. All Rights Reserved.</p></footer></div></body></html>`,
    {
      title: '給排水設備工事スタッフ',
      company: '有限会社川添設備',
      location: '松本市',
      noClosing: true,
      salary: '22万円',
      has: [
        '漏水の調査と修理',
        '靴をそろえられる方',
        '弁当は会社が用意します',
        '現場で三十分ほどお話しします',
      ],
      hasNot: ['現場を見に来ませんか', '会社概要', 'トップページ'],
    },
  ),
  none(
    'the same older site’s form for experienced people: no post named, personal fields in a table, a frame with the privacy policy',
    'https://www.minatopost.example/recruit/entry_exp.html',
    firm(
      'ミナトポスト｜採用情報 - 応募フォーム【中途】',
      '株式会社ミナトポストの応募フォーム【中途】',
      crumbs(
        '<a href="/recruit/index.html">採用情報</a>',
        '<a href="/recruit/guide/experienced.html">中途採用情報</a>',
        '応募フォーム',
      ),
      `<div class="subttl"><h3>応募フォーム【中途】</h3></div><div class="catch">下の欄に必要な事項を入力し、送信してください。担当者より追ってご連絡いたします。<br>お預かりした個人情報は採用選考のためだけに使用し、ご本人の同意なく第三者に渡すことはありません。詳しくは<a href="/privacy.html" target="_blank">プライバシーポリシー</a>をご覧ください。</div><div class="RecruitBox"><div class="formBox"><form method="post"><table>${field(`ご氏名${must}`, `姓 ${text('f_name', 15)} 名 ${text('l_name', 15)}`)}${field('生年月日', `西暦 ${text('byear', 6)} 年 <select name="bmonth">${months}</select> 月`)}${field(`ご住所${must}`, `<select name="prefecture"><option value="">都道府県</option><optgroup label="関西"><option>大阪府</option><option>兵庫県</option><option>京都府</option></optgroup></select><p>市区町村 ${text('city', 35)}</p>`)}${field(`電話番号${must}`, text('tel1_1', 12))}${field(`メールアドレス${must}`, text('email_pc'))}${field(`希望職種${must}`, text('position'))}${field(`希望勤務開始日${must}`, text('startday'))}${field(`学歴＆職歴${must}`, area('academic_bg'))}${field(`資格＆スキル${must}`, area('skill'))}${field(`志望動機${must}`, area('reason'))}${field('その他', area('comment'))}</table><iframe src="about:blank" height="150" width="99%"></iframe><div class="formbtn"><input type="image" alt="個人情報の取扱に同意して次へ"></div></form></div>${enquiries}</div>`,
    ),
  ),
  none(
    'the word after that form was sent: thanks in one paragraph, whom to ask, the site’s menu',
    'https://www.minatopost.example/recruit/entry_exp_thanks.html',
    firm(
      'ミナトポスト｜採用情報 - 応募フォーム【中途】',
      '株式会社ミナトポストの応募フォーム【中途】',
      crumbs(
        '<a href="/recruit/index.html">採用情報</a>',
        '<a href="/recruit/entry_exp.html">応募フォーム</a>',
        '完了画面',
      ),
      `<div class="subttl"><h3>応募フォーム【中途】</h3></div><div class="RecruitBox" style="margin-bottom:200px;"><div class="form-thanks"><p>ご応募いただき、ありがとうございます。<br>採用担当より一週間以内にご連絡いたしますので、しばらくお待ちください。</p></div>${enquiries}</div>`,
    ),
  ),
];
