/** A Japanese search engine for work: its heading names the page, not the post; employer and post stand in paragraphs. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, none } from './parts';

interface Post {
  title: string;
  company: string;
  area: string;
  station: string;
  pay: string;
  kind: string;
  tags: string[];
  updated: string;
  work: string;
  experience: string;
  address: string;
  hours: string;
  rest: string;
  business: string;
  appeal: string;
}

const line = (text: string) => `<p class="p-detail_line">${text}</p>`;
const more = (html: string) =>
  `<div class="s-more_element" data-addclass="p-show_more_element-type2">${html}</div>`;
const row = (icon: string, label: string, html: string) =>
  `<dl class="p-detail_table"><dt class="p-detail_table_title c-icon--${icon}">${label} </dt><dd class="p-detail_table_data">${more(`<div class="p-detail_line">${html}</div>`)}</dd></dl>`;
const panel = (html: string) => `<section class="c-panel p-detail_panel">${html}</section>`;
const flex = (label: string, html: string) =>
  panel(
    more(
      `<div class="p-detail_title_flex"><div class="p-detail_title_wrap"><h2 class="p-detail_title">${label}</h2></div></div>${html}`,
    ),
  );
const entry =
  '<div class="p-detail_entry_btn_wrap"><a type="submit" href="/apply1" class="c-entryBtn p-detail_entry_btn" rel="nofollow">応募画面へ進む</a></div><div class="p-detail_fav"><a href="javascript:void(0);" class="p-favBtn c-icon">お気に入り</a><a href="javascript:void(0);" style="display:none" class="p-favBtn c-icon is-on">追加済み</a></div>';
const card = (title: string, company: string, area: string, pay: string, kind: string, ...tags: string[]) =>
  `<section class="p-result_card p-result_card--ver1 is-biggerlink"><h2 class="p-result_title--ver2"><a href="/rd/?uaid=1" class="p-result_title_link" rel="nofollow"><span class="p-result_name">${title}</span></a></h2><p class="p-result_company">${company}</p><ul><li class="c-icon p-result_icon p-result_area"> ${area}</li><li class="c-icon p-result_icon p-result_pay">${pay}</li><li class="c-icon p-result_icon p-result_employType">${kind}</li></ul><ul class="p-result_tag">${tags.map((tag) => `<li class="p-result_tag_feature--ver2">${tag}</li>`).join('')}</ul><div class="p-result_info"><p class="c-jobList_updatedAt">6日前</p></div></section>`;
const similar = [
  card(
    '施設警備スタッフ／夜勤専従',
    '株式会社みなもと警備',
    '福岡県 福岡市 博多駅 徒歩3分',
    '日給1万2,000円',
    'アルバイト・パート',
    '未経験OK',
    'ミドル・シニア',
  ),
  card(
    'ビル設備点検員',
    '有限会社さかえ設備',
    '福岡県 福岡市 中洲川端駅 徒歩6分',
    '月給22万円～',
    '正社員',
    '資格取得支援',
    '賞与あり',
  ),
  card(
    'キッチン補助 昼間のみ',
    '株式会社かなで食堂',
    '福岡県 福岡市 祇園駅 徒歩2分',
    '時給1,150円～',
    'アルバイト・パート',
    '扶養内OK',
    'シフト制',
  ),
].join('');

const page = (title: string, heading: string, main: string) =>
  `<!DOCTYPE html><html lang="ja-JP"><head><meta charset="UTF-8"><title>${title}</title><meta name="robots" content="noindex,nofollow"><meta property="og:title" content="${title}"><meta property="og:site_name" content="求人ボックス"></head><body><div><header class="l-h l-h-var2 l-h-renew"><div class="c-wrap-1"><div class="l-h_propHeadArea p-searchHead"><p class="l-h_property"><a href="/">求人検索</a></p><h1 class="p-resultHead_ttl"> ${heading} </h1></div><ul class="l-h_usermenu"><li class="l-h_usermenu_item"><a href="javascript:void(0);"><span class="icon_arrow">履歴</span></a></li><li class="l-h_usermenu_item"><a href="/login">ログイン</a></li><li class="l-h_usermenu_item"><a href="/register">新規会員登録</a></li></ul><div class="c-wrap-2 p-resultHead_wrap ver3"><p class="c-siteTtl"><a href="/" class="c-siteTtl_in">求人ボックス</a></p><div class="c-search"><form name="search" id="facetForm" action="/" method="post"><dl class="c-search_cell-keyword"><dd><input type="search" placeholder="職種、業種、働き方など"><p class="c-inputArea_in">選択</p></dd><dd class="p-assist is-hide"><ul><li class="p-assist_item"><p class="p-assist_hint">検索のヒント：職種のほか、働き方やこだわりの言葉でも探せます。</p></li></ul></dd></dl><dl class="c-search_cell-place"><dd><input type="search" placeholder="都道府県、駅名など"></dd></dl><input type="submit" value="検索" class="c-searchBtn"><p class="p-advsearch_wrap"><a href="/adv/"><span>詳細検索</span></a></p></form></div></div></div></header>${main}</div></body></html>`;

const detail = (v: Post) =>
  page(
    `${v.company} ${v.title}の求人詳細情報 - ${v.area} ${v.station}｜求人ボックス`,
    `${v.title}の求人詳細情報`,
    `<div class="c-ov-wrap_ver2 c-ov-wrap-blue"><article class="p-detail"><section class="p-detail_head"><div class="c-wrap"><p class="p-detail_head_company">${v.company}</p><p class="p-detail_head_title">${v.title}</p><ul class="p-detail_head_tag"><li class="p-detail_tag p-detail_tag-employType">${v.kind}</li>${v.tags.map((tag) => `<li class="p-detail_tag p-detail_tag-feature_gray">${tag}</li>`).join('')}</ul><ul class="p-detail_head_summary"><li class="p-detail_summary p-detail_summary-pay">${v.pay}</li><li class="p-detail_summary p-detail_summary-area"> ${v.station} </li></ul><p class="p-detail_entry_info">最終更新日　${v.updated}</p></div></section><div class="c-wrap-1 replace c-wrap-10"><div class="p-detail_mainVisual_slider"><img src="v.jpeg" alt="" width="150" height="150"></div><div class="l-c-2col_left"><aside class="p-detail_sidePanel_entry">${entry}</aside><div style="display:none"><div class="p-aboutAgent"><p class="popModal_title">選考サポートとは</p><p>・エージェントが間に入る求人です。<br>・応募のあと、必要な書類をエージェントがお知らせします。</p></div></div><aside class="p-detail_sidePanel_entry s-detail_sidePanel_entry_fixed">${entry}</aside></div><div class="l-c-2col_right"><div class="p-detail">${panel(`<h2 class="p-detail_title">仕事内容</h2>${line(v.work)}`)}${panel(more(`<h2 class="p-detail_title">経験・資格</h2>${line(v.experience)}`))}<div class="c-panel p-detail_table_panel">${row('B', '勤務地・交通', `${line(v.address)}<h3 class="p-detail_subTitle">最寄り駅</h3>${line(v.station)}`)}${row('C', '給与・報酬', line(v.pay))}${row('D', '雇用形態', line(v.kind))}${row('D1', '勤務時間', `${line(v.hours)}<h3 class="p-detail_subTitle">休日・休暇など</h3>${line(v.rest)}`)}</div>${flex(v.company, `<h3 class="p-detail_subTitle">事業内容</h3>${line(v.business)}`)}${flex('PR・職場情報など', line(v.appeal))}${flex('求人の特徴', line(v.tags.join(',')))}</div><div class="p-detail_entry s-entry_mainPanel">${entry}<div class="p-detail_help"><a class="p-help">表示情報について</a></div><div class="p-detail_help"><button type="button" class="p-link_feedback">問題を報告</button></div></div><h2 class="p-detail_title u-mts">この求人に似ている求人</h2><div class="p-detail_cardlist">${similar}</div></div></div></article></div>`,
  );
const hasNot = ['この求人に似ている求人', '株式会社みなもと警備', '検索のヒント'];

export const twelfthJapanese: GeneralPage[] = [
  advert(
    'a Japanese search engine for work: the heading is the page’s with a suffix, employer and post in paragraphs, the text in one with breaks, terms in lists, others below',
    'https://xn--pckua2a7gp15o89zb.com/jb/l7b694f14fa5c649aa76b464c4e727417',
    detail({
      title: '駐輪場の管理スタッフ',
      company: '株式会社はかたパーキング管理',
      area: '福岡県 福岡市',
      station: '博多駅 徒歩4分',
      pay: '時給1,080円',
      kind: 'アルバイト・パート',
      tags: ['未経験OK', 'ミドル・シニア', '制服あり', '交通費', 'シフト制', '駅チカ'],
      updated: '2026/11/14',
      work: br(
        '株式会社はかたパーキング管理／【K2417】博多駅そば★未経験OK！駐輪場の管理スタッフ募集',
        '',
        '【お仕事内容】駅前の公共駐輪場での受付と見回りのお仕事です。',
        '自転車の整理や定期券の受付など、難しいことはありません。',
        '',
        '【主な仕事内容】※最初の2週間は先輩と一緒に動きます。',
        '　自転車の整列と通路の確保',
        '　定期利用の受付と料金のお預かり',
        '　放置自転車への札付け',
        '　場内の清掃と日報作成',
        '　精算機の釣銭補充と簡単な点検',
        '　お客様への道案内、忘れ物の対応',
        '',
        '～～～～～・～～～～～・～～～～～',
        '前の仕事は販売、運転手、主婦の方などさまざまです。',
        '機械が苦手な方も、写真つきの手順書を見ながら作業できます。',
        'わからないことは無線ですぐに本部へ聞けるので、一人で悩むことはありません。',
        '～～～～～・～～～～～・～～～～～',
        '',
        '制服と雨具は会社で用意します。',
        '雨の日も屋根のある場所が中心なので安心です。',
        '',
        '【シフト】06:30〜22:30の間で1日5時間から',
        '(1)6:30～11:30',
        '(2)11:30～17:00',
        '(3)17:00～22:30',
        '※週3日から、曜日はご相談ください。',
        '',
        '《月収例》97,200円（時給1,080円×5h×18日）',
        '【待遇】★交通費規定内支給',
        '★有給休暇（6ヶ月経過後）',
        '★健康診断あり',
        '★社員登用の実績があります',
        '★22時以降の勤務は深夜手当がつきます',
        '',
        '＜熱中症対策＞',
        '・空調つきの詰所で休憩',
        '・飲み物と塩飴を用意しています',
        '',
        '【応募方法】応募フォームからお申し込みください。担当者が折り返しお電話します。',
        '【面接地】福岡市博多区の本社（履歴書は当日お持ちください）',
      ),
      experience: br(
        '学歴・経験は問いません',
        '人と話すことが苦にならない方',
        '☆60代のスタッフが多く活躍しています',
      ),
      address: '福岡県福岡市博多区',
      hours: '06:30～22:30',
      rest: 'シフトによる（週2日以上）<br>年末年始は交替で休みを取ります。',
      business: '駐輪場・駐車場の管理運営',
      appeal: br(
        '＜こんな方に向いています＞',
        '◆体を動かすことが好きな方',
        '◆決まった時間にきちんと働きたい方',
        '',
        '＜研修について＞',
        '受付の言葉づかいから機械の使い方まで、研修ノートを使って少しずつ覚えます。',
      ),
    }),
    {
      title: '駐輪場の管理スタッフ',
      company: '株式会社はかたパーキング管理',
      location: '博多',
      noClosing: true,
      salary: '1,080',
      has: [
        '駅前の公共駐輪場での受付と見回り',
        '放置自転車への札付け',
        '60代のスタッフが多く活躍しています',
        '研修ノートを使って少しずつ覚えます',
      ],
      hasNot,
    },
  ),
  advert(
    'a Japanese search engine for work: a full-time post in an office, pay by the month, holidays and trial period in the terms',
    'https://xn--pckua2a7gp15o89zb.com/jb/04e1f2b8d9a94b7c9d6f2a1b6c417902',
    detail({
      title: '経理事務（決算補助）',
      company: '北上木工株式会社',
      area: '岩手県 北上市',
      station: '北上駅 車8分',
      pay: '月給21万円～26万円',
      kind: '正社員',
      tags: ['経験者優遇', '土日休み', '賞与あり', '社保完備', '車通勤OK'],
      updated: '2026/11/18',
      work: br(
        '学校や病院向けの木製家具をつくる会社で、経理事務をお任せします。経理課は現在3名で、課長と相談しながら仕事を進めます。',
        '',
        '■具体的な仕事',
        '・仕訳の入力と伝票の整理',
        '・請求書の発行、入金の確認',
        '・経費精算のチェック',
        '・月次決算、年次決算の補助',
        '・給与計算の補助',
        '',
        '■入社後の流れ',
        '最初の3か月は仕訳と請求書の業務から始め、2年目に決算の一部を担当していただきます。',
        '課長は税理士事務所の出身で、質問しやすい雰囲気です。',
        '月初の5営業日が少し忙しく、それ以外は落ち着いています。',
        '',
        '■一日の流れ',
        '8:15　朝礼、銀行口座の確認',
        '9:00　伝票の入力、工場からの問い合わせ対応',
        '13:00　請求書の発送準備',
        '15:00　課長との打ち合わせ、翌日の準備',
        '17:15　退社',
        '',
        '■給与の内訳',
        '基本給20万円～25万円、職務手当1万円。賞与は年2回、昨年の実績は3.2か月分です。',
        '',
        '■試用期間',
        '3か月（条件の変更はありません）',
      ),
      experience: br(
        '経理または会計事務所での実務経験1年以上',
        '日商簿記2級程度の知識',
        '会計ソフトの使用経験があれば尚可',
      ),
      address: '岩手県北上市相去町',
      hours: '08:15～17:15（休憩60分）',
      rest: '土曜・日曜・祝日<br>年間休日118日、夏季休暇4日、年末年始休暇6日',
      business: '木製家具の製造・販売',
      appeal: br(
        '残業は月平均6時間ほどです。',
        '創業71年、地元の木を使った家具づくりを続けています。',
        '子どもの学校行事に合わせた時間単位の有給休暇を取れます。',
      ),
    }),
    {
      title: '経理事務（決算補助）',
      company: '北上木工株式会社',
      location: '北上',
      noClosing: true,
      salary: '21万',
      has: [
        '課長と相談しながら仕事を進めます',
        '2年目に決算の一部を担当',
        '日商簿記2級程度の知識',
        '時間単位の有給休暇を取れます',
      ],
      hasNot,
    },
  ),
  none(
    'a Japanese search engine for work: results for a word and a place, cards with employer, place, pay and marks',
    'https://xn--pckua2a7gp15o89zb.com/%E8%AD%A6%E5%82%99%E3%81%AE%E4%BB%95%E4%BA%8B-%E7%A6%8F%E5%B2%A1%E7%9C%8C',
    page(
      '警備の転職・求人情報 - 福岡県｜求人ボックス',
      '警備の転職・求人情報 - 福岡県',
      `<div class="c-ov-wrap_ver2"><p class="p-resultArea_search_counter"><span class="s-serchCounter_num">214</span><span>件</span></p><div class="p-filter_item"><button type="button" class="p-filter_btn">24時間以内</button><button type="button" class="p-filter_btn">こだわり条件</button></div><div class="p-result_cards">${similar}${card('交通誘導スタッフ', '株式会社たちばな', '福岡県 北九州市 小倉駅 徒歩5分', '日給9,800円～', 'アルバイト・パート', '未経験OK', '日払い')}${card('商業施設の受付・巡回', '株式会社ひのくに総合管理', '福岡県 久留米市 久留米駅 徒歩9分', '月給19万8,000円', '契約社員', '研修あり', '寮あり')}</div></div>`,
    ),
  ),
];
