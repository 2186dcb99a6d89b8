/** Who answers for invites: the API of this server, or better-auth's organization plugin. Both know the same members. */
export type BackEnd = 'rest' | 'better-auth';
