import { createMessageTools } from '../createMessageTools.js';
import type { CsvImportMessages } from '../CsvImportMessages.js';

const { number } = createMessageTools('ko');

/** Korean texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'CSV 파일 가져오기',
  drop: '여기에 CSV 파일을 놓으세요',
  dropHint: ({ rows, size }) => `최대 ${number(rows)}행 또는 ${size}. 이메일 주소가 담긴 열이 있어야 해요.`,
  choose: '파일 선택',
  template: '템플릿 다운로드',
  templateName: 'people-to-invite.csv',
  back: '뒤로',
  chooseAnother: '다른 파일 선택',
  reading: ({ name }) => `${name} 읽는 중…`,
  facts: ({ rows, size, emptyLines }) =>
    [`${number(rows)}행`, size, emptyLines > 0 && `빈 줄 ${number(emptyLines)}개 제외`].filter(Boolean).join(', '),
  readAs: '문자 인코딩',
  readAsHint: '파일에 인코딩 정보가 없어요. 이름이 깨져 보이면 다른 인코딩을 선택하세요.',
  notReadAs: ({ encoding }) => `“${encoding}” 인코딩으로 읽으면 초대할 사람이 없어요.`,
  encodings: {
    'utf-8': '유니코드(UTF-8)',
    'windows-1252': '서유럽어',
    macintosh: '서유럽어(Mac)',
    'windows-1250': '중앙유럽어',
    'windows-1257': '발트어',
    'windows-1251': '키릴 문자',
    'windows-1253': '그리스어',
    'windows-1254': '튀르키예어',
    'windows-1255': '히브리어',
    'windows-1256': '아랍어',
    'windows-1258': '베트남어',
    'windows-874': '태국어',
    shift_jis: '일본어',
    gb18030: '중국어(간체)',
    big5: '중국어(번체)',
    'euc-kr': '한국어(EUC-KR)',
  },
  columns: '각 열에는 어떤 내용이 있나요?',
  column: '열',
  firstValue: '첫 번째 값',
  useAs: '용도',
  columnIs: ({ column }) => `“${column}” 열의 용도`,
  unnamed: ({ number: position }) => `${number(position)}번째 열`,
  hasHeader: '첫 행을 열 이름으로 사용',
  uses: {
    email: '이메일',
    first_name: '이름',
    last_name: '성',
    full_name: '전체 이름',
    role: '역할',
    language: '언어',
    ignore: '가져오지 않음',
  },
  notImported: ({ columns }) => `다음 열은 가져오지 않아요: ${columns}.`,
  noEmailColumn: '이메일 주소가 있는 열을 선택하세요.',
  rolesNotAsked: '파일에 있는 일부 역할을 조회하지 못했어요.',
  noRoom: ({ room }) =>
    `${room === 0 ? '목록이 가득 찼어요' : `목록에 ${number(room)}명만 더 추가할 수 있어요`}. 먼저 목록을 보내거나 더 작은 파일을 가져오세요.`,
  ready: readiness,
  showProblems: '문제만 보기',
  showAll: '모든 행 보기',
  line: '행',
  name: '이름',
  noProblems: '문제가 있는 행이 없어요.',
  more: ({ count }) => `외 ${number(count)}행`,
  comeAlong: '문제가 있는 행도 함께 추가돼요.',
  add: ({ count }) => `${number(count)}명 추가`,
  read: (values) => `${readiness(values)}. 열을 확인하세요.`,
  problems: {
    no_at: '주소에 “@”가 없어요',
    no_local: '“@” 앞에 내용이 없어요',
    no_domain: '“@” 뒤에 내용이 없어요',
    domain_without_dot: '“.com” 같은 끝부분이 없어요',
    too_many_at: '하나의 완전한 주소가 아니에요',
    invalid_character: '주소에 쓸 수 없는 문자가 있어요',
    too_long: '주소가 너무 길어요',
    malformed: '완전한 주소가 아니에요',
    no_address: '이메일 주소가 없어요',
    role: '해당하는 역할을 찾지 못했어요. 역할을 선택할 때까지 보내지 않아요.',
    language: '여기에서 쓸 수 없는 언어예요. 언어를 선택할 때까지 보내지 않아요.',
    too_many_cells: ({ count }) => `값이 열보다 ${number(count)}개 더 많아요`,
    quotes: '따옴표가 닫히지 않았어요',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: '필수 항목이에요',
    too_long: '너무 길어요',
    no_number: '숫자가 아니에요',
    no_date: '2026-11-22 같은 날짜가 아니에요',
    no_option: '선택지에 없어요',
    no_check: '예도 아니요도 아니에요',
  },
  failures: {
    unreadable: '파일을 읽지 못했어요. 이동되었거나 변경되었을 수 있어요. 다시 선택하세요.',
    several: '파일은 한 번에 하나씩 선택하세요.',
    spreadsheet: 'CSV 파일이 아니라 스프레드시트예요. 스프레드시트 프로그램에서 CSV로 저장한 후 그 파일을 가져오세요.',
    no_text: 'CSV 파일이 아니에요. 텍스트로 된 파일을 선택하세요.',
    empty: '이 파일에는 아무도 없어요. 한 사람당 한 행씩 추가한 후 다시 가져오세요.',
    no_addresses: '이 파일에는 이메일 주소가 없어요. 이메일 주소가 담긴 열이 있어야 해요.',
    too_large: ({ size, limit }) =>
      `이 파일은 ${size}이고, 최대 ${limit}까지 가져올 수 있어요. 더 작은 파일로 나누어 하나씩 가져오세요.`,
    too_many_rows: ({ count, limit }) =>
      `이 파일은 ${number(count)}행이고, 최대 ${number(limit)}행까지 가져올 수 있어요. 더 작은 파일로 나누고, 한 파일의 초대를 보낸 후 다음 파일을 가져오세요.`,
    too_many_columns: ({ count, limit }) =>
      `이 파일은 ${number(count)}열이고, 최대 ${number(limit)}열까지 가져올 수 있어요. 필요 없는 열을 삭제하세요.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `${number(total)}행 중 ${number(ready)}행 준비됨`;
}
