using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Networks;
using SystemicPlatform.Teams.Features.Grants;
using SystemicPlatform.Teams.Features.Input;
using SystemicPlatform.Teams.Features.Networks;

namespace SystemicPlatform.Teams.Features.Children;

internal static class RegisterChild
{
    internal sealed record Request(
        [property: Personal] string GivenName,
        [property: Personal] string FamilyName,
        string ContactLanguage,
        bool InterpreterNeeded,
        [property: Personal] string Municipality,
        bool NonDisclosureForSafety,
        [property: Personal] DateOnly? BirthDate = null,
        [property: Personal] string? PersonalIdentityCode = null,
        Sex? Sex = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.GivenName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.FamilyName).Line(ProfessionalMap.NameLength);
            RuleFor(request => request.ContactLanguage).LanguageTag(ChildMap.LanguageLength);
            RuleFor(request => request.Municipality).MunicipalityCode();
            RuleFor(request => request.BirthDate).PlausibleDay();
            RuleFor(request => request.PersonalIdentityCode).IdentityCode();
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children", Handle).Requires(Permission.RegisterChildren)
            .WithSummary("Registers a child; the caller may handle its data until the client relationship opens");

    private static async Task<Created<ChildResponse>> Handle(
        Request request, TeamsDb db, IOutbox outbox, GrantBook grants, FieldProtector protector, KeyedHash hash,
        Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var code = request.PersonalIdentityCode is { } text ? PersonalIdentityCode.Parse(text) : null;
        var child = Child.Register(Details(request, code), Stored(code, protector, hash), HelsinkiTime.DayOf(now));
        db.AddRange(child, new KnownChild(child.Id), ChildNetwork.Of(child.Id));
        db.Add(new AccessLogEntry(caller, now, "registerChildren", "POST /api/teams/children", allowed: true)
        {
            ChildId = child.Id,
            Ground = Grounds.Registration,
        });
        outbox.Publish(new ChildRegistered(caller.Tenant, child.Id, now));
        grants.Give(child.Id, caller.Subject, Grounds.Registration, now, until: null);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/teams/children/{child.Id}", ChildResponse.From(child, relationship: null, teamId: null, caller));
    }

    private static ChildDetails Details(Request request, PersonalIdentityCode? code)
    {
        if (code is not null && request.BirthDate is { } given && given != code.BirthDate)
        {
            throw new InvalidFields("birthDate", "birth_date_disagrees_with_code", "The code tells another day of birth.");
        }

        return new ChildDetails(
            request.GivenName.Trim(), request.FamilyName.Trim(), request.BirthDate ?? code?.BirthDate,
            request.Sex ?? (code is null ? Sex.Unknown : SexOf.Code(code)), request.ContactLanguage.Trim(),
            request.InterpreterNeeded, request.Municipality, request.NonDisclosureForSafety);
    }

    private static StoredCode? Stored(PersonalIdentityCode? code, FieldProtector protector, KeyedHash hash) => code is null
        ? null
        : new StoredCode(protector.Protect(code.Reveal(), StoredCode.Purpose), hash.Of(code, StoredCode.Purpose));
}
