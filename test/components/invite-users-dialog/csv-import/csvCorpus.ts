/** A file as people have it, and whom the import finds in it. */
export interface CsvSample {
  title: string;
  content: string | Uint8Array<ArrayBuffer>;
  people: readonly string[];
  /** What is spoken where the file is. */
  languages?: readonly string[];
}

const ana = 'ana@sur.example|Ana|García';

function bytesOf(
  text: string,
  encoding: 'utf-16le' | 'utf-16be' | 'windows-1252',
  mark: readonly number[],
): Uint8Array<ArrayBuffer> {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  const bytes = codes.flatMap((code) => {
    if (encoding === 'windows-1252') return [code];
    return encoding === 'utf-16le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
  return new Uint8Array([...mark, ...bytes]);
}

const plain = 'Email,First name,Last name\nana@sur.example,Ana,García\n';
const german = 'E-Mail;Vorname;Nachname\njörg@nord.example;Jörg;Weiß\n';
const jorg = 'jörg@nord.example|Jörg|Weiß';

const written: readonly CsvSample[] = [
  { title: 'commas', content: plain, people: [ana] },
  { title: 'semicolons', content: plain.replaceAll(',', ';'), people: [ana] },
  { title: 'tabs', content: plain.replaceAll(',', '\t'), people: [ana] },
  { title: 'pipes', content: plain.replaceAll(',', '|'), people: [ana] },
  {
    title: 'semicolons, with commas in names',
    content: 'Name;Email\nGarcía, Ana;ana@sur.example\nPaz, Luz;luz@sur.example',
    people: [ana, 'luz@sur.example|Luz|Paz'],
  },
  {
    title: 'semicolons without a header, with commas in names',
    content: 'ana@sur.example;García, Ana\nluz@sur.example;Paz, Luz',
    people: ['ana@sur.example', 'luz@sur.example'],
  },
  { title: 'a separator named in the first line', content: `sep=;\r\n${plain.replaceAll(',', ';')}`, people: [ana] },
  {
    title: 'a separator that nobody would guess, named in the first line',
    content: 'sep=:\nEmail:Name\nana@sur.example:Ana García',
    people: [ana],
  },
  { title: 'one column', content: 'Email\nana@sur.example\nluz@sur.example', people: ['ana@sur.example', 'luz@sur.example'] },
  {
    title: 'one column without a header',
    content: 'ana@sur.example\nluz@sur.example',
    people: ['ana@sur.example', 'luz@sur.example'],
  },
  { title: 'one row without a header or a line end', content: 'ana@sur.example,Ana', people: ['ana@sur.example'] },
  { title: 'line ends of Windows', content: plain.replaceAll('\n', '\r\n'), people: [ana] },
  { title: 'line ends of old Macs', content: plain.replaceAll('\n', '\r'), people: [ana] },
  {
    title: 'line ends of all kinds',
    content: 'Email\r\nana@sur.example\rluz@sur.example\nbo@sur.example',
    people: ['ana@sur.example', 'luz@sur.example', 'bo@sur.example'],
  },
  { title: 'no line end at the end', content: plain.trimEnd(), people: [ana] },
  {
    title: 'everything in quotation marks',
    content: '"Email","First name","Last name"\r\n"ana@sur.example","Ana","García"\r\n',
    people: [ana],
  },
  { title: 'quoted separators', content: 'Name,Email\n"García, Ana",ana@sur.example', people: [ana] },
  {
    title: 'doubled quotation marks',
    content: 'First name,Email\n"Ana ""la jefa""",ana@sur.example',
    people: ['ana@sur.example|Ana "la jefa"'],
  },
  {
    title: 'quoted line breaks',
    content: 'Email,First name\nana@sur.example,"Ana\nMaría"\nluz@sur.example,Luz',
    people: ['ana@sur.example|Ana María', 'luz@sur.example|Luz'],
  },
  {
    title: 'quoted empty cells',
    content: 'Email,First name,Last name\nana@sur.example,"",García',
    people: ['ana@sur.example||García'],
  },
  {
    title: 'spaces around everything',
    content: ' Email , First name ,Last name\n  ana@sur.example ,Ana  ,\u00A0García\u00A0',
    people: [ana],
  },
  { title: 'empty lines', content: `\n\n${plain}\n,,\nluz@sur.example,Luz,\n\n`, people: [ana, 'luz@sur.example|Luz'] },
  {
    title: 'rows that are too short',
    content: 'Email,First name,Last name\nana@sur.example\nluz@sur.example,Luz',
    people: ['ana@sur.example', 'luz@sur.example|Luz'],
  },
  {
    title: 'rows that are too long',
    content: 'Email,First name\nana@sur.example,Ana,extra,cells',
    people: ['ana@sur.example|Ana'],
  },
  {
    title: 'separators at the end of each line',
    content: 'Email,First name,,\nana@sur.example,Ana,,',
    people: ['ana@sur.example|Ana'],
  },
  {
    title: 'names with the addresses',
    content: 'Contact\n"Ana García <ana@sur.example>"\n<luz@sur.example>',
    people: [ana, 'luz@sur.example'],
  },
  { title: 'links instead of addresses', content: 'Email\nmailto:ana@sur.example', people: ['ana@sur.example'] },
];

const encoded: readonly CsvSample[] = [
  { title: 'UTF-8', content: german, people: [jorg] },
  { title: 'UTF-8 with a byte order mark', content: `\uFEFF${german}`, people: [jorg] },
  {
    title: 'UTF-16 of Excel, with tabs',
    content: bytesOf(german.replaceAll(';', '\t'), 'utf-16le', [0xff, 0xfe]),
    people: [jorg],
  },
  { title: 'UTF-16 in the other order', content: bytesOf(german, 'utf-16be', [0xfe, 0xff]), people: [jorg] },
  { title: 'UTF-16 that does not say so', content: bytesOf(german, 'utf-16le', []), people: [jorg] },
  { title: 'UTF-16 in the other order that does not say so', content: bytesOf(german, 'utf-16be', []), people: [jorg] },
  {
    title: 'UTF-16 that does not say so, in Japanese',
    content: bytesOf('姓,名,メール\n山田,太郎,taro@higashi.example', 'utf-16le', []),
    people: ['taro@higashi.example|太郎|山田'],
  },
  { title: 'what Excel on Windows writes', content: bytesOf(german, 'windows-1252', []), people: [jorg] },
  { title: 'characters beyond 16 bits', content: 'Email,First name\nana@sur.example,👩🏽‍💻𠮷', people: ['ana@sur.example|👩🏽‍💻𠮷'] },
];

// Made by other programs than those that read them here.
const national: readonly (readonly [country: string, language: string, people: readonly string[], hex: string])[] = [
  [
    'Japan',
    'ja-JP',
    ['taro@higashi.example|太郎|山田', 'paul@higashi.example|ポール|表'],
    '8381815b838b83418368838c83582c90a92c96bc0d0a7461726f40686967617368692e6578616d706c652c8e5293632c91be98590d0a7061756c40686967617368692e6578616d706c652c955c2c837c815b838b0d0a',
  ],
  [
    'China',
    'zh-CN',
    ['fang@bei.example|芳|王', 'zhen@bei.example|基|镕'],
    'b5e7d7d3d3cabcfe2cd0d52cc3fb0d0a66616e67406265692e6578616d706c652ccdf52cb7bc0d0a7a68656e406265692e6578616d706c652ce9462cbbf90d0a',
  ],
  [
    'Taiwan',
    'zh-TW',
    ['mei@nan.example|功蓋|許'],
    'b971a46cb66ca5f32ca96d2ca6570d0a6d6569406e616e2e6578616d706c652cb35c2ca55cbb5c0d0a',
  ],
  [
    'Korea',
    'ko',
    ['minsu@seo.example|민수|김'],
    'c0ccb8dec0cf2cbcba2cc0ccb8a70d0a6d696e73754073656f2e6578616d706c652cb1e82cb9cebcf60d0a',
  ],
  [
    'Russia',
    'ru',
    ['anna@vostok.example|Анна|Ёлкина'],
    'ddebe5eaf2f0eeedede0ff20efeef7f2e03bd4e0ece8ebe8ff3bc8ecff0d0a616e6e6140766f73746f6b2e6578616d706c653ba8ebeae8ede03bc0edede00d0a',
  ],
  [
    'Poland',
    'pl',
    ['zofia@wschod.example|Zofia|Żółć'],
    '452d6d61696c3b4e617a7769736b6f3b496d69ea0d0a7a6f66696140777363686f642e6578616d706c653baff3b3e63b5a6f6669610d0a',
  ],
  [
    'Greece',
    'el',
    ['eleni@notos.example|Ελένη|Παπαδοπούλου'],
    '456d61696c3b4c617374206e616d653b4669727374206e616d650d0a656c656e69406e6f746f732e6578616d706c653bd0e1f0e1e4eff0effdebeff53bc5ebddede70d0a',
  ],
  [
    'Israel',
    'he',
    ['noa@darom.example|נועה|כהן'],
    'e0e9eee9e9ec2cf9ed20eef9f4e7e42cf9ed20f4f8e8e90d0a6e6f61406461726f6d2e6578616d706c652cebe4ef2cf0e5f2e40d0a',
  ],
  [
    'Arab countries',
    'ar-EG',
    ['layla@janub.example|ليلى|حداد'],
    'c7e1c8d1edcf20c7e1c5e1dfcad1e6e4ed3bc7d3e320c7e1dac7c6e1c93bc7e1c7d3e320c7e1c3e6e10d0a6c61796c61406a616e75622e6578616d706c653bcdcfc7cf3be1ede1ec0d0a',
  ],
];

const ofExcel = national.map(([country, language, people, hex]): CsvSample => ({
  title: `what Excel on Windows writes in ${country}`,
  content: Uint8Array.from(Buffer.from(hex, 'hex')),
  people,
  // The page is in English, the browser is not.
  languages: ['en', language],
}));

const named: readonly CsvSample[] = [
  {
    title: 'full names in Japanese',
    content: '氏名,メール\n山田 太郎,taro@higashi.example\n佐藤　花子,hanako@higashi.example',
    people: ['taro@higashi.example|太郎|山田', 'hanako@higashi.example|花子|佐藤'],
  },
  { title: 'a header in French', content: 'Prénom;Nom;Courriel\nAna;García;ana@sur.example', people: [ana] },
  {
    title: 'a header in Spanish',
    content: 'Nombre,Apellidos,Correo electrónico,Puesto\nAna,García,ana@sur.example,Editor',
    people: [`${ana}|editor`],
  },
  {
    title: 'a header in Portuguese',
    content: 'Nome;Sobrenome;Endereço de e-mail;Função\nAna;García;ana@sur.example;viewer',
    people: [`${ana}|viewer`],
  },
  { title: 'a header in Italian', content: 'Nome,Cognome,Indirizzo e-mail\nAna,García,ana@sur.example', people: [ana] },
  { title: 'a header in Dutch', content: 'Voornaam;Achternaam;E-mailadres\nAna;García;ana@sur.example', people: [ana] },
  {
    title: 'a header in German, last name first',
    content: 'Name;Vorname;E-Mail-Adresse (geschäftlich)\nGarcía;Ana;ana@sur.example',
    people: [ana],
  },
  {
    title: 'a header in Japanese',
    content: '姓,名,メールアドレス,役割\nGarcía,Ana,ana@sur.example,ADMIN',
    people: [`${ana}|admin`],
  },
  { title: 'a header in Chinese', content: '姓,名,电子邮件地址\nGarcía,Ana,ana@sur.example', people: [ana] },
  { title: 'a header in Korean', content: '성,이름,이메일\nGarcía,Ana,ana@sur.example', people: [ana] },
  {
    title: 'a header in Indonesian',
    content: 'Nama depan,Nama belakang,Alamat email\nAna,García,ana@sur.example',
    people: [ana],
  },
  { title: 'a header in Arabic', content: 'الاسم الأول,اسم العائلة,البريد الإلكتروني\nAna,García,ana@sur.example', people: [ana] },
  { title: 'a header in Hebrew', content: 'שם פרטי,שם משפחה,"דוא""ל"\nAna,García,ana@sur.example', people: [ana] },
  {
    title: 'a header in capitals, with underscores',
    content: 'EMAIL_ADDRESS,FIRST_NAME,LAST_NAME\nana@sur.example,Ana,García',
    people: [ana],
  },
  {
    title: 'the contacts of Google',
    content: 'Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value\nAna,García,ana@sur.example,+34 600',
    people: [ana],
  },
  {
    title: 'the users of Google Workspace',
    content:
      'First Name [Required],Last Name [Required],Email Address [Required],Password [Required]\nAna,García,ana@sur.example,****',
    people: [ana],
  },
  {
    title: 'two columns of addresses, of which one is empty',
    content: 'Email,E-mail address,First name,Last name\n,ana@sur.example,Ana,García',
    people: [ana],
  },
  {
    title: 'no name that says so, but addresses',
    content: 'Kontaktdaten,First name,Last name\nana@sur.example,Ana,García',
    people: [ana],
  },
  {
    title: 'roles by their names in any case, several of them',
    content: 'Email,Role\nana@sur.example,"administrator; EDITOR"',
    people: ['ana@sur.example|||admin+editor'],
  },
  {
    title: 'a role for nobody but some',
    content: 'Email,Role\nana@sur.example,\nluz@sur.example,Viewer',
    people: ['ana@sur.example', 'luz@sur.example|||viewer'],
  },
];

const hostile: readonly CsvSample[] = [
  {
    title: 'formulas',
    content: "Email,First name,Last name\nana@sur.example,=1+1,'=2\nluz@sur.example,+Luz,@Paz\nbo@sur.example,-Bo,\t",
    people: ["ana@sur.example|=1+1|'=2", 'luz@sur.example|+Luz|@Paz', 'bo@sur.example|-Bo'],
  },
  { title: 'formulas of other widths', content: 'Email,First name\nana@sur.example,＝1＋1', people: ['ana@sur.example|＝1＋1'] },
  {
    title: 'markup',
    content: 'Email,First name\nana@sur.example,<img src=x onerror=alert(1)>',
    people: ['ana@sur.example|<img src=x onerror=alert(1)>'],
  },
  {
    title: 'names of prototypes',
    content: 'Email,__proto__,constructor,First name\nana@sur.example,a,b,toString',
    people: ['ana@sur.example|toString'],
  },
  {
    title: 'deceptive characters',
    content: 'Email,First name\nana@sur.example,\u202EanA',
    people: ['ana@sur.example|\u202EanA'],
  },
];

/** Files with all separators, quotations, encodings, line ends and headers that people have. */
export const csvCorpus: readonly CsvSample[] = [...written, ...encoded, ...ofExcel, ...named, ...hostile];
