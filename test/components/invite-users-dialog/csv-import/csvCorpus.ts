/** A file as people have it, and whom the import finds in it. */
export interface CsvSample {
  title: string;
  content: string | Uint8Array<ArrayBuffer>;
  people: readonly string[];
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
    people: ['ana@sur.example|Ana\nMaría', 'luz@sur.example|Luz'],
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
  { title: 'what Excel on Windows writes', content: bytesOf(german, 'windows-1252', []), people: [jorg] },
  { title: 'characters beyond 16 bits', content: 'Email,First name\nana@sur.example,👩🏽‍💻𠮷', people: ['ana@sur.example|👩🏽‍💻𠮷'] },
];

const named: readonly CsvSample[] = [
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
export const csvCorpus: readonly CsvSample[] = [...written, ...encoded, ...named, ...hostile];
