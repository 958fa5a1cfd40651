import { IsthmusError } from "@isthmus/protocol";
import type { HouseParameters } from "../model/parameters.ts";
import type { Account } from "../model/state.ts";
import type { MarginModel } from "./margin-model.ts";
import { portfolioModel } from "./portfolio.ts";
import { standardModel } from "./standard.ts";

/** All margin models, by name in the parameters. */
const models: readonly MarginModel[] = [portfolioModel, standardModel];

const byName = new Map(models.map((model) => [model.name, model]));

/** The model of a name. @throws PARAMETER_INVALID if there is none */
export function modelNamed(name: string): MarginModel {
  const model = byName.get(name);
  if (model === undefined) throw new IsthmusError("PARAMETER_INVALID", { field: "marginModel", value: name });
  return model;
}

/** The model that margins an account: its own by the parameters, else the house's. */
export function modelOf(parameters: HouseParameters, account: Pick<Account, "id">): MarginModel {
  const { marginModel, marginModels } = parameters;
  const own = marginModels === undefined ? undefined : namesOf(marginModels).get(account.id);
  return modelNamed(own ?? marginModel);
}

type Rows = NonNullable<HouseParameters["marginModels"]>;
/** Parameters never change in place. */
const known = new WeakMap<Rows, ReadonlyMap<string, string>>();

function namesOf(rows: Rows): ReadonlyMap<string, string> {
  let names = known.get(rows);
  if (names === undefined) {
    names = new Map(rows.map(({ account, model }) => [account, model]));
    known.set(rows, names);
  }
  return names;
}
