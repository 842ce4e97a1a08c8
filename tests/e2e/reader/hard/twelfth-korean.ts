/** Two Korean boards: a summary in lists of terms before a text in nested tables, and an app whose text stands in a frame that is not there. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert, br, none, posting } from './parts';

const term = (label: string, value: string) => `<dl><dt>${label}</dt><dd><strong>${value}</strong></dd></dl>`;
const gap = (height: number) => `<tr><td height="${height}"></td></tr>`;
const face =
  'font-family: malgun gothic, 맑은 고딕; font-size: 15px; line-height: 25px; letter-spacing: -1px';
const block = (label: string, ...lines: string[]) =>
  `<tr><td style="padding: 0 45px"><table width="100%" border="0" cellpadding="0" cellspacing="0" align="center" style="${face}"><tbody><tr><td style="font-size: 28px; line-height: 28px; color: #0061AE;">${label}&nbsp;</td></tr>${gap(15)}<tr><td>${br(...lines.map((line) => `ㆍ${line}`))}<br></td></tr></tbody></table></td></tr>${gap(65)}`;
const tables = (...blocks: string[]) =>
  `<table width="100%" border="0" cellpadding="0" cellspacing="0" align="center" style="${face}"><tbody>${blocks.join('')}</tbody></table>`;
const apply =
  '<button class="sri_btn_lg for_btn_event" title="입사지원 창이 열립니다."><span class="sri_btn_immediately">입사지원</span></button>';

interface Post {
  id: string;
  title: string;
  company: string;
  days: string;
  left: [label: string, value: string][];
  right: [label: string, value: string][];
  text: string;
  place: string;
  opens: string;
  closes: string;
  office: string;
  tell: string;
}

const relay = (v: Post) =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>[${v.company}] ${v.title}(${v.days}) - 사람인</title><meta property="og:title" content="[${v.company}] ${v.title}(${v.days}) - 사람인"><meta property="og:site_name" content="사람인"><meta name="description" content="${v.company}, ${v.title}, ${v.left.map(([label, value]) => `${label}:${value}`).join(', ')}, 마감일:${v.closes.slice(0, 10).replaceAll('.', '-')}, 홈페이지:"></head><body><div id="sri_header"><a href="/"><img alt="사람인" src="l.png"></a><ul><li><a href="/area">지역별</a></li><li><a href="/job">직업별</a></li><li><a href="/company">기업·연봉</a></li><li><a href="/login">로그인</a></li></ul></div><div id="sri_section"><div id="sri_wrap"><div id="content"><div class="wrap_jview"><section class="jview jview-0-${v.id}"><a class="placeholder" tabindex="-1"></a><div class="wrap_jv_cont"><input type="hidden" class="track_url" value="t_category=relay_view"><div class="wrap_jv_header"><div class="jv_header" data-rec_idx="${v.id}" data-rec_seq="0"><div class="title_inner"><a href="/zf_user/company-info/view" title="${v.company}" class="company" target="_blank"> ${v.company} </a><button type="button" title="관심기업 등록" class="btn_jview btn_interest"><span>관심기업</span></button><a href="/zf_user/company-info/view-inner-recruit" class="btn_jview btn_careers"><span>채용중 <span class="num">3</span></span></a></div><h1 class="tit_job"> ${v.title} </h1><button type="button" class="btn_scrap" aria-label="스크랩 98건"><span class="txt_scrap">98</span></button><div class="btn_apply"><span class="dday">${v.days}</span>${apply}</div></div></div><div class="jv_cont jv_summary"><h2 class="jv_title blind">핵심 정보</h2><div class="cont"><div class="col">${v.left.map(([label, value]) => term(label, value)).join('')}</div><div class="col">${v.right.map(([label, value]) => `<dl><dt>${label}</dt><dd> ${value} </dd></dl>`).join('')}</div><div class="meta"><span class="salary_desc"><strong>최저임금계산에 대한 알림</strong> 아래에 적힌 급여가 최저임금보다 낮으면 위 내용을 따릅니다.</span><ul class="list_meta"><li>조회수 <strong>1,751</strong></li><li class="wrap_share"><div class="share"><button type="button" class="btn_share"><span>공유하기</span></button><ul class="list_share"><li><a title="페이스북 공유하기"><span class="blind">페이스북</span></a></li><li><button type="button" title="공고 주소 복사하기"><span class="blind">URL복사</span></button></li></ul></div></li><li><a href="/inquiry" class="btn_report">신고하기</a></li></ul></div></div></div><section class="box_ai_pass_result mt32"><div class="jv_title"><h2 class="jv_title_heading">AI 서류 합격률</h2></div><div class="pass_result"><div class="txt_pass_result"><strong class="pass_result_title">로그인하면 내 서류 합격률을 볼 수 있어요!</strong><span class="pass_result_content">기업이 찾는 사람과 내 이력을 견주어 보세요!</span></div><div class="btn_pass_result"><button type="button">로그인하고 합격률 확인</button></div></div></section><div class="job_divider mt32"></div><div class="jv_cont jv_detail"><h2 class="jv_title blind">상세요강</h2><div class="cont">${v.text}</div></div><div id="map_0" class="jv_cont jv_location" data-address="${v.place}"><h2 class="jv_title">근무지위치</h2><div class="cont box"><address class="address"><span class="spr_jview txt_adr">${v.place}</span></address><button type="button" class="btn_mapview"><span>지도 보기</span></button></div></div><div class="jv_cont jv_howto"><h2 class="jv_title">접수기간 및 방법</h2><div class="cont box"><div class="status"><div class="info_timer"><span class="txt">남은 기간</span> <span class="day">00</span> <span class="txt_day">일</span> <span class="time">00:00:00</span></div><dl class="info_period"><dt>시작일</dt><dd>${v.opens}</dd><dt class="end">마감일</dt><dd>${v.closes}</dd></dl>${apply}</div><dl class="guide"><dt>지원방법</dt><dd class="method"><button class="sri_btn_1"><span>사람인 입사지원</span></button></dd><dt>담당자</dt><dd class="manager">${v.office}</dd><dt>연락처</dt><dd class="info">${v.tell}</dd></dl><p class="noti">회사 사정에 따라 마감일이 바뀔 수 있습니다.</p></div></div><div class="banner_job_pass bottom"><a href="/pass"><img src="b.png" alt=""></a></div><div class="jv_cont jv_company"><div class="jv_title"><h2 class="jv_title_heading">기업정보</h2><a href="/more" class="link_txt">이 기업의 다른 공고 (3건)</a></div><div class="cont box"><h3><a href="/c" class="company_name" title="${v.company}"> ${v.company} </a></h3><div class="info_area"><dl><dt>대표자명</dt><dd>한도윤</dd></dl><dl><dt>기업형태</dt><dd>중소기업</dd></dl><dl><dt>사원수</dt><dd>86명</dd></dl></div></div></div></div></section></div></div></div></div></body></html>`;

const item = (label: string, value: string) =>
  `<div class="flex gap-[20px]" data-sentry-component="RecruitmentItem"><span class="min-w-[80px]">${label}</span><span class="text-[#222222]">${value}</span></div>`;
const dot = (value: string) =>
  `<li class="relative inline-flex w-fit items-center pl-3"><span class="absolute left-0 m-auto h-1 w-1 rounded-full" aria-hidden="true"></span><span class="font-normal"><span class="text-[#222222]">${value}</span></span></li>`;
const big = 'font-bold text-[#222222] text-[24px] leading-[32px]';

function app(): string {
  const title = '반도체 장비 전장 설계 엔지니어';
  const company = '㈜누리계전';
  const tab = `${company} 채용 - ${title} | 잡코리아`;
  return `<!DOCTYPE html><html lang="ko"><head translate="no"><meta charset="utf-8"><title>${tab}</title><meta name="description" content="경력 : 경력 3년이상, 학력 : 대졸↑, 급여 : 회사 내규에 따름, 마감일 : 2026.12.18"><meta name="writer" content="${company}"><meta property="og:title" content="${tab}"><meta property="og:site_name" content="잡코리아"></head><body><div hidden=""></div>${posting({ title, description: `${company}에서 경력 사원을 정규직으로 모집합니다. 근무지는 대전 유성구 가람2로 41이고 나머지 조건은 공고에 있습니다.`, datePosted: '2026-11-12', validThrough: '2026-12-18T23:59', employmentType: 'FULL_TIME', experienceRequirements: '경력', educationRequirements: '대졸 이상', directApply: true, hiringOrganization: { '@type': 'Organization', name: company }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', streetAddress: '대전 유성구 가람2로 41' } }, identifier: { '@type': 'PropertyValue', name: 'JobKorea', value: '49941704' } })}<header data-slot="gnb-header"><div class="flex flex-col"><h1><a data-slot="header-logo" href="/"><img alt="JOBKOREA" src="l.svg" style="opacity:0"></a></h1><div data-slot="guest-nav"><a data-slot="login" href="/Login">회원가입/로그인</a><button type="button"><span>기업 서비스</span></button></div><nav data-slot="gnb-menu" aria-label="메인 메뉴"><ul><li><a href="/joblist">JOB 찾기</a></li><li><a href="/onepick">합격축하금</a></li><li><a href="/starter">공채정보</a></li><li><a href="/review">기업·연봉</a></li><li><a href="/goodjob">콘텐츠</a></li></ul></nav></div></header><main class="relative z-[1] mx-auto mb-10 grid w-full"><div class="sticky left-0" data-sentry-component="Title"><div class="flex justify-between"><div><div class="mb-[8px]" data-sentry-component="CompanyName"><a href="/Recruit/Co_Read/C/1"><h2 class="font-medium underline">${company}</h2></a></div><div class="flex items-center" data-sentry-component="TitleContent"><h1 class="font-bold text-[28px]">${title}</h1></div></div><div class="flex" id="menu-buttons"></div></div></div><div><button role="tab" type="button"><span>상세요강</span></button><button role="tab" type="button"><span>접수기간·방법</span></button><button role="tab" type="button"><span>추천공고</span></button></div><div class="ml-auto w-[960px]"><div id="details-section" data-sentry-component="IframeViewer"><div class="flex flex-col" id="parent-frame"><span class="text-[13px]">내용이 틀렸다면 <button type="button"><span>문의</span></button>해 주세요.</span></div></div><div class="mt-[60px]" data-sentry-component="RecruitmentGuidelines"><span class="${big}">모집요강</span><div data-sentry-component="RecruitmentField"><div class="min-w-[80px]"><span>모집분야</span></div><span class="flex-1">반도체 장비 전장 설계, 제어반 제작 지도, PLC 프로그램 검토</span></div>${item('모집인원', '2<!-- -->명')}${item('고용형태', '정규직(수습 3개월)')}${item('급여', '회사 내규에 따름')}<div class="flex gap-[20px]"><span class="min-w-[80px]">근무시간</span><ul>${dot('주5일(월~금)')}${dot('08:30 ~ 17:30')}${dot('시차출퇴근제')}</ul></div>${item('근무지주소', '대전 유성구 가람2로 41 <button type="button"><span>지도보기</span></button>')}</div><div class="mt-[60px]" data-sentry-component="Qualification"><div class="mb-3 ${big}">지원자격</div>${item('경력', '경력(3년이상)')}${item('학력', '대졸이상')}${item('스킬', 'EPLAN, AutoCAD Electrical, PLC')}${item('핵심역량', '꼼꼼함<!-- -->, 협동심<!-- -->, 책임감<!-- -->, 문서작성능력')}${item('우대사항', '전기기사 자격증 보유자, 반도체 장비사 근무 경험자, 해외 출장 가능자')}</div><div class="mt-[60px]" data-sentry-component="CorpFitness"><span class="${big}">이 기업과 나의 적합도 체크</span><p>회사가 바라는 역량과<br>내가 맞는지 보기</p><button type="button"><span><span>로그인</span> 하면 적합도를 볼 수 있어요.</span></button></div></div><div class="ml-auto w-[960px]"><div class="mt-[60px]" id="recommended-section" data-sentry-component="AIRecommendList"><button type="button"><span>로그인</span></button><span>하고 AI추천공고를 받아 보세요!</span></div></div><div style="width:280px" data-sentry-component="BaseSidebar"><aside class="sticky z-20"><div data-sentry-component="JobInfo"><span style="width:100%;height:16px" aria-hidden="true"></span><span style="width:100%;height:16px" aria-hidden="true"></span></div></aside></div><button class="fixed"><span>TOP</span></button></main><div data-slot="lazy-footer"></div><div hidden id="S:1"><div class="mt-[60px]" id="application-section" data-sentry-component="ApplyBox"><span class="${big}">접수기간 · 방법</span><span>마감일은 바뀔 수 있습니다</span></div></div></body></html>`;
}

const listed = (
  company: string,
  title: string,
  sectors: string[],
  place: string,
  career: string,
  school: string,
  date: string,
) =>
  `<div class="list_item"><div class="box_item"><div class="col company_nm"><a class="str_tit" href="/c">${company}</a><button class="interested_corp" title="관심기업 등록" type="button"><span>관심기업 등록</span></button></div><div class="col notification_info"><div class="job_tit"><a class="str_tit" href="/zf_user/jobs/relay/view?rec_idx=1" title="${title}"><span>${title}</span></a> <button class="btn_scrap" title="스크랩" type="button"><span class="blind">스크랩</span></button></div><div class="job_meta"><span class="job_sector">${sectors.map((each) => `<span>${each}</span>`).join('')} 외</span></div></div><div class="col recruit_info"><ul><li><p class="work_place">${place}</p></li><li><p class="career">${career}</p></li><li><p class="education">${school}</p></li></ul></div><div class="col support_info"><button class="sri_btn_md"><span class="sri_btn_immediately">입사지원</span></button><p class="support_detail"><span class="date">${date}</span><span class="deadlines">20시간 전 수정</span></p></div></div></div>`;
const relayNot = ['로그인하면 내 서류 합격률을', '이 기업의 다른 공고'];

export const twelfthKorean: GeneralPage[] = [
  advert(
    'a Korean board: days left and employer in the tab, a summary before the text, the text in tables within tables, a first and a last day below',
    'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=55294417&view_type=search',
    relay({
      id: '55294417',
      title: '물류센터 재고관리 담당자 채용 (경력 2년 이상)',
      company: '(주)가온로지스',
      days: 'D-23',
      left: [
        ['경력', '경력 2년 ↑'],
        ['학력', '학력무관'],
        ['근무형태', '정규직'],
      ],
      right: [
        ['급여', '연봉 3,400만원'],
        ['근무일수', '주 5일(월~금)'],
        ['근무지역', '경기 이천시'],
      ],
      text: tables(
        gap(15),
        block(
          '모집분야',
          '직무/직업 :&nbsp; 재고관리, 입출고관리',
          '모집분야명 :&nbsp; 물류센터 재고관리 담당자',
          '모집인원 :&nbsp; 2명',
          '담당업무 :&nbsp; 입고 수량 검수와 전산 등록, 월 1회 재고 실사와 차이 원인 보고, 반품 상품 분류, 파견 인력 작업 배치',
        ),
        block(
          '지원자격',
          '물류센터 재고 업무 경력 2년 이상인 분',
          '엑셀에서 피벗과 함수를 능숙하게 쓰는 분',
          '지게차 운전기능사 보유자 우대',
          '창고관리시스템(WMS) 사용 경험자 우대',
          '식품 또는 화장품 물류 경험자 우대',
          '해외여행에 결격사유가 없는 분',
        ),
        block(
          '근무조건',
          '근무지역 :&nbsp; 경기 이천시 마장면',
          '근무형태 :&nbsp; 정규직(수습 3개월)',
          '근무요일 :&nbsp; 주 5일(월~금)',
          '출퇴근 시간 :&nbsp; 08:30 ~ 17:30',
          '통근버스 :&nbsp; 이천역과 곤지암역에서 운행',
        ),
        block(
          '전형절차',
          '서류전형 → 실무면접 → 임원면접 → 최종합격',
          '면접일정은 서류 합격자에게 개별 안내합니다',
        ),
        block(
          '복리후생',
          '4대보험, 퇴직연금, 연차 및 반차',
          '직원 휴게실과 샤워실, 겨울철 방한복 지급',
          '우수사원 해외 물류센터 견학',
          '자녀 입학 축하금과 경조사 지원',
          '점심 식사 제공, 명절 선물, 장기근속 포상',
        ),
      ),
      place: '경기 이천시 마장면 덕평로 417',
      opens: '2026.11.20 10:00',
      closes: '2026.12.13 23:59',
      office: '인사총무팀',
      tell: '03100000000',
    }),
    {
      title: '물류센터 재고관리 담당자 채용 (경력 2년 이상)',
      company: '(주)가온로지스',
      location: '이천',
      closingOn: '2026-12-13',
      salary: '3,400',
      has: [
        '월 1회 재고 실사와 차이 원인 보고',
        '지게차 운전기능사 보유자 우대',
        '이천역과 곤지암역에서 운행',
        '장기근속 포상',
      ],
      hasNot: relayNot,
    },
  ),
  advert(
    'a Korean board: a group’s name in brackets in the title, a table of teams in the text, the last day a month on',
    'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=55310902&view_type=list',
    relay({
      id: '55310902',
      title: '[다온그룹] 다온메디칼 품질보증(QA) 신입/경력 채용',
      company: '다온메디칼(주)',
      days: 'D-41',
      left: [
        ['경력', '신입·경력'],
        ['학력', '대졸(4년제) 이상'],
        ['근무형태', '정규직'],
      ],
      right: [
        ['급여', '면접 후 결정'],
        ['직급/직책', '사원, 대리'],
        ['근무지역', '강원 원주시'],
      ],
      text: `<div class="user_content"><div class="wrap_break_recruit"><table width="860" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td align="center" style="line-height:0px;"><img src="top.png" alt="다온메디칼 상단이미지"></td></tr><tr><td style="font-size: 55px; text-align: center;"><b>[다온그룹]<br> 다온메디칼 품질보증(QA)<br> 신입/경력 채용</b></td></tr><tr><td style="font-size: 30px;"> 모집부문 </td></tr><tr><td><table width="100%" cellpadding="10"><thead><tr><th scope="col"><b>포지션명</b></th><th scope="col"><b>담당업무</b></th><th scope="col"><b>자격요건</b></th></tr></thead><tbody><tr><td align="center"><b>품질보증<br>(경력)</b></td><td align="left">- 의료기기 품질시스템(ISO 13485) 운영<br>- 부적합 조사와 시정·예방 조치 관리<br>- 협력사 정기 심사<br>- 인허가 부서와 함께 외부 심사 대응<br>- 변경 관리 위원회 간사 업무</td><td align="left">- 의료기기 제조사 품질 경력 2~6년<br>- 영어 문서 작성 가능자<br>- 내부심사원 자격 보유자 우대</td></tr><tr><td align="center"><b>품질보증<br>(신입)</b></td><td align="left">- 수입검사와 공정검사 기록 관리<br>- 계측기 교정 일정 관리<br>- 고객 불만 접수와 분류<br>- 출하 기록서 검토와 보관<br>- 현장 작업자 위생 교육 지원</td><td align="left">- 의공학, 화학, 기계 관련 전공자<br>- 꼼꼼하게 기록을 남기는 분<br>- 2027년 2월 졸업예정자 지원 가능</td></tr></tbody></table></td></tr><tr><td style="font-size: 30px;"> 근무조건 </td></tr><tr><td>ㆍ근무지 : 강원 원주시 기업도시로 (본사)<br>ㆍ근무시간 : 09:00 ~ 18:00, 월 1회 가족의 날 16시 퇴근<br>ㆍ기숙사 : 미혼 직원 신청 가능<br>ㆍ통근버스 : 원주 시내와 문막에서 운행<br>ㆍ복리후생 : 중식 및 석식 제공, 단체 상해보험, 종합 건강검진, 자격증 취득 지원, 5년마다 안식 휴가</td></tr><tr><td style="font-size: 30px;"> 제출서류 </td></tr><tr><td>ㆍ이력서, 자기소개서(직무 중심)<br>ㆍ경력자는 경력기술서 필수<br>※ 서류 내용이 사실과 다르면 합격이 취소될 수 있습니다.</td></tr></table></div></div>`,
      place: '강원 원주시 지정면 기업도시로 100',
      opens: '2026.11.19 09:00',
      closes: '2026.12.31 18:00',
      office: '경영지원팀',
      tell: '03300000000',
    }),
    {
      title: '[다온그룹] 다온메디칼 품질보증(QA) 신입/경력 채용',
      company: '다온메디칼(주)',
      location: '원주',
      closingOn: '2026-12-31',
      has: [
        '부적합 조사와 시정·예방 조치 관리',
        '꼼꼼하게 기록을 남기는 분',
        '월 1회 가족의 날 16시 퇴근',
        '경력자는 경력기술서 필수',
      ],
      hasNot: relayNot,
    },
  ),
  advert(
    'a Korean board as an app: the logo as first heading, structured data with a stub, the long text in a frame that is not there, terms and conditions on the page',
    'https://www.jobkorea.co.kr/Recruit/GI_Read/49941704',
    app(),
    {
      title: '반도체 장비 전장 설계 엔지니어',
      company: '㈜누리계전',
      location: '대전 유성구',
      has: ['제어반 제작 지도', '시차출퇴근제', '해외 출장 가능자'],
      hasNot: ['AI추천공고를 받아', '적합도를 볼 수 있어요'],
    },
  ),
  none(
    'a Korean board’s list by trade: employer, title, place, career and last day in columns',
    'https://www.saramin.co.kr/zf_user/jobs/list/job-category?cat_mcls=16',
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>물류·운송 채용정보 - 사람인</title></head><body><div id="sri_header"><a href="/"><img alt="사람인" src="l.png"></a><ul><li><a href="/area">지역별</a></li><li><a href="/job">직업별</a></li></ul></div><div id="content"><h1>직업별 채용정보</h1><section class="list_recruiting"><div class="list_body">${listed('(주)가온로지스', '물류센터 재고관리 담당자 채용 (경력 2년 이상)', ['재고관리', '입출고관리'], '경기 이천시', '경력 2년↑ · 정규직', '학력무관', '~12.13(일)')}${listed('한들냉장', '[야간] 냉장창고 출고 사원 모집', ['출고', '지게차'], '인천 서구', '경력무관 · 계약직', '학력무관', '채용시')}${listed('(주)미르해운항공', '수출 포워딩 경력 사원 채용', ['포워딩', '무역사무'], '서울 강서구', '3 ~ 7년 · 정규직', '대학(2,3년)↑', '~12.04(금)')}${listed('바름택배', '차량 배차 담당자', ['배차', '운행관리'], '경기 광주시', '경력 1년↑ · 정규직', '고졸↑', 'D-4')}${listed('(주)솔빛유통', '구매 및 물류 기획 신입/경력', ['SCM', '구매'], '경기 용인시 처인구', '경력무관 · 정규직', '대학교(4년)↑', '~12.28(월)')}</div></section></div></body></html>`,
  ),
];
