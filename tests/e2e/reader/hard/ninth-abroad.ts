/** Boards, offices and firms in six other languages, on skeletons that the sets before left out. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, doc, none, p, posting, ul } from './parts';

const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const pair = (label: string, value: string) => `<dl><dt>${label}</dt><dd><strong>${value}</strong></dd></dl>`;
const box = (title: string, ...lines: string[]) =>
  `<tr><td style="padding: 0 45px"><table width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td style="font-size: 28px; color: #0061AE;">${title}&nbsp;</td></tr><tr><td height="15"></td></tr><tr><td>${lines.map((line) => `ㆍ${line}`).join('<br>')}<br></td></tr></tbody></table></td></tr><tr><td height="65"></td></tr>`;
const jobMain = {
  title: '正看護師',
  description: br('＜オンコールなし＞ 訪問看護', '【業務内容】', '訪問看護', '【給与】', '月給34万円'),
  datePosted: '2026-10-28',
  validThrough: '2026-11-25',
  hiringOrganization: { '@type': 'Organization', name: '株式会社ナースみちしるべ' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressRegion: '大阪府', addressLocality: '箕面市' },
  },
};

export const ninthAbroad: GeneralPage[] = [
  advert(
    'a Japanese agency for nurses: no heading at all, a catchphrase where the title should be, data that names the agency, the place of work only in the tab and over the text, a long table with the duties near its end',
    'https://www.nurse-michishirube.example/osaka/minoh/JO0000204417.html',
    doc(
      '訪問看護ステーション もみじ坂（大阪府/箕面市/正看護師/訪問看護）｜ナースみちしるべ',
      `<header><div class="logo-copy"><img src="c.svg" alt="看護師の求人・転職ならナースみちしるべ"></div><a href="/"><img src="l.svg" alt="ナースみちしるべ"></a><ul><li><a href="/favorite/">お気に入り</a></li><li><a href="/register/">会員登録</a></li></ul><nav><ul><li><a href="/job.html">求人を探す</a></li><li><a href="/faq/">よくあるご質問</a></li><li><a href="/useful/">お役立ち情報</a></li></ul></nav></header><header class="is-block-sp"><button><span data-click="閉じる">メニュー</span></button><nav class="gnav"><ul><li><a href="/private/">非公開求人について</a></li><li><a href="/flow/">登録から転職までの流れ</a></li><li><a href="/recruit/">看護人材の採用ご担当者様へ</a></li></ul><a href="tel:0">ご不明点・ご質問などお気軽にお問合せください</a></nav></header><div class="breadcrumb"><ol><li><a href="/">トップ</a></li><li><a href="/osaka/">大阪府</a></li><li><a href="/osaka/minoh/">箕面市</a></li><li>求人No.204417</li></ol></div><div class="sec-works"><ul class="works-content"><li><div class="works-content-header"><span class="tag">常勤（正職員）</span><div class="works-num">求人No.204417</div></div><div class="tit-works-content">＜年間休日118日＞オンコールなし！坂の上の小さなステーション◎</div><div class="works-content-table"><table class="table table-gray">${row('業務内容', '訪問看護')}${row('給与', '月給34万円')}${row('就業場所', '大阪府箕面市<br>阪急箕面線 箕面駅 徒歩9分')}</table></div><div class="works-content-txt"><div>訪問看護ステーション もみじ坂</div><div>◆自転車とバイクで山すそのお宅を回ります。夜の電話は管理者が取りますので、帰ったらゆっくり眠れます。<br>◆十年以上続けている看護師が四人、猫が一匹います。</div></div></li></ul></div><div class="sec-entry"><button>お気に入り</button><a href="/entry">応募する</a></div><div class="sec-detail"><button>求人詳細情報</button><table class="table table-pink">${row('雇用形態', '常勤（正職員）')}${row('沿線・最寄駅', '阪急箕面線 箕面駅 徒歩9分')}${row('給与', '月給34万円<br>基本給：270,000円<br>資格手当：40,000円<br>調整手当：30,000円')}${row('勤務時間', '08:45～17:30（休憩60分）')}${row('休日・休暇', '■休日：土日祝<br>◇年末年始休暇6日')}${row('待遇・福利厚生', '◇社会保険完備<br>◇電動自転車を貸与<br>◇制服あり、洗濯は事業所で')}${row('就業場所', '（雇入れ直後）大阪府箕面市<br>（変更の範囲）変更なし')}${row('応募資格', '正看護師<br>◇訪問の経験は問いません<br>◇原付免許があれば助かります')}${row('業務内容', '・体調の確認と服薬の見守り<br>・点滴、傷の手当て<br>・ご家族の話を聞く時間も勤務のうちです<br>※記録はタブレットで行います')}</table></div><div class="sec-other"><h2>この求人に似た求人</h2><ul><li><a href="#">池田市の病棟看護師</a></li><li><a href="#">豊中市の訪問看護師</a></li></ul></div><footer><a href="/pp/">個人情報保護方針</a><p>© ナースみちしるべ</p></footer>`,
      posting(jobMain),
      'ja',
    ),
    {
      title: '正看護師',
      company: '訪問看護ステーション もみじ坂',
      location: '箕面市',
      noClosing: true,
      salary: '34万円',
      has: ['帰ったらゆっくり眠れます', '訪問の経験は問いません', '話を聞く時間も勤務のうち'],
      hasNot: ['池田市の病棟看護師', '個人情報保護方針'],
    },
  ),
  advert(
    'a Japanese workshop’s own page on WordPress: a call for colleagues as heading, a message from an elder, the trade in the first row of a table, steps with arrows and a form',
    'https://www.kinosato-kobo.example/recruit/',
    doc(
      '採用情報 | 株式会社木の里工房',
      `<header><a href="/"><img src="k.png" alt="株式会社木の里工房"></a><nav><ul><li><a href="/works">施工例</a></li><li><a href="/company">会社案内</a></li><li><a href="/recruit">採用情報</a></li><li><a href="/contact">お問い合わせ</a></li></ul></nav></header><div class="container"><div class="adop-titlebox"><h3>一緒に働いてくれる仲間を募集</h3><h5>条件はご相談に応じます。</h5></div><div class="adop-textbox"><p>木の里工房は、能登の入り口で学校の机と寺の欄間を作っている十一人の会社です。机は百年、欄間は三百年もたせるつもりで削っています。</p><p>このたび製作部で一人、新しい方をお迎えします。はじめは掃除と研ぎから、半年後には小さな抽斗を一つ、三年後には机を一台、ひとりで組めるようになってもらいます。図面は手描きですが、見積もりは機械でやります。</p></div><div class="adop-card"><h5>入社二年目・先輩からのメッセージ</h5><p>はじめの半年は刃物を研ぐだけでした。今は研がないと一日が始まりません。</p><p class="sub-text">製作部 北川</p></div><div class="table-box"><table class="table table-bordered"><tbody><tr><th scope="row">職種</th><td>木工職人（見習い可）</td></tr><tr><th scope="row">仕事内容</th><td>家具・建具の製作、塗装、現場での取り付け</td></tr><tr><th scope="row">雇用形態</th><td>正社員</td></tr><tr><th scope="row">給与</th><td>月給205,000円～290,000円</td></tr><tr><th scope="row">勤務地</th><td>石川県羽咋市</td></tr><tr><th scope="row">勤務時間</th><td>8時00分～17時00分</td></tr><tr><th scope="row">募集対象</th><td>学歴不問。手を動かすのが好きで、片付けのできる方</td></tr><tr><th scope="row">休日休暇</th><td>日曜、第2・第4土曜、盆と正月、田植えの日</td></tr><tr><th scope="row">諸手当</th><td>通勤手当、道具手当（鉋と鑿は自分のものを持ちます）</td></tr><tr><th scope="row">保険</th><td>社会保険、雇用保険、労災保険</td></tr><tr><th scope="row">試用期間</th><td>3ヵ月（条件は変わりません）</td></tr><tr><th scope="row">採用フロー</th><td>1. エントリー<br>▼<br>2. 工房の見学と昼ごはん<br>▼<br>3. 面接</td></tr></tbody></table></div><div class="entry-box"><h3>エントリーフォーム</h3><p>※は必須入力項目</p><form><label>お名前※<input></label><label>メールアドレス※<input></label><button>送信する</button></form></div></div><footer><p>株式会社木の里工房 〒925-0000 石川県羽咋市</p></footer>`,
      '',
      'ja',
    ),
    {
      title: '木工職人（見習い可）',
      company: '株式会社木の里工房',
      location: '羽咋市',
      noClosing: true,
      salary: '205,000円',
      has: ['欄間は三百年', '片付けのできる方', '田植えの日'],
      hasNot: ['必須入力項目', '施工例'],
    },
  ),
  advert(
    'a large Korean board: the firm’s name as a link over the heading, days left on a badge, a notice on the least wage, the advert as tables in tables, start and end of the receipt below a map',
    'https://www.ilteo-maru.example/zf_user/jobs/relay/view?view_type=search&rec_idx=46884417',
    doc(
      '[㈜동백제염] 천일염 품질관리 담당자 채용(D-16) - 일터마루',
      `<div id="sri_header"><h2><a href="/"><img src="i.png" alt="일터마루"></a></h2><form><input placeholder="검색어를 입력하세요"></form><ul><li><a href="/a">지역별</a></li><li><a href="/b">직업별</a></li><li><a href="/c">연봉정보</a></li></ul><a href="/login">로그인</a></div><div id="content"><div class="wrap_jview"><section class="jview"><div class="wrap_jv_cont"><div class="wrap_jv_header"><div class="jv_header"><div class="title_inner"><a class="company" href="/company">㈜동백제염</a><button><span>공고 스크랩</span></button></div><h1 class="tit_job">천일염 품질관리 담당자 채용</h1><div class="btn_apply"><span class="dday">D-16</span><button>입사지원</button></div></div></div><div class="jv_cont jv_summary"><h2 class="jv_title blind">핵심 정보</h2><div class="cont"><div class="col">${pair('경력', '경력 2년 ↑')}${pair('학력', '초대졸 이상')}${pair('근무형태', '정규직')}</div><div class="col">${pair('급여', '연봉 3,400만원')}${pair('근무지역', '전남 신안군')}</div><div class="meta"><span class="salary_desc"><strong>최저임금계산에 대한 알림</strong> 급여가 최저임금에 미달하는 경우 위 내용이 우선합니다.</span><ul class="list_meta"><li>조회수 <strong>1,204</strong></li><li><button><span>공유하기</span></button></li></ul></div></div></div><div class="jv_cont jv_detail"><table width="100%"><tbody>${box('모집분야', '직무/직업 : 품질관리', '하는 일 : 바람과 해를 읽고 소금의 물기를 잽니다', '모집인원 : 1명', '우대조건 : 새벽 바다가 반가운 분')}${box('지원자격', '식품 관련 학과를 나왔거나 현장 경력 2년', '기록을 미루지 않는 분')}${box('근무조건', '근무지역 : 전남 신안군 증도면', '근무요일 : 주 5일', '출퇴근 시간 : 해 뜨는 시각에 따라 달라집니다', '기숙사와 세 끼를 드립니다')}${box('회사소개', '동백제염은 1958년부터 갯벌을 다져 온 열네 사람의 회사입니다', '소금을 팔기보다 소금이 되는 시간을 지킵니다')}${box('전형절차', '1차 서류전형', '2차 염전 하루 체험', '3차 면접 2026.12.10 ~ 2026.12.11')}</tbody></table></div><div class="jv_cont jv_location"><h2 class="jv_title">근무지위치</h2><address>전남 신안군 증도면 소금길 9</address></div><div class="jv_cont jv_howto"><h2 class="jv_title">접수기간 및 방법</h2><div class="status"><div class="info_timer"><span class="txt">남은 기간</span></div><dl class="info_period"><dt>시작일</dt><dd>2026.11.06 09:00</dd><dt class="end">마감일</dt><dd>2026.12.06 23:59</dd></dl></div><dl class="guide"><dt>지원방법</dt><dd>일터마루 입사지원</dd></dl></div></div></section></div><div id="mModal" class="modal fade" style="display:none"><div class="modal-header"><h2 class="modal-title">천일염 품질관리 담당자 채용</h2></div><div class="modal-body"><p>지원할 이력서를 선택해 주세요.</p><label>이력서<select><option>기본 이력서</option></select></label><button>지원하기</button></div></div><div class="recommend"><h2>이 공고와 비슷한 공고</h2><ul><li><a href="#">김 가공 생산관리</a></li><li><a href="#">젓갈 연구원</a></li></ul></div></div>`,
      '',
      'ko',
    ),
    {
      title: '천일염 품질관리 담당자 채용',
      company: '㈜동백제염',
      location: '신안군',
      closingOn: '2026-12-06',
      salary: '3,400만원',
      has: ['바람과 해를 읽고', '기록을 미루지 않는 분', '염전 하루 체험'],
      hasNot: ['젓갈 연구원', '연봉정보'],
    },
  ),
  advert(
    'a Ukrainian board of one trade: the firm and what it does in a block on top, day of posting, town and pay under the heading, sections of rich text, hints and comments after it',
    'https://jobs.dudka.example/companies/zernohub/vacancies/284417/',
    doc(
      'Вакансія: Embedded-розробник у ЗерноХаб, Полтава | Dudka',
      `<header class="b-head"><a href="/">Dudka</a><ul><li><a href="/forums">Форум</a></li><li><a href="/lenta">Стрічка</a></li><li><a href="/salaries">Зарплати</a></li><li><a href="/jobs">Робота</a></li></ul></header><div class="m-content"><div class="b-compinfo"><div class="logo"><a href="/companies/zernohub"><img src="z.png" alt=""></a></div><div class="info"><div class="l-n"><a href="/companies/zernohub/">ЗерноХаб</a> <a href="/reviews">4 відгуки</a></div><div class="l-t">Пристрої, що слухають зерно в елеваторах</div></div></div><div class="l-vacancy"><div class="date">16 листопада 2026</div><h1 class="g-h2">Embedded-розробник</h1><div class="sh-info"><span class="place">Полтава</span><span class="salary">$2300–3100</span></div><div class="b-typo vacancy-section"><p>У силосі на п’ять тисяч тонн зерно дихає. Якщо його вчасно не почути, воно загориться. Наші датчики слухають, а ви навчите їх не вигадувати.</p><h3 class="g-h3">Що робити</h3>${ul('Писати прошивку на C для плат, які живуть у пилу', 'Зменшити споживання так, щоб батареї вистачало на жнива', 'Двічі на рік їздити на елеватор і слухати тих, хто там працює')}<h3 class="g-h3">Чого чекаємо</h3>${ul('Два роки з мікроконтролерами', 'Осцилограф як продовження руки', 'Англійська, щоб читати документацію')}<h3 class="g-h3">Що пропонуємо</h3>${ul('Майстерню з верстатом', 'Генератор і зв’язок, коли світла немає')}</div><div class="replied"><a class="btn" href="#">Відгукнутися на вакансію</a></div></div><div class="hint">Не надсилайте документи, доки не поговорили з компанією.</div><div class="b-comments"><h3>2 коментарі</h3><p>А чи можна віддалено?</p></div><div class="b-similar"><h3>Схожі вакансії</h3><ul><li><a href="#">Firmware Engineer у Бджолотех</a></li></ul></div></div>`,
      '',
      'uk',
    ),
    {
      title: 'Embedded-розробник',
      company: 'ЗерноХаб',
      location: 'Полтава',
      noClosing: true,
      salary: '$2300',
      has: ['зерно дихає', 'Осцилограф як продовження руки', 'коли світла немає'],
      hasNot: ['Бджолотех', 'А чи можна віддалено'],
    },
  ),
  advert(
    'the French employment office as it was: “rechercher une offre” as first heading, the post in a fourth one with its number before it, item properties in a definition list, the firm in a card at the end',
    'https://candidat.bureau-emploi.example/candidat/rechercheoffres/detail/112KTZQ',
    doc(
      'Détail de l’offre - bureau-emploi.example',
      `<div id="header"><a href="/"><img src="be.png" alt="Bureau de l’emploi"></a><ul><li><a href="#">Votre recherche d’emploi</a></li><li><a href="#">Vos droits</a></li><li><a href="#">Votre espace</a></li></ul></div><h1>Rechercher une offre</h1><div id="offre"><p><a href="#">Retour aux résultats</a> <a href="#">Imprimer</a></p><div id="offre-body" itemscope itemtype="http://schema.org/JobPosting"><div class="block-content"><div><ul><li><div class="label">Numéro de l’offre</div><div class="value"><span>112KTZQ</span></div></li><li><div class="label">Offre actualisée le</div><div class="value">17/11/2026</div></li></ul></div></div><h4 itemprop="title">Facteur / Factrice de clavecins (H/F)</h4><p itemprop="description">Un atelier de quatre personnes cherche la cinquième. Vous taillez les becs, vous tendez les cordes, vous posez les étouffoirs et, une fois sur deux, vous recommencez.<br>Vous livrez aussi : il faut savoir entrer un clavecin par une fenêtre du deuxième étage sans que personne ne crie.<br>Vous travaillez au son et au toucher ; lire la musique aide, la jouer console.</p><dl><dt>Lieu de travail</dt><dd><ul><li itemprop="addressRegion">26 - CREST</li></ul></dd><dt>Type de contrat</dt><dd><span itemprop="employmentType">Contrat à durée indéterminée</span></dd><dt>Expérience</dt><dd><span itemprop="experienceRequirements">2 ans exigés en facture instrumentale ou en ébénisterie</span></dd><dt>Formation</dt><dd><span itemprop="qualifications">CAP ou équivalent souhaité</span></dd><dt>Salaire indicatif</dt><dd><span itemprop="baseSalary">Mensuel de 2 050 à 2 400 euros sur 12 mois</span></dd><dt>Durée hebdomadaire de travail</dt><dd>35 h</dd></dl><div class="vcard"><p class="title"><span>Atelier Sautereau</span></p><p>1 ou 2 salariés de plus chaque siècle</p></div></div><p><a class="button" href="#">Postuler à l’offre</a></p></div><div id="footer"><a href="#">Plan du site</a><a href="#">Mentions légales</a></div>`,
      '',
      'fr',
    ),
    {
      title: 'Facteur / Factrice de clavecins (H/F)',
      company: 'Atelier Sautereau',
      location: 'CREST',
      noClosing: true,
      salary: '2 050',
      has: ['vous posez les étouffoirs', 'par une fenêtre du deuxième étage', 'la jouer console'],
      hasNot: ['Retour aux résultats', 'Mentions légales'],
    },
  ),
  advert(
    'a French board of regions: firm, contract and place in one paragraph with colons, rubrics as paragraphs, a date and a number at the end, the firm’s other offers',
    'https://www.grandsud-emploi.example/offre_emploi/detailoffre.aspx?numoffre=4417809&de=consultation',
    doc(
      'Offre Responsable de chai H/F - Limoux - Domaine de la Tramontane - grandsud-emploi',
      `<div id="tete"><a href="/"><img alt="grandsud-emploi" src="g.png"></a><form><input value="Métier"><input value="Ville"><button>OK</button></form></div><div id="annonce"><h1>Responsable de chai H/F</h1><p class="contrat_loc"><strong>Entreprise :</strong> Domaine de la Tramontane<br><strong>Contrat :</strong> CDI<br><strong>Localisation :</strong> Limoux - 11</p><p class="rubrique_annonce">L’entreprise</p><p>Quarante hectares, trois cépages et un vent qui ne demande pas la permission. Nous faisons des bulles depuis 1931 et du silence depuis que le pressoir est électrique.</p><p class="rubrique_annonce">Poste</p><p>${br('Vous suivez les vins du pressoir à la bouteille.', '- Piloter les vinifications et les tirages', '- Tenir la cave, les cahiers et l’humeur de six vendangeurs', '- Dire non au négoce quand le vin n’est pas prêt')}</p><p class="rubrique_annonce">Profil</p><p>Diplôme d’œnologie ou dix millésimes derrière vous. Le goût juste, le dos solide, et l’honnêteté de jeter une cuve.</p><p class="rubrique_annonce">Salaire</p><p>32 000 à 37 000 € brut par an, logement possible</p><p class="date_ref">Date et référence</p><p>18 11 2026 - Réf : CHAI-11</p></div><div id="postuler"><a href="#">Postuler</a> <a href="#">Envoyer à un ami</a></div><div id="autres"><h2>Offres similaires</h2><ul><li><a href="#">Caviste H/F - Narbonne</a></li><li><a href="#">Tractoriste H/F - Béziers</a></li></ul></div>`,
      '',
      'fr',
    ),
    {
      title: 'Responsable de chai H/F',
      company: 'Domaine de la Tramontane',
      location: 'Limoux',
      noClosing: true,
      salary: '32 000',
      has: ['ne demande pas la permission', 'Dire non au négoce', 'l’honnêteté de jeter une cuve'],
      hasNot: ['Caviste H/F', 'Envoyer à un ami'],
    },
  ),
  advert(
    'a Czech town’s official notice of a selection: the office’s words as heading, the post in bold in a sentence, what must be enclosed, delivery by a day and an hour, signed by the secretary',
    'https://www.krepice-nad-moravou.example/urad/uredni-deska/vyberove-rizeni-referent-odboru-zivotniho-prostredi',
    doc(
      'Oznámení o vyhlášení výběrového řízení | Město Křepice nad Moravou',
      `<div class="cookie-lista">Tento web používá k analýze návštěvnosti soubory cookie. <button>Souhlasím</button></div><header><a href="/"><img src="znak.png" alt="Město Křepice nad Moravou"></a><nav><ul><li><a href="/urad">Městský úřad</a></li><li><a href="/obcan">Občan</a></li><li><a href="/turista">Turista</a></li></ul></nav></header><main><nav><a href="/">Úvod</a> / <a href="/urad">Městský úřad</a> / <a href="/volna-mista">Volná místa</a></nav><h1>Oznámení o vyhlášení výběrového řízení</h1><p>Vyvěšeno: 10. 11. 2026</p><p>Tajemnice Městského úřadu Křepice nad Moravou vyhlašuje výběrové řízení na pracovní pozici</p><p class="stred"><strong>Referent/ka odboru životního prostředí</strong></p><p>Místo výkonu práce: Křepice nad Moravou</p><p>Platová třída: 10 (29 370 až 42 510 Kč)</p><p>Předpokládaný nástup: 1. 2. 2027 nebo dle dohody</p><h2>Charakteristika vykonávané práce</h2>${ul('rozhodování o kácení dřevin a hledání toho, kdo pokácel bez rozhodnutí', 'péče o mokřad, dva remízky a jednu velmi starou lípu', 'kontrola studní v suchých měsících')}<h2>Předpoklady a požadavky</h2>${ul('vysokoškolské nebo vyšší odborné vzdělání přírodovědného směru', 'řidičský průkaz skupiny B a holínky', 'schopnost vysvětlit zákon přes plot')}<h2>K přihlášce je nutné připojit</h2>${ul('strukturovaný životopis', 'výpis z evidence Rejstříku trestů ne starší než 3 měsíce', 'ověřenou kopii dokladu o nejvyšším vzdělání')}<p>Přihlášky doručte v obálce s označením „Výběrové řízení ŽP – neotvírat“ do podatelny úřadu nejpozději do 4. 12. 2026 do 12.00 hodin.</p><p>Pohovory proběhnou v týdnu od 14. 12. 2026.</p><p>${br('Mgr. Blažena Hořínková', 'tajemnice městského úřadu')}</p></main><footer><p>Úřední hodiny: pondělí a středa 8.00–17.00</p></footer>`,
      '',
      'cs',
    ),
    {
      title: 'Referent/ka odboru životního prostředí',
      company: 'Město Křepice nad Moravou',
      location: 'Křepice nad Moravou',
      closingOn: '2026-12-04',
      salary: '29 370',
      has: ['jednu velmi starou lípu', 'vysvětlit zákon přes plot', 'neotvírat'],
      hasNot: ['k analýze návštěvnosti', 'Úřední hodiny'],
    },
  ),
  advert(
    'a Swiss firm’s own one-page advert: a slogan over the title, item properties in running text, the firm named only in a sentence and a logo, no facts but the town',
    'https://www.uhrwerk-nord.example/jobs/firmware-entwicklerin/',
    doc(
      'Uhrwerk Nord | Jobs',
      `<div class="quick-jobs-page"><div class="job" itemscope itemtype="http://schema.org/JobPosting"><header><div class="content"><a href="/" class="logo"><img src="logo-negativ.svg" alt="Uhrwerk Nord"></a><h2>Mach, was tickt!</h2><h1 itemprop="title">Firmware-Entwicklerin oder -Entwickler</h1><p class="location">Arbeitsort: <span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="addressLocality">Schaffhausen</span></span></span></p></div></header><article class="about"><p>Wir sind <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Uhrwerk Nord</span></span> – sechzehn Leute, die Kirchturmuhren das Internet beibringen, ohne dass sie es merken. Für unsere Werkstatt am Rhein suchen wir jemanden, der Zeiger und Speicher gleich ernst nimmt.</p></article><article class="information"><h3>Deine Aufgaben</h3><ul itemprop="responsibilities"><li>Du schreibst die Steuerung für Motoren, die seit 1890 laufen</li><li>Du steigst mit auf den Turm, wenn die Theorie nicht reicht</li><li>Du testest die Nacht der Sommerzeit, bevor sie kommt</li></ul><h3>Dein Profil</h3><ul itemprop="skills"><li>Erfahrung mit C und mit dem, was davor war</li><li>Schwindelfrei bis vierzig Meter</li></ul><h3>Was wir bieten</h3><ul itemprop="benefits"><li>80 bis 100 Prozent, ganz nach deinem Takt</li><li>Mittagessen am Fluss</li><li>Eine Armbanduhr zum fünften Jahr</li></ul></article><article class="about"><p>Klingt das nach dir? Dann schreib uns, am liebsten mit einer Frage.</p></article></div></div>`,
      '',
      'de-CH',
    ),
    {
      title: 'Firmware-Entwicklerin oder -Entwickler',
      company: 'Uhrwerk Nord',
      location: 'Schaffhausen',
      noClosing: true,
      has: [
        'ohne dass sie es merken',
        'die Nacht der Sommerzeit',
        'Schwindelfrei bis vierzig Meter',
        'am liebsten mit einer Frage',
      ],
      hasNot: [],
    },
  ),
  none(
    'a Japanese board of nurses’ posts in one ward: filters with counts, cards with pay, hours and stations',
    'https://www.nurse-michishirube.example/osaka/minoh/',
    doc(
      '箕面市の看護師求人・転職情報（23件）｜ナースみちしるべ',
      `<header><a href="/"><img alt="ナースみちしるべ" src="l.svg"></a></header><main><h1>箕面市の看護師求人</h1><p>箕面市で募集している看護師の求人は23件です。給与や勤務時間、応募資格から絞り込めます。</p><dl class="direct-list"><dt>資格</dt><dd><a href="#">正看護師</a>（19）<a href="#">准看護師</a>（8）</dd><dt>勤務形態</dt><dd><a href="#">常勤</a>（17）<a href="#">非常勤</a>（6）</dd></dl><ul>${[
        '訪問看護ステーション もみじ坂|月給34万円|箕面駅 徒歩9分',
        '箕面こもれび病院|月給31万円|牧落駅 徒歩5分',
        '介護老人保健施設 せせらぎ|時給1,950円|桜井駅 バス7分',
      ]
        .map((text) => text.split('|'))
        .map(
          ([facility, pay, station]) =>
            `<li><h2><a href="#">${facility}</a></h2><table>${row('業務内容', '看護業務全般')}${row('給与', pay ?? '')}${row('交通', station ?? '')}</table><a href="#">詳細を見る</a></li>`,
        )
        .join('')}</ul></main>`,
      '',
      'ja',
    ),
  ),
  none(
    'a Korean board’s page before one may see an advert: it asks for a login and shows what one gains by it',
    'https://www.ilteo-maru.example/zf_user/auth?url=%2Fzf_user%2Fjobs%2Frelay%2Fview%3Frec_idx%3D46884417',
    doc(
      '로그인 - 일터마루',
      `<div class="login"><h1>로그인</h1><p>㈜동백제염 천일염 품질관리 담당자 채용 공고를 보시려면 로그인해 주세요.</p><form><label>아이디<input></label><label>비밀번호<input type="password"></label><button>로그인</button></form><h2>회원이 되면</h2>${ul('지원자격과 급여를 한눈에', '마감일 알림', '이력서 관리')}<a href="/join">회원가입</a></div>`,
      '',
      'ko',
    ),
  ),
  none(
    'the French employment office: an offer that is no longer there, and others near it',
    'https://candidat.bureau-emploi.example/candidat/rechercheoffres/detail/109XXBD',
    doc(
      'Offre indisponible - bureau-emploi.example',
      `<div id="header"><img src="be.png" alt="Bureau de l’emploi"></div><h1>Rechercher une offre</h1><div id="offre"><h4>L’offre n’est plus disponible</h4>${p('L’offre 109XXBD, Luthier / Luthière à Valence, a été pourvue ou retirée par l’employeur.')}<h2>Des offres qui peuvent vous intéresser</h2><table class="definition-table ordered"><thead><tr><th>Date</th><th>Offre</th><th>Lieu</th><th>Contrat</th></tr></thead><tbody><tr><td>17/11/2026</td><td><a href="#">Facteur / Factrice de clavecins (H/F)</a></td><td>26 - CREST</td><td>CDI</td></tr><tr><td>15/11/2026</td><td><a href="#">Ébéniste (H/F)</a></td><td>07 - PRIVAS</td><td>CDD</td></tr></tbody></table></div>`,
      '',
      'fr',
    ),
  ),
  none(
    'a wall that checks for a person before it shows the vacancy, with the site’s name and a number',
    'https://jobs.dudka.example/companies/zernohub/vacancies/284418/?__chl=1',
    doc(
      'Just a moment...',
      `<div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title">jobs.dudka.example</h1><h2>Verifying you are human. This may take a few seconds.</h2><div id="challenge"><label><input type="checkbox"> Verify you are human</label></div><p>jobs.dudka.example needs to review the security of your connection before proceeding.</p></div></div><footer><p>Ray ID: 8e4417c0ffee0000</p><p>Performance &amp; security by a gatekeeper</p></footer>`,
      '',
      'uk',
    ),
  ),
];
