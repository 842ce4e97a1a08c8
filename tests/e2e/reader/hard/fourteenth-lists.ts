/** What the lists of boards and applicant systems hold. All names are invented. */

export type Row = readonly [title: string, company: string, place: string, teaser: string];

export const kyiv: Row[] = [
  [
    'Провідний інженер з вентиляції',
    'Повітря Плюс',
    'Київ',
    'Проєктуємо системи для лікарень і шкіл. Шукаємо людину, яка доведе кожен об’єкт до здачі та навчить молодших…',
  ],
  [
    'Інженер-кошторисник',
    'Будкреслення',
    'Київ',
    'Потрібен фахівець, який складе кошторис так, щоб його не довелося пояснювати двічі. Обов’язки: розрахунки…',
  ],
  [
    'Інженер-конструктор',
    'Завод «Дніпровий кран»',
    'Київ',
    'Наше підприємство виготовляє підіймачі з 1961 року. Запрошуємо конструктора до відділу нових виробів. Вимоги…',
  ],
  [
    'Сервісний інженер',
    'Ліфт-Догляд',
    'Київ',
    'Обслуговування ліфтів у правобережних районах, службове авто, зміни два через два, навчання за наш рахунок…',
  ],
  [
    'Інженер з охорони праці',
    'Хлібокомбінат «Осінь»',
    'Київ',
    'Проведення інструктажів, розслідування випадків, ведення журналів, які справді читають. Графік п’ять через два…',
  ],
  [
    'Інженер-геодезист',
    'Точна Межа',
    'Київ, Бровари',
    'Виїзди на об’єкти, зйомка, креслення в офісі. Надаємо обладнання та помічника, оплачуємо дорогу і обіди…',
  ],
  [
    'Інженер відділу якості',
    'Фармація Десни',
    'Київ',
    'Перевірка партій, робота з відхиленнями, участь в аудитах. Вимоги: хімічна освіта, уважність до дрібниць…',
  ],
  [
    'Інженер-теплотехнік',
    'Котельні Лівобережжя',
    'Київ',
    'Розрахунок теплових схем і нагляд за ремонтом. Умови: соціальний пакет, тринадцята зарплата, спецодяг…',
  ],
  [
    'Інженер-програміст верстатів',
    'Майстерня Форм',
    'Київ',
    'Пишемо програми для п’ятиосьових верстатів, ріжемо прес-форми. Потрібна людина, яка любить метал і тишу…',
  ],
  [
    'Головний інженер ОСББ',
    'ОСББ «Виноградар-7»',
    'Київ',
    'Будинок на чотириста квартир шукає господаря: насоси, ліфти, дах, договори з підрядниками. Зарплата за домовленістю…',
  ],
];
export const lviv: Row[] = [
  [
    'Junior Data Analyst',
    'Ratusha Lab',
    'Львів',
    'Ми допомагаємо музеям і театрам зрозуміти, хто до них приходить. У команді чотири аналітики, і ми шукаємо п’ятого, якому цікаво ставити запитання даним, а не лише писати запити.',
  ],
  [
    'Node.js Developer',
    'Poltva Software',
    'Львів, Тернопіль',
    'Продукт для обліку вантажівок на кордоні. Обов’язки: розробка API, підтримка інтеграцій з митницею, участь у плануванні. Вимоги: два роки досвіду, англійська для листування.',
  ],
  [
    'QA Engineer (manual)',
    'Ratusha Lab',
    'Львів',
    'Шукаємо людину, яка знаходить помилки раніше за користувачів і не соромиться про них казати. Пропонуємо офіс біля оперного театру, навчання та гнучкий графік.',
  ],
  [
    'Technical Writer',
    'Brama Docs',
    'Львів',
    'Пишемо інструкції до медичних приладів трьома мовами. Потрібен автор, який любить точність і вміє розмовляти з інженерами. Досвід від року, англійська висока.',
  ],
  [
    'Support Engineer',
    'Poltva Software',
    'Львів',
    'Відповідаємо диспетчерам, у яких машина стоїть на кордоні. Зміни по вісім годин, жодних скриптів, лише здоровий глузд. Навчання два місяці, потім підвищення.',
  ],
  [
    'UI/UX Designer',
    'Kavalier Studio',
    'Львів, віддалено',
    'Маленька студія шукає дизайнера для сервісів міста: квитки, черги, бібліотеки. Обов’язки: дослідження, прототипи, перевірка з людьми. Портфоліо обов’язкове.',
  ],
  [
    'DevOps Engineer',
    'Ratusha Lab',
    'Львів',
    'Двадцять серверів, три хмари і один адміністратор, який іде у відпустку вперше за два роки. Вимоги: Linux, Terraform, спокій. Умови: офіс, страхування, чотириденний серпень.',
  ],
];
export const busan: Row[] = [
  ['[정규직] 물류센터 재고관리 담당자 채용', '㈜해솔물류', '부산 강서구', '물류·유통, 재고관리, 출고관리'],
  ['회계팀 신입 및 경력사원 모집', '㈜다온상사', '부산 해운대구', '회계, 세무, 결산'],
  ['선박부품 해외영업 (영어 가능자)', '동백마린㈜', '부산 영도구', '해외영업, 무역사무'],
  ['생산관리 경력직 채용 공고', '(주)큰바위정밀', '부산 사상구', '생산관리, 공정관리, 품질관리'],
  ['[신입] 고객상담 및 사무보조 직원 모집', '㈜파란우체통', '부산 동래구', '고객상담, 사무보조'],
  ['설비보전 기술직 채용 (3교대)', '낙동제강㈜', '부산 사하구', '설비보전, 기계정비, 전기'],
  ['호텔 프런트 경력직 모집', '호텔 윤슬', '부산 해운대구', '호텔, 프런트, 예약관리'],
  ['웹디자이너 및 쇼핑몰 운영 담당', '㈜들꽃상점', '부산 부산진구', '웹디자인, 상품등록, 쇼핑몰운영'],
  ['치과위생사 정규직 채용', '맑은이치과의원', '부산 연제구', '치과위생사, 데스크'],
  ['수산물 품질관리사 신입/경력', '㈜남항수산', '부산 서구', '품질관리, 식품위생, HACCP'],
];

