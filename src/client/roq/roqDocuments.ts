/** How many roles ROQ is asked for at a time. */
export const rolesPerRequest = 200;

const invite = `fragment Invite on UserInviteModel {
  id email firstName lastName locale status data roleKeys createdAt updatedAt statusUpdatedAt tenantId
  roles { data { key name } }
  createdBy { id email firstName lastName }
  acceptedBy { id email firstName lastName }
}`;

const sent = `{ success { ...Invite } errors { email error } }`;

/** What is asked of ROQ, by name of operation. The words after `$` are those of its schema. */
export const roqDocuments = {
  userInvites: `query userInvites($filter: UserInviteFilterArgType, $limit: Int, $offset: Int, $order: UserInviteOrderArgType,
  $pending: UserInviteFilterArgType, $accepted: UserInviteFilterArgType, $canceled: UserInviteFilterArgType, $expired: UserInviteFilterArgType) {
  answer: userInvites(filter: $filter, limit: $limit, offset: $offset, order: $order) { totalCount data { ...Invite } }
  pending: userInvites(filter: $pending, limit: 1) { totalCount }
  accepted: userInvites(filter: $accepted, limit: 1) { totalCount }
  canceled: userInvites(filter: $canceled, limit: 1) { totalCount }
  expired: userInvites(filter: $expired, limit: 1) { totalCount }
}
${invite}`,

  twoUserInvites: `query twoUserInvites($filter: UserInviteFilterArgType) {
  answer: userInvites(filter: $filter, limit: 2) { data { ...Invite } }
}
${invite}`,

  userInvite: `query userInvite($id: ID!) { answer: userInvite(id: $id) { ...Invite } }
${invite}`,

  sendUserInvites: {
    v1: `mutation sendUserInvites($data: UserInvitesCreateDto!) { answer: sendUserInvites(userInvites: $data) ${sent} }
${invite}`,
    v2: `mutation sendUserInvites($data: UserInvitesCreateV2Dto!) { answer: sendUserInvitesV2(data: $data) ${sent} }
${invite}`,
  },

  resendUserInvite: `mutation resendUserInvite($id: ID!) { answer: resendUserInvite(id: $id) { ...Invite } }
${invite}`,

  cancelUserInvite: `mutation cancelUserInvite($id: ID!) { answer: cancelUserInvite(id: $id) { ...Invite } }
${invite}`,

  updateUserInvite: `mutation updateUserInvite($id: ID!, $userInvite: UserInviteUpdateDto!) {
  answer: updateUserInvite(id: $id, userInvite: $userInvite) { ...Invite }
}
${invite}`,

  acceptUserInvite: {
    v1: `mutation acceptUserInvite($data: AcceptUserInviteDto!) { answer: acceptUserInvite(acceptUserInvite: $data) { ...Invite } }
${invite}`,
    v2: `mutation acceptUserInvite($data: AcceptUserInviteV2Dto!) { answer: acceptUserInviteV2(data: $data) { ...Invite } }
${invite}`,
  },

  checkUserInviteToken: `query checkUserInviteToken($token: String!) {
  answer: checkUserInviteToken(token: $token) { isValid isExpired email }
}`,

  roles: `query roles($filter: RoleFilterArgType, $offset: Int) {
  answer: roles(filter: $filter, limit: ${rolesPerRequest}, offset: $offset, order: { sort: name, order: ASC }) { data { key name description } }
}`,
};
