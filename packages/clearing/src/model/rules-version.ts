/**
 * The version of the rules and of the state's form: under another one the same commands lead to other states. 2: cumulative
 * profit and loss; 3: contributions under notice; 4: ADR 0028.
 */
export const rulesVersion = 4;
