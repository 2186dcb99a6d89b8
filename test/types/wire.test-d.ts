import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';

import type { BulkUserInvitesResult, InviteeCheck, InvitesQuota, UserInvitesPage } from '../../src/client/InvitesClient.js';
import type { inviteeChecksSchema } from '../../src/client/wire/inviteeChecksSchema.js';
import type { invitesErrorSchema } from '../../src/client/wire/invitesErrorSchema.js';
import type { invitesQuotaSchema } from '../../src/client/wire/invitesQuotaSchema.js';
import type { roleOptionsSchema } from '../../src/client/wire/roleOptionsSchema.js';
import type { bulkUserInvitesResultSchema } from '../../src/client/wire/bulkUserInvitesResultSchema.js';
import type { sendUserInvitesResultSchema } from '../../src/client/wire/sendUserInvitesResultSchema.js';
import type { acceptedUserInviteSchema, userInvitePreviewSchema } from '../../src/client/wire/userInvitePreviewSchema.js';
import type { userInviteSchema } from '../../src/client/wire/userInviteSchema.js';
import type { userInvitesPageSchema } from '../../src/client/wire/userInvitesPageSchema.js';
import type { InvitesErrorDetails } from '../../src/domain/InvitesErrorDetails.js';
import type { RoleOption } from '../../src/domain/RoleOption.js';
import type { SendUserInvitesResult } from '../../src/domain/SendUserInvitesResult.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import type { AcceptedUserInvite, UserInvitePreview } from '../../src/domain/UserInvitePreview.js';

test('what the wire schemas read is what the public types say', () => {
  expectTypeOf<z.output<typeof userInviteSchema>>().toExtend<UserInvite>();
  expectTypeOf<z.output<typeof userInvitesPageSchema>>().toExtend<UserInvitesPage>();
  expectTypeOf<z.output<typeof sendUserInvitesResultSchema>>().toExtend<SendUserInvitesResult>();
  expectTypeOf<z.output<typeof bulkUserInvitesResultSchema>>().toExtend<BulkUserInvitesResult>();
  expectTypeOf<z.output<typeof roleOptionsSchema>>().toExtend<readonly RoleOption[]>();
  expectTypeOf<z.output<typeof invitesQuotaSchema>>().toExtend<InvitesQuota>();
  expectTypeOf<z.output<typeof inviteeChecksSchema>>().toEqualTypeOf<InviteeCheck[]>();
  expectTypeOf<z.output<typeof userInvitePreviewSchema>>().toExtend<UserInvitePreview>();
  expectTypeOf<z.output<typeof acceptedUserInviteSchema>>().toExtend<AcceptedUserInvite>();
});

test('the wire knows every property of an invite, and no other', () => {
  expectTypeOf<keyof z.output<typeof userInviteSchema>>().toEqualTypeOf<keyof UserInvite>();
  expectTypeOf<keyof z.output<typeof userInvitesPageSchema>>().toEqualTypeOf<keyof UserInvitesPage>();
  expectTypeOf<keyof z.output<typeof userInvitePreviewSchema>>().toEqualTypeOf<keyof UserInvitePreview>();
});

test('the wire knows every error code, and no other', () => {
  expectTypeOf<z.output<typeof invitesErrorSchema>>().toExtend<InvitesErrorDetails>();
  expectTypeOf<z.output<typeof invitesErrorSchema>['code']>().toEqualTypeOf<InvitesErrorDetails['code']>();
});
