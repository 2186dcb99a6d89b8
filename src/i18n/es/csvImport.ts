import type { CsvImportMessages } from '../CsvImportMessages.js';
import { number, plural } from './tools.js';

/** Spanish texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'Importar un archivo CSV',
  drop: 'Suelta aquí un archivo CSV',
  dropHint: ({ rows, size }) =>
    `Hasta ${plural(rows, { one: '# fila', other: '# filas' })} o ${size}. Una columna debe contener direcciones de correo.`,
  choose: 'Elegir un archivo',
  template: 'Descargar una plantilla',
  templateName: 'personas-a-invitar.csv',
  back: 'Volver',
  chooseAnother: 'Elegir otro archivo',
  reading: ({ name }) => `Leyendo ${name}…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: '# fila', other: '# filas' }),
      size,
      emptyLines > 0 && plural(emptyLines, { one: '# línea vacía omitida', other: '# líneas vacías omitidas' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'Leer como',
  readAsHint: 'El archivo no indica su codificación. Si los nombres se ven mal, elige otra.',
  notReadAs: ({ encoding }) => `Si se lee como “${encoding}”, no aparece nadie en el archivo.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Europa occidental',
    macintosh: 'Europa occidental (Mac)',
    'windows-1250': 'Europa central',
    'windows-1257': 'Báltico',
    'windows-1251': 'Cirílico',
    'windows-1253': 'Griego',
    'windows-1254': 'Turco',
    'windows-1255': 'Hebreo',
    'windows-1256': 'Árabe',
    'windows-1258': 'Vietnamita',
    'windows-874': 'Tailandés',
    shift_jis: 'Japonés',
    gb18030: 'Chino (simplificado)',
    big5: 'Chino (tradicional)',
    'euc-kr': 'Coreano',
  },
  columns: '¿Qué hay en cada columna?',
  column: 'Columna',
  firstValue: 'Primer valor',
  useAs: 'Usar como',
  columnIs: ({ column }) => `Usar ${column} como`,
  unnamed: ({ number: position }) => `Columna ${number(position)}`,
  hasHeader: 'La primera fila da nombre a las columnas',
  uses: {
    email: 'Correo',
    first_name: 'Nombre',
    last_name: 'Apellidos',
    full_name: 'Nombre completo',
    role: 'Rol',
    language: 'Idioma',
    ignore: 'No importar',
  },
  notImported: ({ columns, count }) => `${columns} no se ${count === 1 ? 'importa' : 'importan'}.`,
  noEmailColumn: 'Elige la columna con las direcciones de correo.',
  rolesNotAsked: 'No se han podido consultar algunos roles del archivo.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'La lista está llena' : plural(room, { one: 'Solo cabe # persona más en la lista', other: 'Solo caben # personas más en la lista' })}. Envía primero las invitaciones de la lista o importa un archivo más pequeño.`,
  ready: readiness,
  showProblems: 'Mostrar solo problemas',
  showAll: 'Mostrar todas las filas',
  line: 'Línea',
  name: 'Nombre',
  noProblems: 'Ninguna fila tiene problemas.',
  more: ({ count }) => plural(count, { one: 'Y # fila más', other: 'Y # filas más' }),
  comeAlong: 'Las filas con problemas también se añaden.',
  add: ({ count }) => plural(count, { one: 'Añadir # persona', other: 'Añadir # personas' }),
  read: (values) => `${readiness(values)}. Revisa las columnas.`,
  problems: {
    no_at: 'Falta la “@” en la dirección',
    no_local: 'No hay nada antes de la “@”',
    no_domain: 'No hay nada después de la “@”',
    domain_without_dot: 'Falta una terminación como “.com”',
    too_many_at: 'No es una sola dirección completa',
    invalid_character: 'Un carácter que una dirección no puede tener',
    too_long: 'Más larga de lo que puede ser una dirección',
    malformed: 'No es una dirección completa',
    no_address: 'Falta la dirección de correo',
    role: 'No se ha encontrado ese rol. La invitación queda retenida hasta que elijas uno.',
    language: 'Ese idioma no está disponible aquí. La invitación queda retenida hasta que elijas uno.',
    too_many_cells: ({ count }) => plural(count, { one: '# valor más que columnas', other: '# valores más que columnas' }),
    quotes: 'Falta cerrar unas comillas',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'obligatorio',
    too_long: 'demasiado largo',
    no_number: 'no es un número',
    no_date: 'no es una fecha como 2026-11-22',
    no_option: 'no es una de las opciones',
    no_check: 'no es ni sí ni no',
  },
  failures: {
    unreadable: 'No se ha podido leer el archivo. Puede que se haya movido o modificado. Elígelo de nuevo.',
    several: 'Elige los archivos de uno en uno.',
    spreadsheet:
      'Es una hoja de cálculo, no un archivo CSV. Guárdala como CSV en tu programa de hojas de cálculo e importa ese archivo.',
    no_text: 'No es un archivo CSV. Elige uno que contenga texto.',
    empty: 'No hay nadie en este archivo. Añade una fila por persona y vuelve a importarlo.',
    no_addresses: 'No hay direcciones de correo en este archivo. Una columna debe contenerlas.',
    too_large: ({ size, limit }) =>
      `Este archivo ocupa ${size} y se pueden importar hasta ${limit}. Divídelo en archivos más pequeños e impórtalos uno tras otro.`,
    too_many_rows: ({ count, limit }) =>
      `Este archivo tiene ${plural(count, { one: '# fila', other: '# filas' })} y se pueden importar hasta ${number(limit)}. Divídelo en archivos más pequeños y envía las invitaciones de uno antes de importar el siguiente.`,
    too_many_columns: ({ count, limit }) =>
      `Este archivo tiene ${plural(count, { one: '# columna', other: '# columnas' })} y se pueden importar hasta ${number(limit)}. Elimina las que no necesites.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  const verb = ready === 1 || total === 1 ? 'está lista' : 'están listas';
  return `${number(ready)} de ${plural(total, { one: '# fila', other: '# filas' })} ${verb}`;
}