/** A maker’s posts by department. */
export const greenhousePosts: [department: string, posts: (readonly [string, string])[]][] = [
  [
    'Design',
    [
      ['Industrial Designer', 'Eindhoven, Netherlands'],
      ['Packaging Designer', 'Remote - EU'],
      ['Color and Materials Lead', 'Eindhoven, Netherlands'],
    ],
  ],
  [
    'Finance &amp; Legal',
    [
      ['Accounts Payable Specialist', 'Columbus, Ohio'],
      ['Counsel, Product Safety', 'Eindhoven, Netherlands'],
    ],
  ],
  [
    'Operations',
    [
      ['Supply Planner', 'Columbus, Ohio'],
      ['Warehouse Lead, Nights', 'Columbus, Ohio'],
      ['Quality Inspector', 'Brno, Czechia'],
      ['Returns Technician', 'Brno, Czechia'],
      ['Logistics Intern, Summer 2027', 'Columbus, Ohio'],
    ],
  ],
  [
    'Product &amp; Engineering',
    [
      ['Electrical Engineer, Drivers', 'Eindhoven, Netherlands'],
      ['Firmware Engineer', 'Brno, Czechia'],
      ['Senior Firmware Engineer', 'Brno, Czechia'],
      ['Technical Writer', 'Remote - US'],
      ['Test Engineer', 'Brno, Czechia'],
    ],
  ],
  [
    'Sales',
    [
      ['Key Account Manager, DACH', 'Remote - EU'],
      ['Showroom Host', 'Eindhoven, Netherlands'],
      ['Wholesale Representative, Midwest', 'Remote - US'],
    ],
  ],
];

/** A chain of clinics’ posts by team. */
export const leverPosts: [department: string, team: string, posts: (readonly [string, string, string])[]][] =
  [
    [
      'Clinics',
      'Hygiene',
      [
        ['Dental Hygienist', 'Boise, ID', 'Full-time /'],
        ['Dental Hygienist (Saturdays)', 'Nampa, ID', 'Part-time /'],
        ['Lead Hygienist', 'Twin Falls, ID', 'Full-time /'],
      ],
    ],
    [
      'Clinics',
      'Front Desk',
      [
        ['Patient Coordinator', 'Meridian, ID', 'Full-time /'],
        ['Patient Coordinator - Bilingual', 'Caldwell, ID', 'Full-time /'],
      ],
    ],
    [
      'Clinics',
      'Dentists',
      [
        ['Associate Dentist', 'Boise, ID', 'Full-time /'],
        ['Pediatric Dentist', 'Meridian, ID', 'Part-time /'],
      ],
    ],
    [
      'Support Office',
      'Billing',
      [
        ['Insurance Billing Specialist', 'Boise, ID', 'Full-time /'],
        ['Director of Revenue Cycle', 'Remote', 'Full-time /'],
      ],
    ],
    [
      'Support Office',
      'People',
      [
        ['Recruiter, Clinics', 'Boise, ID', 'Full-time /'],
        ['Training Coordinator', 'Boise, ID', 'Full-time /'],
      ],
    ],
  ];
