"""draft"""
import datetime, sys, time, collections
from tests.small.completing import Dice
from tests.small import landscapes_s1 as s1, formulas_s1 as f1
from tests.small.known import level
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.assessment.tracks import fact_track
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.face.registry import maturity_model, all_measures
from tests.small.duties import DUTIES
DATES=[datetime.date(2026,7,1),datetime.date(2028,2,29),datetime.date(2026,12,31)]
KINDS={"S1.1":(s1.entries,f1.entry_for_each_cell),"S1.2":(s1.owners,f1.single_owner),"S1.3":(s1.information,f1.public_information),"S1.4":(s1.access,f1.more_than_one_way),"S1.6":(s1.support,f1.independent_support)}
try:
    from tests.small import landscapes_s2 as s2, formulas_s2 as f2
    KINDS|={"S2.1":(s2.register,f2.register_of_outsourced_tasks),"S2.2":(s2.scope,f2.scope_decided),"S2.3":(s2.clauses,f2.complaint_clauses),"S2.4":(s2.fallback,f2.fallback),"S2.5":(s2.oversight,f2.oversight),"S2.6":(s2.routes,f2.external_routes)}
    from tests.small import landscapes_s3 as s3, formulas_s3 as f3
    KINDS|={"S3.1":(s3.chain,f3.agreements_along_the_chain),"S3.2":(s3.deliveries,f3.delivery_on_agreements),"S3.3":(s3.registration,f3.registers_and_publication),"S3.4":(s3.timeliness,f3.timeliness)}
    from tests.small import landscapes_s4 as s4, formulas_s4 as f4
    KINDS|={"S4.1":(s4.vision,f4.shared_vision),"S4.2":(s4.mix,f4.mix_of_interventions),"S4.3":(s4.skill,f4.reach_of_skill),"S4.4":(s4.loop,f4.closed_loop)}
except ImportError as e: print(e)
MODEL=maturity_model(); MEAS=all_measures()
def check(ind, seed):
    build,formula=KINDS[ind]
    dice=Dice(seed)
    small=build(dice, dice.choice(DATES))
    land=small.opened(dice)
    comps=list(small.completions(land))
    t=time.perf_counter()
    ev=Evaluation(Snapshot(land),MEAS)
    out=fact_track(MODEL.indicators[ind],ev,5).outcome
    res=[formula(k) for k in comps]
    absent=[r for r in res if isinstance(r,str)]
    steps=[r for r in res if not isinstance(r,str)]
    if not res: return None,land,0
    if not steps: exp=(absent[0],)*3
    elif absent: exp=(1,5,5)
    else:
        lv=[level(s) for s in steps]
        bound=1
        for n in range(4):
            if not all(any(s[n][c] for s in steps) for c in range(len(steps[0][n]))): break
            bound=n+2
        exp=(min(lv),max(lv),bound)
    got=(out.certain,out.possible) if out.interval else (out.absence.reason.value,)*2
    ok = got[0]==exp[0] and got[1]==exp[2]
    return ok,land,len(comps),got,exp
if __name__=="__main__":
    for ind in (sys.argv[2].split(",") if len(sys.argv)>2 else KINDS):
        t=time.perf_counter(); c=collections.Counter(); n=0; bad=[]
        for seed in range(int(sys.argv[1])):
            r=check(ind,seed)
            if r[0] is None: c["none"]+=1; continue
            n+=r[2]
            c["open"]+= r[3][0]!=r[3][1]
            c["full"]+= r[3]==(1,5)
            c["absent"]+= isinstance(r[4][0],str)
            c["loose"]+= r[4][1]!=r[4][2]
            if not r[0]: bad.append((seed,r[3],r[4]))
        print(ind,dict(c),"comps",n,"%.2fs"%(time.perf_counter()-t),"BAD",len(bad),bad[:6])
