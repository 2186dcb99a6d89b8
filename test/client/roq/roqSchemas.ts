import { buildSchema } from 'graphql';

const types = `
scalar Date
scalar JsonObject

enum UserInviteStatusEnum { accepted canceled expired pending }
enum UserInviteSearchKeyEnum { firstName lastName locale }
enum UserInviteOrderSortEnum { createdAt data email firstName lastName locale status updatedAt }
enum RoleOrderSortEnum { createdAt description id isSystemManaged key name updatedAt }
enum OrderEnum { ASC DESC }

input IdFilterArgType { equalTo: ID notEqualTo: ID valueIn: [ID!] valueNotIn: [ID!] }
input StringFilterArgType { equalTo: String notEqualTo: String like: String iLike: String valueIn: [String!] valueNotIn: [String!] }
input BooleanFilterArgType { equalTo: Boolean notEqualTo: Boolean }
input UserInviteFilterArgType {
  id: IdFilterArgType acceptedByUserId: IdFilterArgType createdByUserId: IdFilterArgType tenantId: IdFilterArgType userTokenId: IdFilterArgType
  email: StringFilterArgType firstName: StringFilterArgType lastName: StringFilterArgType locale: StringFilterArgType status: StringFilterArgType
}
input UserInviteSearchArgType { key: UserInviteSearchKeyEnum! value: String! }
input UserInviteOrderArgType { sort: UserInviteOrderSortEnum! order: OrderEnum! }
input RoleOrderArgType { sort: RoleOrderSortEnum! order: OrderEnum! }
input RoleFilterArgType {
  invite: BooleanFilterArgType isSystemManaged: BooleanFilterArgType
  id: IdFilterArgType permissionId: IdFilterArgType userGroupId: IdFilterArgType userId: IdFilterArgType
  key: StringFilterArgType name: StringFilterArgType description: StringFilterArgType
}

input UserInvitesCreateV2Dto { tenantId: ID! userInvites: [UserInviteCreateV2Dto!]! }
input UserInviteCreateV2Dto {
  createdByUserId: ID! email: String! firstName: String lastName: String locale: String injectableVariables: JsonObject roles: [String!]
}
input UserInvitesCreateDto { tenantId: ID userInvites: [UserInviteCreateDto!]! }
input UserInviteCreateDto {
  createdByUserId: ID! email: String! firstName: String lastName: String locale: String data: JsonObject roles: [String!]
  status: UserInviteStatusEnum tenantId: ID
}
input AcceptUserInviteDto { token: String! }
input AcceptUserInviteV2Dto { token: String! }
input UserInviteUpdateDto { acceptedByUserId: ID data: JsonObject firstName: String lastName: String locale: String }

type UserModel {
  id: ID! email: String! reference: String! createdAt: Date! updatedAt: Date!
  firstName: String lastName: String phone: String locale: String timezone: String avatarUrl: String
}
type UsersCountModel { totalCount: Int! }
type RoleModel {
  id: ID! key: String! name: String! isSystemManaged: Boolean! users: UsersCountModel!
  description: String reference: String userIdField: String projectEntityId: ID inviteRoleKeys: [String!]
}
type RolePageModel { data: [RoleModel!]! totalCount: Int! }
type UserInviteModel {
  id: ID! email: String! status: UserInviteStatusEnum! createdAt: Date! createdByUserId: ID! createdBy: UserModel! userTokenId: ID!
  firstName: String lastName: String locale: String data: JsonObject roleKeys: [String!] roles: RolePageModel
  acceptedByUserId: ID acceptedBy: UserModel tenantId: ID statusUpdatedAt: Date updatedAt: Date
}
type UserInvitePageModel { data: [UserInviteModel!]! totalCount: Int! }
type CreateUserInviteErrorModel { email: String! error: String! firstName: String! lastName: String! }
type CreateUserInvitesModel { success: [UserInviteModel!] errors: [CreateUserInviteErrorModel!] }
type CheckUserInviteTokenModel { isValid: Boolean! isExpired: Boolean email: String }
`;

const queries = `
  userInvites(filter: UserInviteFilterArgType, limit: Int, offset: Int, order: UserInviteOrderArgType, search: UserInviteSearchArgType): UserInvitePageModel!
  userInvite(id: ID!): UserInviteModel!
  roles(filter: RoleFilterArgType, limit: Int, offset: Int, order: RoleOrderArgType): RolePageModel!
`;

const mutations = `
  sendUserInvites(userInvites: UserInvitesCreateDto!): CreateUserInvitesModel!
  sendUserInvitesV2(data: UserInvitesCreateV2Dto!): CreateUserInvitesModel!
  resendUserInvite(id: ID!): UserInviteModel!
  cancelUserInvite(id: ID!): UserInviteModel!
`;

/** What a browser may ask. */
export const clientSchema = buildSchema(`${types} type Query { ${queries} } type Mutation { ${mutations} }`);

/** What a server of the host may ask. */
export const serverSchema = buildSchema(`${types}
  type Query { ${queries} checkUserInviteToken(token: String!): CheckUserInviteTokenModel! }
  type Mutation { ${mutations}
    acceptUserInvite(acceptUserInvite: AcceptUserInviteDto!): UserInviteModel!
    acceptUserInviteV2(data: AcceptUserInviteV2Dto!): UserInviteModel!
    updateUserInvite(id: ID!, userInvite: UserInviteUpdateDto!): UserInviteModel!
  }`);
