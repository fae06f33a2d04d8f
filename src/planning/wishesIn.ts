import type { GuidanceWishes } from "./model.js";
import type { RejectionReason } from "./rejectedSlot.js";
import type { GuidanceWish, GuidanceWishKind, Obstacle } from "./slot.js";

/** A wish that stands against a time. */
export interface WishObstacle extends Obstacle {
  readonly wish: GuidanceWish;
}

/** What the wishes put in the way of a time, each made once, so that a search can tell them apart and leave some of them out. */
export interface WishesIn {
  readonly unavailable: readonly WishObstacle[];
  readonly minDaysBetween: WishObstacle;
  readonly earliest: WishObstacle;
  readonly latest: WishObstacle;
  readonly adviserAvailable: WishObstacle;
  readonly adviserUnavailable: readonly WishObstacle[];
  readonly adviserBusy: WishObstacle;
}

/** Lists the wishes that can stand in the way of a date. */
export function wishesIn({ unavailable, minDaysBetween, earliest, latest, adviser }: GuidanceWishes): WishesIn {
  return {
    unavailable: unavailable.map((spell, index) => inTheWay("unavailable", "unavailable", ["unavailable", index], spell)),
    minDaysBetween: inTheWay("too-close", "min-days-between", ["minDaysBetween"], { days: minDaysBetween }),
    earliest: inTheWay("before-earliest", "earliest", ["earliest"], { from: earliest }),
    latest: inTheWay("after-latest", "latest", ["latest"], { to: latest }),
    adviserAvailable: inTheWay("adviser-not-available", "adviser-available", ["adviser", "available"]),
    adviserUnavailable: (adviser?.unavailable ?? []).map((spell, index) => inTheWay("adviser-unavailable", "adviser-unavailable", ["adviser", "unavailable", index], spell)),
    adviserBusy: inTheWay("adviser-busy", "adviser-busy", ["adviser"]),
  };
}

/** What a wish is about, where it is about something. */
interface About {
  readonly from?: GuidanceWish["from"] | undefined;
  readonly to?: GuidanceWish["to"] | undefined;
  readonly days?: number;
}

function inTheWay(reason: RejectionReason, kind: GuidanceWishKind, path: GuidanceWish["path"], { from, to, days }: About = {}): WishObstacle {
  return { reason, wish: { kind, path, from: from ?? null, to: to ?? null, days: days ?? null }, gathering: null };
}
