/** A role that the viewer may give to an invitee. */
export interface RoleOption {
  /** What the back end calls the role; it goes into `roles` of a sent invite. */
  key: string;

  name: string;

  /** One sentence on what the role allows. */
  description?: string | null | undefined;

  /** Whether somebody with the role can do harm: the sender is asked before it is given. @default false */
  privileged?: boolean | undefined;
}
