import type { CsvImportMessages } from '../CsvImportMessages.js';
import { number, plural } from './tools.js';

const quoted = (text: string) => `«\u202F${text}\u202F»`;

/** French texts of the import of a CSV file. */
export const csvImport: CsvImportMessages = {
  title: 'Importer un fichier CSV',
  drop: 'Déposez un fichier CSV ici',
  dropHint: ({ rows, size }) => `Jusqu’à ${number(rows)} lignes ou ${size}. Une colonne doit contenir les adresses e-mail.`,
  choose: 'Choisir un fichier',
  template: 'Télécharger un modèle',
  templateName: 'personnes-a-inviter.csv',
  back: 'Retour',
  chooseAnother: 'Choisir un autre fichier',
  reading: ({ name }) => `Lecture de ${quoted(name)}…`,
  facts: ({ rows, size, emptyLines }) =>
    [
      plural(rows, { one: '# ligne', other: '# lignes' }),
      size,
      emptyLines > 0 && plural(emptyLines, { one: '# ligne vide ignorée', other: '# lignes vides ignorées' }),
    ]
      .filter(Boolean)
      .join(', '),
  readAs: 'Lire comme',
  readAsHint:
    'Le fichier n’indique pas comment ses caractères sont encodés. Si des noms s’affichent mal, choisissez un autre encodage.',
  notReadAs: ({ encoding }) => `Lu comme ${quoted(encoding)}, le fichier ne contient personne.`,
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'windows-1252': 'Europe de l’Ouest',
    macintosh: 'Europe de l’Ouest (Mac)',
    'windows-1250': 'Europe centrale',
    'windows-1257': 'Balte',
    'windows-1251': 'Cyrillique',
    'windows-1253': 'Grec',
    'windows-1254': 'Turc',
    'windows-1255': 'Hébreu',
    'windows-1256': 'Arabe',
    'windows-1258': 'Vietnamien',
    'windows-874': 'Thaï',
    shift_jis: 'Japonais',
    gb18030: 'Chinois (simplifié)',
    big5: 'Chinois (traditionnel)',
    'euc-kr': 'Coréen',
  },
  columns: 'Que contient chaque colonne\u202F?',
  column: 'Colonne',
  firstValue: 'Première valeur',
  useAs: 'Utiliser comme',
  columnIs: ({ column }) => `Utiliser ${quoted(column)} comme`,
  unnamed: ({ number: position }) => `Colonne ${number(position)}`,
  hasHeader: 'La première ligne contient les en-têtes',
  uses: {
    email: 'E-mail',
    first_name: 'Prénom',
    last_name: 'Nom',
    full_name: 'Nom complet',
    role: 'Rôle',
    language: 'Langue',
    ignore: 'Ne pas importer',
  },
  notImported: ({ columns, count }) => `${count === 1 ? 'Colonne non importée' : 'Colonnes non importées'}\u00A0: ${columns}.`,
  noEmailColumn: 'Choisissez la colonne des adresses e-mail.',
  rolesNotAsked: 'Certains rôles du fichier n’ont pas pu être vérifiés.',
  noRoom: ({ room }) =>
    `${room === 0 ? 'La liste est pleine' : plural(room, { one: 'La liste n’a plus de place que pour # personne', other: 'La liste n’a plus de place que pour # personnes' })}. Envoyez d’abord ces invitations, ou importez un fichier plus petit.`,
  ready: readiness,
  showProblems: 'Problèmes seulement',
  showAll: 'Toutes les lignes',
  line: 'Ligne',
  name: 'Nom',
  noProblems: 'Aucune ligne n’a de problème.',
  more: ({ count }) => plural(count, { one: 'Et # autre ligne', other: 'Et # autres lignes' }),
  comeAlong: 'Les lignes avec un problème seront aussi ajoutées.',
  add: ({ count }) => plural(count, { one: 'Ajouter # personne', other: 'Ajouter # personnes' }),
  read: (values) => `${readiness(values)}. Vérifiez les colonnes.`,
  problems: {
    no_at: `Pas de ${quoted('@')} dans l’adresse`,
    no_local: `Rien avant le ${quoted('@')}`,
    no_domain: `Rien après le ${quoted('@')}`,
    domain_without_dot: `Pas de terminaison comme ${quoted('.com')}`,
    too_many_at: 'Pas exactement une adresse complète',
    invalid_character: 'Un caractère non permis dans une adresse',
    too_long: 'Trop long pour une adresse',
    malformed: 'Adresse incomplète',
    no_address: 'Pas d’adresse e-mail',
    role: 'Rôle introuvable. La ligne attend que vous en choisissiez un.',
    language: 'Langue non proposée ici. La ligne attend que vous en choisissiez une.',
    too_many_cells: ({ count }) =>
      plural(count, { one: '# valeur de plus que de colonnes', other: '# valeurs de plus que de colonnes' }),
    quotes: 'Un guillemet n’est pas fermé',
    field: ({ label, reason }) => `${label}\u00A0: ${reason}`,
  },
  fields: {
    required: 'obligatoire',
    too_long: 'trop long',
    no_number: 'pas un nombre',
    no_date: 'pas une date comme 2026-11-22',
    no_option: 'pas un des choix possibles',
    no_check: 'ni oui ni non',
  },
  failures: {
    unreadable: 'Le fichier n’a pas pu être lu. Il a peut-être été déplacé ou modifié. Choisissez-le à nouveau.',
    several: 'Choisissez un seul fichier à la fois.',
    spreadsheet:
      'C’est une feuille de calcul, pas un fichier CSV. Enregistrez-la au format CSV dans votre tableur, puis importez ce fichier.',
    no_text: 'Ce n’est pas un fichier CSV. Choisissez un fichier qui contient du texte.',
    empty: 'Ce fichier ne contient personne. Ajoutez une ligne par personne, puis importez-le à nouveau.',
    no_addresses: 'Ce fichier ne contient aucune adresse e-mail. Une colonne doit les contenir.',
    too_large: ({ size, limit }) =>
      `Ce fichier fait ${size}, et la limite est de ${limit}. Divisez-le en fichiers plus petits et importez-les l’un après l’autre.`,
    too_many_rows: ({ count, limit }) =>
      `Ce fichier a ${number(count)} lignes, et la limite est de ${number(limit)}. Divisez-le en fichiers plus petits et envoyez les invitations de l’un avant d’importer le suivant.`,
    too_many_columns: ({ count, limit }) =>
      `Ce fichier a ${number(count)} colonnes, et la limite est de ${number(limit)}. Supprimez celles dont vous n’avez pas besoin.`,
  },
};

function readiness({ ready, total }: { ready: number; total: number }): string {
  return `${plural(ready, { one: '# ligne prête', other: '# lignes prêtes' })} sur ${number(total)}`;
}
