import { adminWithdrawalsQuery, type AdminWithdrawals } from "../../../contracts/admin-withdrawal";
import { listed, listedRequest } from "../../../domain/withdrawals/listed";
import { unconfirmedRequests } from "../../../domain/withdrawals/unconfirmed-requests";
import { withdrawalsOf } from "../../../domain/withdrawals/withdrawals-of";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/withdrawals: newest first, of all orders or of one. */
export const GET = answering(async (request, response) => {
  const { order_id, limit, offset } = parsed(adminWithdrawalsQuery, request.query);
  const [[rows, count], requests] = await Promise.all([
    withdrawalsOf(request.scope).listAndCountWithdrawals(order_id ? { order_id } : {}, {
      take: limit,
      skip: offset,
      order: { declared_at: "DESC", id: "DESC" },
    }),
    unconfirmedRequests(request.scope),
  ]);
  const now = new Date();
  response.json({
    withdrawals: rows.map((row) => listed(row, now)),
    count,
    requests: requests.map(listedRequest),
  } satisfies AdminWithdrawals);
});
