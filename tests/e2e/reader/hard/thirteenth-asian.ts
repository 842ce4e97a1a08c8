/** Posts in Korean and Japanese, on the sites of employers and on small boards. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, p, posting, ul } from './parts';

const items = (title: string, html: string) => `<div class="items"><h3>${title}</h3>${html}</div>`;
const reversed = (label: string, value: string) => `<dl><dd>${label}</dd><dt>${value}</dt></dl>`;
const chapter = (title: string, ...lines: string[]) =>
  `<section class="c-kJxwQz"><h3 class="c-gRZlTa">${title}</h3>${ul(...lines)}</section>`;
const need = (label: string, value: string) =>
  `<div class="sub-jobs-detail__requirements-row"><dt>${label}</dt><dd>${value}</dd></div>`;
const other = (title: string, place: string) =>
  `<article class="card-job"><a href="/jobs/4"><div class="card-job__meta"><span>${place}</span><span>正社員</span></div><h3 class="card-job__title">${title}</h3></a></article>`;
const term = (label: string, value: string) =>
  `<div class="job-detail__dl-row"><dt>${label}</dt><dd>${value}</dd></div>`;
const meta = (label: string, value: string) =>
  `<li class="job-detail__sidebar-meta-item"><div class="job-detail__sidebar-meta-label"><img src="/i.svg" alt=""><span class="job-detail__sidebar-meta-label">${label}</span></div><p class="job-detail__sidebar-meta-value">${value}</p></li>`;
const row = (label: string, value: string) =>
  `<tr class=" recruitDetail-table__row"><th class="recruitDetail-table__heading">${label}</th><td class="recruitDetail-table__data">${value}</td></tr>`;

export const thirteenthAsian: GeneralPage[] = [
  advert(
    'a Korean app firm’s site for its team: the title with firm, group, kind and experience in a line, tabs for the post and for applying, sections of lists, data with the site’s description as text',
    'https://team.dongnebap.example/jobs/4417702003/',
    `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>Software Engineer, Backend - 주문 | 동네밥상 팀</title><meta name="description" content="동네밥상은 동네 식당과 이웃을 잇는 서비스를 만들어요."><meta property="og:title" content="Software Engineer, Backend - 주문 | 동네밥상 팀">${posting({ url: 'https://team.dongnebap.example/jobs/4417702003/', title: 'Software Engineer, Backend - 주문', description: '동네밥상은 동네 식당과 이웃을 잇는 서비스를 만들어요.', datePosted: '2026-11-04', industry: 'IT, 컨텐츠', employmentType: 'FULL_TIME', experienceRequirements: '경력', jobLocation: [{ '@type': 'Place', address: { '@type': 'PostalAddress', postalCode: '04799', addressLocality: '성동구', addressRegion: '서울특별시', addressCountry: '대한민국', streetAddress: '성수이로 77, 6층' } }], hiringOrganization: { '@type': 'Organization', name: '동네밥상', sameAs: 'https://www.dongnebap.example' } })}</head><body><div id="___gatsby"><div id="gatsby-focus-wrapper"><header class="c-dhzjXW"><div class="c-iPJLV"><a href="/" aria-label="동네밥상 팀 홈"><svg viewBox="0 0 65 36"></svg></a><nav><ul><li><a href="/culture/">문화</a></li><li><a href="/life/">복지</a></li><li><a href="/blog/">블로그</a></li><li><a href="/jobs/">채용</a></li></ul></nav></div></header><main><div class="c-fGHEql"><a aria-label="목록으로 돌아가기" href="/jobs/" class="c-cPiHbR"><svg viewBox="0 0 36 36"></svg></a><h1 class="c-lfgsZH">Software Engineer, Backend - 주문</h1><ul class="c-hLyjPq"><li>동네밥상</li><li>Software Engineer, Backend</li><li>정규직</li><li>경력</li></ul><nav class="c-bXZnmK"><ul role="tablist"><li><a href="/jobs/4417702003/">영입정보</a></li><li><a href="/jobs/4417702003/apply/">지원하기</a></li></ul></nav><div class="c-gridgap"><article><section>${p('동네밥상 주문팀은 이웃이 동네 식당에 미리 주문하고 기다리지 않고 찾아갈 수 있게 돕는 팀이에요. 하루 십이만 건의 주문이 점심과 저녁 두 시간에 몰려들어요. 그 시간에도 사장님의 주방이 멈추지 않도록 안정적인 서버를 만드는 일이 저희의 가장 중요한 목표예요.', '현재 백엔드 엔지니어 일곱 명과 프론트엔드 엔지니어 네 명, 프로덕트 매니저와 디자이너가 함께 일하고 있어요. 새로 합류하시는 분은 첫 석 달 동안 동료와 짝을 이루어 결제와 알림 구간부터 살펴보게 됩니다.', '저희는 두 주마다 목표를 정하고, 배포는 하루에도 여러 번 해요. 코드 리뷰는 사람을 평가하는 자리가 아니라 같이 배우는 자리라고 생각해요. 문제가 생기면 누구의 잘못인지 묻기 전에 어떻게 다시 일어나지 않게 할지 이야기하고, 그 내용을 회사 전체에 공개해요.', '올해 하반기에는 오래된 주문 서버를 작은 서비스로 나누는 작업을 마무리하고, 내년에는 예약과 포장 할인 기능을 새로 만들 계획이에요. 처음부터 함께 설계하고 싶은 분이라면 지금이 가장 좋은 때예요.')}</section>${chapter('이런 일을 해요', '주문, 결제, 알림으로 이어지는 서버를 설계하고 운영해요', '점심 시간의 트래픽을 견딜 수 있도록 구조를 개선해요', '식당 사장님이 쓰는 태블릿과 실시간으로 통신하는 API를 만들어요', '장애가 나면 함께 원인을 찾고 글로 남겨요', '데이터를 보며 기능의 효과를 확인하고 다음 할 일을 정해요', '운영팀이 쓰는 도구를 개선해 반복되는 일을 줄여요')}${chapter('이런 분을 찾아요', '서버 개발 경력이 3년 이상이거나 그에 준하는 경험이 있는 분', 'Kotlin, Java, Go 가운데 하나 이상의 언어에 익숙한 분', '데이터베이스와 메시지 큐의 한계를 겪어 본 분', '정답보다 대화를 먼저 찾는 분', '테스트 코드와 문서를 제품의 일부라고 생각하는 분', '사용자의 목소리를 직접 듣는 일을 즐기는 분')}${chapter('이런 분이면 더 좋아요', '주문이나 결제 시스템을 만들어 본 분', '대용량 트래픽을 다뤄 본 분')}${chapter('참고해주세요', '근무지는 서울 성동구 성수동이고, 일주일에 이틀은 원격으로 일할 수 있어요', '서류, 직무 인터뷰, 컬처 인터뷰 순서로 진행해요', '3개월의 수습 기간이 있지만 급여와 처우는 같아요', '지원서에 주민등록번호, 가족 관계, 사진과 같은 정보는 적지 말아 주세요', '면접 일정은 지원하신 날부터 이 주 안에 이메일로 알려 드려요')}</article><div><a href="/jobs/4417702003/apply/">지원하기</a><a href="/jobs/faq/">자주 묻는 질문</a></div><a href="/jobs/">목록으로 돌아가기</a></div></div></main><footer><p>동네밥상 주식회사 | 사업자 등록번호 000-00-00000</p><ul><li><a href="/terms">이용약관</a></li><li><a href="/privacy">개인정보처리방침</a></li></ul></footer></div></div></body></html>`,
    {
      title: 'Software Engineer, Backend - 주문',
      company: '동네밥상',
      location: '성동구',
      noClosing: true,
      has: [
        '하루 십이만 건의 주문',
        '식당 사장님이 쓰는 태블릿과',
        '데이터베이스와 메시지 큐의 한계를',
        '급여와 처우는 같아요',
      ],
      hasNot: ['자주 묻는 질문', '개인정보처리방침', '사업자 등록번호'],
    },
  ),
  advert(
    'a small Korean board: the firm in a small heading above the title, sections under third headings, a column with labels and values the wrong way round in lists of terms and the closing day, a tab with only the board’s name',
    'https://www.ilteojari.example/el/emp/job-post-detail?no=318',
    `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>일터자리</title><link rel="stylesheet" href="/el/resources/css/emp/job-post-detail.css"></head><body><header id="header"><div class="inner"><h2 class="logo"><a href="/el/"><img src="/logo.png" alt="일터자리"></a></h2><ul class="gnb"><li><a href="/el/emp/job-list">채용공고</a></li><li><a href="/el/emp/company">기업정보</a></li><li><a href="/el/emp/resume">이력서</a></li></ul><ul class="util"><li><a href="/el/login">로그인</a></li><li><a href="/el/join">회원가입</a></li><li><a href="/el/corp">기업서비스</a></li></ul></div></header><main id="container"><div class="jobContent"><div class="post"><header class="header"><h6><img src="/el/resources/upload/dr.png" alt="">(주)대림정밀계측</h6><h1>계측장비 교정 담당자 모집</h1></header><div class="thumb-wrapper"><img src="/el/resources/upload/t.jpg" alt="" class="thumb"></div><section class="jobDetail">${items('회사 소개', p('대림정밀계측은 1998년에 설립된 계측기 교정 전문 기업입니다. 전국의 제조업체와 연구소 천여 곳의 저울, 온도계, 압력계를 교정하고 있으며, 국가 공인 교정기관으로 인정받았습니다. 직원은 마흔다섯 명이고 평균 근속 연수는 구 년입니다. 교정은 눈에 잘 띄지 않는 일이지만, 병원의 냉장고와 자동차 공장의 토크 렌치가 믿을 만한지는 저희 성적서 한 장에 달려 있습니다. 그래서 저희는 빠른 사람보다 정확한 사람을 찾습니다.'))}${items('주요업무', ul('온도, 압력, 질량 분야의 계측기 교정과 성적서 작성', '고객사를 방문하여 현장 교정 수행 (주 2회 안팎, 회사 차량 이용)', '표준기 관리와 불확도 계산', '신규 장비의 도입 검토와 절차서 개정', '고객 문의 응대와 성적서 발송 일정 관리', '연 1회 숙련도 시험 참가와 내부 심사 대응'))}${items('자격요건', ul('전문대졸 이상, 기계·전기·물리 관련 학과', '운전 가능하신 분', '문서 작성에 능숙하고 숫자에 꼼꼼하신 분', '신입도 지원할 수 있으며 육 개월의 교육 과정이 있습니다', '항온항습실에서 긴 시간 집중할 수 있는 분', '고객에게 어려운 내용을 쉽게 설명할 수 있는 분'))}${items('우대사항', ul('교정 또는 시험 기관 근무 경험', '품질경영기사, 계량기술자격증 소지자', '영어 매뉴얼을 읽을 수 있는 분'))}${items('혜택 및 복지', ul('주 5일 근무, 시차출퇴근제', '점심 식사 제공과 통근버스 운행', '자격증 취득 비용과 수당 지원', '명절 상여금과 장기근속 휴가', '종합건강검진', '자녀 학자금과 경조사 지원', '사내 도서관과 학습 모임 운영비 지원'))}${items('근무 지역', '경기도 안양시 동안구 엘에스로 116, 3층 (4호선 평촌역에서 마을버스로 칠 분). 전형은 서류 심사, 실무 면접, 임원 면접의 순서로 진행하며 합격자에게는 개별 연락을 드립니다.')}</section></div><aside class="aside">${reversed('경력', '신입/경력')}${reversed('최소 연봉', '3400 만원')}${reversed('직군', '품질·시험')}${reversed('지역', '경기 안양시')}${reversed('마감일', '2026-12-15')}</aside></div></main><footer id="footer"><div class="inner"><p>일터자리는 구인 정보의 정확성을 보증하지 않습니다.</p><p>고객센터 평일 9시부터 18시까지</p></div></footer></body></html>`,
    {
      title: '계측장비 교정 담당자 모집',
      company: '(주)대림정밀계측',
      location: '안양',
      closingOn: '2026-12-15',
      has: [
        '국가 공인 교정기관으로 인정받았습니다',
        '표준기 관리와 불확도 계산',
        '육 개월의 교육 과정',
        '영어 매뉴얼을 읽을 수 있는 분',
      ],
      hasNot: ['고객센터 평일', '회원가입', '보증하지 않습니다'],
    },
  ),
  advert(
    'a Japanese cleaning firm’s site: “jobs” and its translation above, region and kind as tags over the title, a text of introduction, terms in a list of rows, an entry button, other posts below',
    'https://www.aozora-kankyo.example/jobs/fuchu-building-cleaning/',
    `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>府中市の大学キャンパス清掃リーダー | 株式会社あおぞら環境</title><meta property="og:site_name" content="株式会社あおぞら環境"></head><body class="job-template-default single single-job postid-213"><header class="header"><div class="header__inner"><p class="header__logo"><a href="/"><img src="/logo.png" alt="株式会社あおぞら環境"></a></p><nav class="header__nav"><ul><li><a href="/service/">事業内容</a></li><li><a href="/company/">会社案内</a></li><li><a href="/recruit/">採用情報</a></li><li><a href="/news/">お知らせ</a></li><li><a href="/contact/">お問い合わせ</a></li></ul></nav></div></header><main><div class="sub-jobs__first-view site-subpage-first-view"><section class="sub-jobs__fv site-subpage-fv"><div class="sub-jobs__fv-heading site-subpage-fv__heading"><p class="sub-jobs__fv-title site-subpage-fv__title">jobs</p><p class="sub-jobs__fv-subtitle">募集要項</p></div><div class="breadcrumb sub-jobs__breadcrumb" vocab="http://schema.org/" typeof="BreadcrumbList"><span><a href="/">TOP</a></span> &gt; <span><a href="/jobs/">募集要項</a></span> &gt; <span>府中市の大学キャンパス清掃リーダー</span></div></section></div><article class="sub-jobs-detail__article inner"><div class="sub-jobs-detail__article-header"><div class="sub-jobs-detail__article-copy"><div class="sub-jobs-detail__meta"><span class="sub-jobs-detail__area"><img src="/icon-map-blue.png" alt="">東京</span><span class="sub-jobs-detail__tag">正社員</span></div><h1 class="sub-jobs-detail__article-title">府中市の大学キャンパス清掃リーダー</h1><p class="sub-jobs-detail__article-lead">学生が来る前のキャンパスを、チームで気持ちよく整える仕事です。</p></div><figure class="sub-jobs-detail__main-visual"><img src="/c.jpg" alt="府中市の大学キャンパス清掃リーダー"></figure></div><div class="sub-jobs-detail__editor-content site-post-detail__content">${p('あおぞら環境は、多摩地域を中心に学校や病院、公共施設の清掃と設備管理を行っている会社です。創業から四十二年、約三百八十名のスタッフが百二十の建物で働いています。', '今回募集するのは、府中市にある大学のキャンパスで十二名のスタッフをまとめるリーダーです。前任者の定年退職にともなう募集で、三か月の引き継ぎ期間があります。清掃の経験が浅い方でも、人の話を聞いて段取りを組むことが得意な方なら歓迎します。', 'キャンパスには講義棟が五つ、図書館と体育館が一つずつあります。朝六時に全員で集まり、その日の授業や行事を確認してから持ち場に分かれます。九時に学生が登校する頃には大きな作業を終え、その後は点検や補修、季節ごとの特別清掃を進めます。', '現場のスタッフは三十代から七十代まで、長く働いている方が多い職場です。リーダーには、一人ひとりの得意なことを見つけ、無理のないシフトを組み、困ったときに最初に相談される人になっていただきたいと考えています。本社の担当者が週に一度現場を訪れ、一緒に改善を考えます。')}</div></article><section class="sub-jobs-detail__requirements inner" aria-labelledby="jobs-requirements-title"><h2 id="jobs-requirements-title" class="sub-jobs-detail__requirements-title">募集要項</h2><dl class="sub-jobs-detail__requirements-list">${need('職種', '清掃現場リーダー')}${need('仕事内容', br('・スタッフの配置とシフトの作成', '・教室、廊下、トイレの清掃と点検', '・資材の在庫管理と発注', '・大学の担当者との打ち合わせと月次報告', '・新人スタッフの指導', '・ワックスがけやガラス清掃など特別清掃の計画', '・事故やけがを防ぐための点検と記録'))}${need('雇用形態', '正社員（試用期間三か月、条件は同じ）')}${need('勤務時間', '6:00～15:00（実働8時間）')}${need('勤務地', '東京都府中市晴見町')}${need('最寄駅', 'JR武蔵野線 北府中駅より徒歩9分')}${need('給与', '月給248,000円～285,000円＋早朝手当')}${need('休日・休暇', '日曜・祝日、隔週土曜、夏季・年末年始休暇、年間休日112日')}${need('福利厚生', '社会保険完備、交通費支給、制服貸与、資格取得支援、退職金制度、健康診断年一回、永年勤続表彰、社員食堂の利用可')}${need('その他要件', '普通自動車免許をお持ちの方は優遇します')}</dl><div class="sub-jobs-detail__requirements-button-wrap"><a class="site-wide-button site-wide-button--blue" href="/contact/?subject=recruit"><span>エントリーはこちら</span></a></div></section><section class="sub-recruit__jobs sub-jobs-detail__related"><div class="sub-recruit__jobs-inner inner"><div class="sub-recruit__jobs-heading"><h2 class="sub-recruit__jobs-title">jobs</h2><p class="sub-recruit__jobs-subtitle">その他の募集要項</p></div><div class="sub-recruit__jobs-list">${other('立川市の総合病院 日常清掃スタッフ', '東京')}${other('八王子市の図書館 設備管理員', '東京')}</div><div class="sub-recruit__jobs-bottom"><a class="site-wide-button" href="/jobs/"><span>募集要項一覧</span></a></div></div></section><section class="recruit-entry"><p>ENTRY</p><p>まずはお気軽にご応募ください。見学も受け付けています。</p></section></main><footer class="footer"><p>〒183-0000 東京都府中市</p><p class="copyright">© Aozora Kankyo Co., Ltd.</p></footer></body></html>`,
    {
      title: '府中市の大学キャンパス清掃リーダー',
      company: '株式会社あおぞら環境',
      location: '府中市',
      noClosing: true,
      salary: '248,000',
      has: [
        '百二十の建物で働いています',
        '三か月の引き継ぎ期間があります',
        '大学の担当者との打ち合わせと月次報告',
        '年間休日112日',
      ],
      hasNot: ['立川市の総合病院', '見学も受け付けています', '会社案内'],
    },
  ),
  advert(
    'a Japanese board with films: the firm in the crumbs, logo, title and firm in a header, a catch phrase, terms in a table with a list inside, the firm’s own table, a card with the same facts beside it',
    'https://job.machinowa.example/jobs/2291/',
    `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>木工家具の製作スタッフ – まちのわジョブ</title></head><body class="job-template-default single single-job"><header class="site-header"><div class="site-header__inner"><a class="site-header__logo" href="/"><img src="/logo.svg" alt="まちのわジョブ"></a><nav><ul><li><a href="/jobs">求人一覧</a></li><li><a href="/media">読みもの</a></li><li><a href="/about">まちのわとは</a></li><li><a href="/for-company">掲載をお考えの企業様</a></li></ul></nav></div></header><main id="primary" class="site-main"><div class="breadcrumb"><div class="breadcrumb__inner"><a href="/">ホーム</a><span class="breadcrumb__sep">›</span><a href="/jobs">一覧</a><span class="breadcrumb__sep">›</span><span>有限会社かしわ木工</span></div></div><div class="job-detail page-body"><div class="job-detail__inner"><div class="job-detail__main"><div class="job-detail__header"><div class="job-detail__logo-wrap"><img src="/kashiwa.png" alt="" class="job-detail__logo"></div><div class="job-detail__header-info"><h1 class="job-detail__title">木工家具の製作スタッフ</h1><p class="job-detail__company">有限会社かしわ木工</p></div></div><p class="job-detail__catch">百年使う椅子を、旭川の広葉樹から。</p><div class="job-detail__thumb"><img src="/th.jpg" class="job-detail__thumb-img" alt=""></div><div class="job-detail__section"><h2 class="job-detail__section-title">動画一覧</h2><div class="job-detail__videos"><button class="job-detail__video-thumb js-video-open" aria-label="動画を再生"><img src="/v.jpg" alt=""></button></div></div><div class="job-detail__section"><h2 class="job-detail__section-title">募集要項</h2><table class="job-detail__table"><tr><th>■仕事内容</th><td>${br('椅子とテーブルを中心に、木取りから加工、組み立て、塗装までを担当していただきます。最初の一年は先輩と二人一組で、道具の手入れと木の見分け方から始めます。', '', '一つの製品を一人で仕上げるまでにおよそ三年かかりますが、急がせることはありません。年に二回、東京と大阪の展示会でお客様に直接お会いする機会もあります。', '', '工房の一日は、八時の掃除と刃物の確認から始まります。午前は機械での加工、午後は手仕事が中心です。三時にはお茶の時間があり、その日の失敗を笑って話せる雰囲気を大切にしています。残業は月に平均六時間ほどで、冬の吹雪の日には早めに帰ります。', '', '木を無駄にしないことも大切な仕事です。端材は玩具や小物に生まれ変わり、おがくずは近くの牧場で使われています。植林の活動にも毎年参加しています。', '', '未経験の方も歓迎します。これまでに料理人、看護師、営業職から転職した仲間がいます。')}</td></tr><tr><th>■勤務条件</th><td><dl class="job-detail__dl">${term('雇用形態', '正社員')}${term('給与', '月給205,000円～270,000円')}${term('賞与', '年2回（昨年度実績2.5か月分）')}${term('勤務時間', '8:00～17:00（休憩90分）')}${term('休日休暇', '土日祝、夏季五日、年末年始七日、有給休暇')}${term('試用期間', '三か月（給与の変更なし）')}${term('福利厚生', br('社会保険完備', '住宅手当 月15,000円', '冬期燃料手当', '道具購入補助'))}</dl></td></tr><tr><th>■勤務地</th><td>北海道旭川市永山三条</td></tr></table></div><div class="job-detail__section"><h2 class="job-detail__section-title">会社概要</h2><table class="job-detail__table"><tr><th>■会社について</th><td>1976年に家具職人の兄弟が始めた工房です。現在は十九名が働き、北海道産の楢や樺を使った家具を全国の住まいや図書館に届けています。修理の依頼も年に三百件ほどあり、祖父母の代に買った椅子が孫の手で戻ってくることもあります。</td></tr><tr><th>■企業情報</th><td><dl class="job-detail__dl">${term('会社名', '有限会社かしわ木工')}${term('設立', '1976年4月')}${term('従業員数', '19名')}${term('資本金', '800万円')}${term('事業内容', '木製家具の設計・製造・販売')}</dl></td></tr></table></div></div><aside class="job-detail__sidebar"><div class="job-detail__sidebar-card"><div class="job-detail__sidebar-logo"><img src="/kashiwa.png" alt=""></div><p class="job-detail__sidebar-title">木工家具の製作スタッフ</p><p class="job-detail__sidebar-company">有限会社かしわ木工</p><ul class="job-detail__sidebar-meta">${meta('雇用形態', '正社員')}${meta('給与', '月給205,000円～270,000円')}${meta('勤務地', '北海道旭川市永山三条')}${meta('勤務時間', '8:00～17:00（休憩90分）')}</ul><a href="/apply/" class="btn btn--main job-detail__apply-btn"> 応募する </a></div></aside></div></div><div class="job-detail__sp-apply"><a href="/apply/" class="btn btn--primary"> この会社に応募する </a></div></main><div class="video-modal" id="videoModal" aria-hidden="true"><div class="video-modal__content"><button class="video-modal__close" aria-label="閉じる">✕</button></div></div><footer class="site-footer"><p>まちのわジョブ運営事務局</p><ul><li><a href="/terms">利用規約</a></li><li><a href="/privacy">プライバシーポリシー</a></li></ul></footer></body></html>`,
    {
      title: '木工家具の製作スタッフ',
      company: '有限会社かしわ木工',
      location: '旭川市',
      noClosing: true,
      salary: '205,000',
      has: [
        '道具の手入れと木の見分け方から始めます',
        '料理人、看護師、営業職から転職した仲間',
        '年2回（昨年度実績2.5か月分）',
        '冬期燃料手当',
      ],
      hasNot: ['運営事務局', '掲載をお考えの企業様', 'プライバシーポリシー'],
    },
  ),
  advert(
    'a Japanese printing firm’s site: “求人情報” as first heading, all of it in one table of rows, the post only in the tab and in its row, a line on how to enter below',
    'https://www.hamanasu-print.example/recruit/dtp-operator/',
    `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>DTPオペレーター | はまなす印刷株式会社</title><meta property="og:title" content="DTPオペレーター | はまなす印刷株式会社"><meta property="og:site_name" content="はまなす印刷株式会社"></head><body class="recruit-template-default single single-recruit"><header class="header"><div class="header__inner"><div class="header__logo"><a href="/"><img src="/logo.png" alt="はまなす印刷株式会社"></a></div><nav class="header__nav"><ul><li><a href="/works/">制作実績</a></li><li><a href="/service/">サービス</a></li><li><a href="/company/">会社概要</a></li><li><a href="/recruit/">求人情報</a></li><li><a href="/contact/">お問い合わせ</a></li></ul></nav></div></header><main><section class="recruitDetail-header page-header"><div class="recruitDetail-header__inner page-inner"><div class="recruitDetail-header__title page-header__title"><span class="recruitDetail-header__sub-title page-header__sub-title">Recruit</span><h1 class="recruitDetail-header__main-title page-header__main-title">求人情報</h1></div></div></section><div class="recruitDetail-content"><div class="recruitDetail-content__inner inner"><table class="recruitDetail-table"><tbody class="recruitDetail-table__tbody">${row('募集職種', 'DTPオペレーター')}${row('仕事内容', `<p>${br('自治体の広報紙、学校案内、商品カタログなどの紙面を作る仕事です。', '営業担当が受け取った原稿と写真をもとにレイアウトを組み、校正を重ねて、印刷用のデータに仕上げます。', '月に担当する案件は六件から八件ほど。繁忙期は年度末の二月と三月です。', '簡単な写真補正や地図の作成もお願いします。', '制作室は八名で、二十代から六十代までの社員が働いています。', '入社後半年は先輩が隣の席につき、組版の決まりごとと印刷の基本を一つずつ覚えていただきます。', '慣れてきたら、お客様との打ち合わせに同席し、紙面の提案もお任せします。', '手がけた広報紙が町の掲示板や病院の待合室に置かれているのを見られる、地元に根ざした仕事です。')}</p>`)}${row('雇用形態', '正社員')}${row('給与', '月給198,000円～245,000円（経験により決定）')}${row('昇給・賞与', '<p>昇給年1回、賞与年2回（7月・12月）</p>')}${row('諸手当・<br class="br-sp">待遇', '通勤手当、家族手当、時間外手当、各種社会保険、退職金共済、健康診断、資格取得祝い金、慶弔見舞金、社員旅行（隔年）')}${row('勤務時間', '8:30～17:30（休憩60分）')}${row('休日・休暇', `<p>${br('週休2日制（土・日）、祝日', '年末年始、夏季休暇、有給休暇', '年間休日118日')}</p>`)}${row('応募資格', `<p>${br('高校卒業以上', 'InDesign、Illustrator、Photoshopの実務経験が一年以上ある方', '職業訓練校などで学んだ方の応募も歓迎します')}</p>`)}${row('勤務地', `<p>${br('本社工場', '青森県八戸市北インター工業団地2丁目')}</p>`)}${row('アクセス', '八戸駅より車で12分、マイカー通勤可')}${row('その他', `<p>${br('工場見学を随時受け付けています。', '入社後一か月は印刷現場で研修を行います。', '選考は書類、適性検査、面接一回です。結果は面接から十日以内にご連絡します。', 'お子さまの学校行事や通院のための時間単位の有給休暇を利用できます。')}</p>`)}</tbody></table><div class="recruitDetail-footer"><p class="recruitDetail-footer__text">採用にご応募いただく方は、下記よりエントリーをお願いします。</p><div class="recruitDetail-footer__button-wrapper"><a href="/contact/" class="recruitDetail-footer__button button">ENTRY</a></div></div></div></div></main><footer class="footer"><p>はまなす印刷株式会社</p><p>ISO14001認証取得</p><small>© Hamanasu Print</small></footer></body></html>`,
    {
      title: 'DTPオペレーター',
      company: 'はまなす印刷株式会社',
      location: '八戸市',
      noClosing: true,
      salary: '198,000',
      has: [
        '自治体の広報紙、学校案内',
        '簡単な写真補正や地図の作成',
        '年間休日118日',
        '入社後一か月は印刷現場で研修',
      ],
      hasNot: ['制作実績', 'ISO14001'],
    },
  ),
];
