/** The code of what is set aside because its row was deleted for good elsewhere: it can never be sent. */
export const goneForGood = 'not-found';
