using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Features.Areas;
using SystemicPlatform.Teams.Features.Grants;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>All that comes with a new child: the gate's knowledge of it, its network, the intake's access, the log. Scoped.</summary>
internal sealed class ChildRegister(TeamsDb db, IOutbox outbox, GrantBook grants, ChildCodes codes, KnownMunicipalities municipalities, Caller caller, TimeProvider clock)
{
    public async Task<Child> AddAsync(ChildRequest request, string from, CancellationToken ct)
    {
        await municipalities.DemandAsync("municipality", request.Municipality, ct);
        await DemandFreeAsync(request.Id, ct);
        var now = clock.GetUtcNow();
        var code = request.Code();
        var child = Child.Register(request.Details(code), codes.Stored(code), HelsinkiTime.DayOf(now), request.Id);
        db.AddRange(child, new KnownChild(child.Id), ChildNetwork.Of(child.Id));
        db.Add(new AccessLogEntry(caller, now, "registerChildren", from, allowed: true) { ChildId = child.Id, Ground = Grounds.Registration });
        outbox.Publish(new ChildRegistered(caller.Tenant, child.Id, now));
        grants.Give(child.Id, caller.Subject, Grounds.Registration, now, until: null);
        return child;
    }

    // Never the id of somebody else, nor of a child that was erased or merged: what is told of that one would hit this one.
    private async Task DemandFreeAsync(Guid? chosen, CancellationToken ct)
    {
        if (chosen is { } id
            && (await db.Children.AnyAsync(child => child.Id == id, ct) || await db.Persons.AnyAsync(person => person.Id == id, ct)
                || await db.Erasures.AnyAsync(erasure => erasure.ChildId == id, ct) || await db.ChildMerges.AnyAsync(merge => merge.MergedChildId == id, ct)))
        {
            throw new InvalidFields("id", "child_id_taken", "The id is somebody else's.");
        }
    }
}
