using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Reminders.Features.Settings;

/// <summary>How the caller wants their reminders.</summary>
internal static class GetPreferences
{
    internal static void Map(IEndpointRouteBuilder reminders) =>
        reminders.MapGet("/preferences", Handle).Requires(Permission.ReadOwnReminders).WithSummary("How the caller wants their reminders: each kind, and quiet hours");

    internal static async Task<Ok<PreferencesView>> Handle(RemindersDb db, Caller caller, Reach reach, PhoneNumbers phones, CancellationToken ct) =>
        TypedResults.Ok(PreferencesView.Of(await db.OwnRecipientAsync(caller, ct), reach, phones));
}
