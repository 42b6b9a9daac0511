// What is asked of everybody who writes of a brother or sister who was adopted: their new life is theirs.
export const adoptedCare = {
  professional: 'No new name, no place, no school and no health. Write what the adopters agreed may be shared',
  family: 'Please do not write a new name, a place, a school or about health. Write only what may be shared',
} as const;
