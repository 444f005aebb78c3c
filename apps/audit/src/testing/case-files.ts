/** The instant at which the hand-made case files below are read. */
export const READ_AT = "2026-04-20T02:00:00Z";

/** Five invented children, written as an authority's own files are. Each row is here for a reason. */
export const caseFiles: Readonly<Record<string, string>> = {
  "header.csv": `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
SYN000001,F,06/03/2011,WBRI,UN1,0,
SYN000002,M,11/09/2009,WBRI,UN1,,
SYN000003,F,21/01/2010,WBRI,UN1,0,
SYN000004,M,02/05/2012,WBRI,UN1,,
SYN000005,F,30/11/2010,WBRI,UN1,0,
`,
  "episodes.csv": `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
SYN000001,08/01/2026,S,C1,N1,U1,PR4,,,,ZZ36 7JN,ZZ75 4QW,SYN3987
`,
  // The fourth row ends without a log: the child came back, and when is not known.
  "missing.csv": `CHILD,DOB,MISSING,MIS_START,MIS_END
SYN000001,06/03/2011,M,27/03/2026,27/03/2026
SYN000001,06/03/2011,M,05/04/2026,05/04/2026
SYN000001,06/03/2011,M,12/04/2026,12/04/2026
SYN000002,11/09/2009,M,10/03/2026,11/03/2026
SYN000002,11/09/2009,M,18/04/2026,19/04/2026
SYN000003,21/01/2010,M,01/04/2026,
SYN000005,30/11/2010,M,02/02/2026,03/02/2026
`,
  // R-0001 is 71 hours after its return, across the clock change. R-0002 knows days only. R-0003 is 79
  // hours after. R-0004 says when the child was back, and the clock still runs. R-0005 is 25 hours after.
  "interview_log.csv": `interview_id,child_id,form_status,outcome,declined_by,independent,offered_date,offered_time,completed_date,completed_time,episode_1_missing_from_date,episode_1_status,episode_1_returned_date,episode_1_returned_time
R-0001,SYN000001,final,completed,,yes,28/03/2026,09:00,30/03/2026,23:30,27/03/2026,missing,27/03/2026,23:30
R-0002,SYN000001,final,completed,,yes,,,08/04/2026,,05/04/2026,missing,05/04/2026,
R-0003,SYN000001,final,completed,,no,12/04/2026,12:00,15/04/2026,17:00,12/04/2026,missing,12/04/2026,10:00
R-0004,SYN000002,final,not-offered,,,,,,,18/04/2026,missing,19/04/2026,08:00
R-0005,SYN000005,final,completed,,yes,03/02/2026,12:00,04/02/2026,10:00,02/02/2026,missing,03/02/2026,09:00
`,
};
