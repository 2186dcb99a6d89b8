import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';
import { number, plural } from './tools.js';

const quoted = (text: string) => `«\u202F${text}\u202F»`;

/** French texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'Invitations envoyées',
  caption: 'Invitations',
  statusTabs: 'Statut',
  all: 'Toutes',
  invitePeople: 'Inviter des personnes',
  search: 'Rechercher par nom ou e-mail',
  searchEmail: 'Rechercher par e-mail',
  clearSearch: 'Effacer la recherche',
  searchMinimum: ({ count }) => plural(count, { one: 'Au moins # caractère', other: 'Au moins # caractères' }),
  refresh: 'Actualiser',
  refreshed: 'La liste est à jour',
  filters: {
    roles: 'Rôle',
    inviters: 'Envoyée par',
    sent: 'Envoyée',
    name: ({ filter, value }) => `Filtre\u00A0: ${filter}${value === null ? '' : ` ${value}`}`,
    remove: ({ filter }) => `Supprimer le filtre ${quoted(filter)}`,
    clearAll: 'Tout effacer',
    find: ({ filter }) => `Rechercher dans ${quoted(filter)}`,
    failed: ({ error }) => `Les options n’ont pas pu être chargées. ${error}`,
    empty: 'Il n’y a encore rien à choisir.',
    notFound: 'Aucun résultat.',
    lastDays: ({ count }) => plural(count, { one: 'Dernier jour', other: '# derniers jours' }),
    customDays: 'Autres jours',
    from: 'Du',
    to: 'Au',
    apply: 'Appliquer',
    daysMissing: 'Choisissez au moins un jour.',
    daysReversed: 'Le premier jour ne doit pas être après le dernier.',
    daysSince: ({ date }) => `Depuis le ${date}`,
    daysUntil: ({ date }) => `Jusqu’au ${date}`,
    daysBetween: ({ from, to }) => `${from} – ${to}`,
  },
  sortBy: 'Trier par',
  columns: {
    select: 'Sélection',
    invitee: 'Personne',
    roles: 'Rôles',
    status: 'Statut',
    inviter: 'Envoyée par',
    sent: 'Envoyée',
    expires: 'Expire',
    actions: 'Actions',
  },
  columnMenu: {
    label: 'Colonnes',
    hint: 'Les colonnes qui ne tiennent pas sont masquées.',
    moveUp: ({ column }) => `Monter ${quoted(column)}`,
    moveDown: ({ column }) => `Descendre ${quoted(column)}`,
    moved: ({ column, position, count }) => `${quoted(column)} est la colonne ${number(position)} sur ${number(count)}`,
    reset: 'Rétablir les colonnes',
    wasReset: 'Colonnes rétablies',
  },
  exporting: {
    label: 'Exporter en CSV',
    fileName: ({ date }) => `invitations-${date}.csv`,
    name: 'Nom complet',
    email: 'E-mail',
    progress: ({ read, total }) => `Export\u00A0: ${number(read)}${total === null ? '' : ` sur ${number(total)}`}`,
    cancel: 'Annuler l’export',
    canceled: 'Export annulé',
    done: ({ count }) => plural(count, { one: '# invitation exportée', other: '# invitations exportées' }),
    failed: ({ error }) => `Échec de l’export. ${error}`,
    dismiss: 'Masquer l’échec de l’export',
  },
  sorts: {
    newest: 'Plus récentes d’abord',
    oldest: 'Plus anciennes d’abord',
    expiresFirst: 'Expire en premier',
    invitee: 'Nom',
    status: 'Statut',
  },
  sorted: ({ column, direction }) =>
    `Tri par ${quoted(column)}, ${direction === 'asc' ? 'ordre croissant' : 'ordre décroissant'}`,
  found: ({ count, more }) =>
    more
      ? `Plus de ${plural(count, { one: '# invitation trouvée', other: '# invitations trouvées' })}`
      : plural(count, { one: '# invitation trouvée', other: '# invitations trouvées' }),
  selectPage: 'Sélectionner cette page',
  selectAll: 'Tout sélectionner',
  select: ({ email }) => `Sélectionner ${email}`,
  cellFailed: 'Affichage impossible',
  sentTimes: ({ count }) => plural(count, { one: 'Envoyée une fois', other: 'Envoyée # fois' }),
  actionsFor: ({ email }) => `Actions pour ${email}`,
  empty: {
    title: 'Aucune invitation pour le moment',
    text: 'Ajoutez les personnes avec qui vous travaillez. Chacune reçoit un e-mail avec un lien pour vous rejoindre, et vous voyez ici qui l’a fait.',
  },
  noMatch: {
    title: 'Aucun résultat',
    text: ({ search, status, roles, inviters, days }) => {
      const traits = [status && `le statut ${quoted(status)}`, roles && `le rôle ${roles}`].filter(Boolean).join(' et ');
      const filters = [inviters && ` envoyée par ${inviters}`, traits && ` avec ${traits}`, days && ' dans la période choisie'];
      const invite = `Aucune invitation${filters.filter(Boolean).join('')}`;
      return search ? `${invite} ne contient ${quoted(search)}.` : `${invite} pour le moment.`;
    },
    clear: 'Effacer la recherche et les filtres',
  },
  failedToLoad: {
    title: 'Les invitations n’ont pas pu être chargées',
    text: ({ error }) => `${error} Rien n’a été modifié.`,
  },
  offline: { title: 'Vous êtes hors ligne', text: 'Vos invitations apparaîtront dès le retour de la connexion.' },
  forbidden: {
    title: 'Vous ne pouvez pas voir les invitations ici',
    text: 'Demandez l’autorisation de gérer les invitations à l’équipe d’administration.',
  },
  stale: ({ error, time }) => `${error} Ces invitations datent de ${time} et ont peut-être changé.`,
  loading: 'Chargement des invitations…',
  pages: 'Pages',
  rowsPerPage: 'Lignes par page',
  perPage: ({ count }) => `${number(count)} par page`,
  range: ({ from, to, total }) => `${number(from)}–${number(to)}${total === null ? '' : ` sur ${number(total)}`}`,
  total: ({ count, more }) =>
    more ? `${number(count)}+ invitations` : plural(count, { one: '# invitation', other: '# invitations' }),
  failedRows: ({ error }) => `Ces invitations n’ont pas pu être chargées. ${error}`,
  actionFrom: ({ action, from }) => `${action}, invitations à partir du numéro ${number(from)}`,
  firstPage: 'Première page',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  lastPage: 'Dernière page',
};
