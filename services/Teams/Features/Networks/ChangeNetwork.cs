using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Features.Contacts;

namespace SystemicPlatform.Teams.Features.Networks;

internal static class ChangeNetwork
{
    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPut("/children/{childId:guid}/network", Handle).ForChild(Permission.ManageNetwork)
            .WithSummary("The whole network as it is to be; nothing goes without a last day or a reason. Who loses custody leaves the team");

    private static async Task<Ok<NetworkView>> Handle(
        Guid childId, NetworkRequest request, IfMatch ifMatch, TeamsDb db, NetworkEditor editor, CustodyEnding custody, NetworkNews news, ContactBox box, ContactSeal seal,
        IOutbox outbox, AccessTrail trail, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var network = await news.Whole().SingleOrDefaultAsync(row => row.ChildId == childId, ct) ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, network);
        var guardians = network.Guardians();
        var edit = await editor.ApplyAsync(network, request, ct);
        if (edit.History.Count > 0 || edit.Changed.Count > 0)
        {
            var now = clock.GetUtcNow();
            foreach (var person in edit.Registered)
            {
                outbox.Publish(new PersonRegistered(
                    caller.Tenant, person.Id, NetworkEvents.Language(person.ContactLanguage), NetworkEvents.Contact(person, box, seal), now));
            }

            foreach (var person in edit.Changed)
            {
                outbox.Publish(new PersonChanged(
                    caller.Tenant, person.Id, NetworkEvents.Language(person.ContactLanguage), NetworkEvents.Contact(person, box, seal), now));
            }

            db.AddRange(edit.History);
            await custody.FollowAsync(network, guardians, ct);
            await news.TellAsync(edit, ct);
        }

        await db.SaveChangesAsync(ct);
        var shown = await NetworkView.ReadAsync(db, childId, on: null, box, ct);
        trail.Listed(shown.Children.Select(child => child.Id), "PUT /api/teams/children/{childId:guid}/network");
        return TypedResults.Ok(shown);
    }
}
