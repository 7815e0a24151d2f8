import type { Area } from "../area";
import { ParcelsPage } from "./list";
import { ParcelPage } from "./parcel";

export const parcels: Area = {
  path: "/parcels",
  name: "parcels.title",
  icon: "parcels",
  key: "p",
  scopes: ["logistics:read"],
  pages: [
    { path: "/parcels", page: ParcelsPage },
    { path: "/parcels/:id", page: ParcelPage },
  ],
};
