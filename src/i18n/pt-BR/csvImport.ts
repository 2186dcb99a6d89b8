import type { CsvImportMessages } from '../CsvImportMessages.js';
import { number, plural } from './tools.js';

/** Brazilian Portuguese texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'Importar um arquivo CSV',
  drop: 'Solte um arquivo CSV aqui',
  dropHint: ({ rows, size }) =>
    `Até ${plural(rows, { one: '# linha', other: '# linhas' })} ou ${size}. Uma coluna precisa conter os endereços de e-mail.`,
  choose: 'Escolher um arquivo',
  template: 'Baixar um modelo',
  templateName: 'pessoas-a-convidar.csv',
  back: 'Voltar',
  chooseAnother: 'Escolher outro arquivo',
  reading: ({ name }) => `Lendo ${name}…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: '# linha', other: '# linhas' }),
      size,
      emptyLines > 0 && plural(emptyLines, { one: '# linha vazia ignorada', other: '# linhas vazias ignoradas' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'Ler como',
  readAsHint: 'O arquivo não informa sua codificação. Se os nomes parecerem errados, escolha outra.',
  notReadAs: ({ encoding }) => `Lido como “${encoding}”, o arquivo não tem ninguém.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Europa Ocidental',
    macintosh: 'Europa Ocidental (Mac)',
    'windows-1250': 'Europa Central',
    'windows-1257': 'Báltico',
    'windows-1251': 'Cirílico',
    'windows-1253': 'Grego',
    'windows-1254': 'Turco',
    'windows-1255': 'Hebraico',
    'windows-1256': 'Árabe',
    'windows-1258': 'Vietnamita',
    'windows-874': 'Tailandês',
    shift_jis: 'Japonês',
    gb18030: 'Chinês (simplificado)',
    big5: 'Chinês (tradicional)',
    'euc-kr': 'Coreano',
  },
  columns: 'O que há em cada coluna?',
  column: 'Coluna',
  firstValue: 'Primeiro valor',
  useAs: 'Usar como',
  columnIs: ({ column }) => `Usar ${column} como`,
  unnamed: ({ number: position }) => `Coluna ${number(position)}`,
  hasHeader: 'A primeira linha dá nome às colunas',
  uses: {
    email: 'E-mail',
    first_name: 'Nome',
    last_name: 'Sobrenome',
    full_name: 'Nome completo',
    role: 'Função',
    language: 'Idioma',
    ignore: 'Não importar',
  },
  notImported: ({ columns, count }) => `${count === 1 ? 'Coluna não importada' : 'Colunas não importadas'}: ${columns}.`,
  noEmailColumn: 'Escolha a coluna com os endereços de e-mail.',
  rolesNotAsked: 'Não foi possível consultar algumas funções do arquivo.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'A lista está cheia' : plural(room, { one: 'Só cabe mais # pessoa na lista', other: 'Só cabem mais # pessoas na lista' })}. Envie primeiro os convites da lista ou importe um arquivo menor.`,
  ready: readiness,
  showProblems: 'Mostrar só os problemas',
  showAll: 'Mostrar todas as linhas',
  line: 'Linha',
  name: 'Nome',
  noProblems: 'Nenhuma linha tem problemas.',
  more: ({ count }) => plural(count, { one: 'E mais # linha', other: 'E mais # linhas' }),
  comeAlong: 'As linhas com problemas também serão adicionadas.',
  add: ({ count }) => plural(count, { one: 'Adicionar # pessoa', other: 'Adicionar # pessoas' }),
  read: (values) => `${readiness(values)}. Confira as colunas.`,
  problems: {
    no_at: 'Falta o “@” no endereço',
    no_local: 'Não há nada antes do “@”',
    no_domain: 'Não há nada depois do “@”',
    domain_without_dot: 'Falta uma terminação como “.com”',
    too_many_at: 'Não é um só endereço completo',
    invalid_character: 'Um caractere que um endereço não pode ter',
    too_long: 'Mais longo do que um endereço pode ser',
    malformed: 'Não é um endereço completo',
    no_address: 'Falta o endereço de e-mail',
    role: 'Função não encontrada. O convite fica retido até você escolher uma.',
    language: 'Idioma não disponível aqui. O convite fica retido até você escolher um.',
    too_many_cells: ({ count }) =>
      plural(count, { one: '# valor a mais do que colunas', other: '# valores a mais do que colunas' }),
    quotes: 'Faltam as aspas de fechamento',
    field: ({ label, reason }) => `${label}: ${reason}`,
  },
  fields: {
    required: 'obrigatório',
    too_long: 'longo demais',
    no_number: 'não é um número',
    no_date: 'não é uma data como 2026-11-22',
    no_option: 'não é uma das opções',
    no_check: 'não é nem sim nem não',
  },
  failures: {
    unreadable: 'Não foi possível ler o arquivo. Ele pode ter sido movido ou alterado. Escolha-o de novo.',
    several: 'Escolha um arquivo por vez.',
    spreadsheet: 'Isto é uma planilha, não um arquivo CSV. Salve-a como CSV no seu programa de planilhas e importe esse arquivo.',
    no_text: 'Isto não é um arquivo CSV. Escolha um que contenha texto.',
    empty: 'Não há ninguém neste arquivo. Adicione uma linha para cada pessoa e importe-o de novo.',
    no_addresses: 'Não há endereços de e-mail neste arquivo. Uma coluna precisa contê-los.',
    too_large: ({ size, limit }) =>
      `Este arquivo tem ${size}, e é possível importar até ${limit}. Divida-o em arquivos menores e importe um depois do outro.`,
    too_many_rows: ({ count, limit }) =>
      `Este arquivo tem ${plural(count, { one: '# linha', other: '# linhas' })}, e é possível importar até ${number(limit)}. Divida-o em arquivos menores e envie os convites de um antes de importar o próximo.`,
    too_many_columns: ({ count, limit }) =>
      `Este arquivo tem ${plural(count, { one: '# coluna', other: '# colunas' })}, e é possível importar até ${number(limit)}. Exclua as que não forem necessárias.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `Prontas: ${number(ready)} de ${plural(total, { one: '# linha', other: '# linhas' })}`;
}
