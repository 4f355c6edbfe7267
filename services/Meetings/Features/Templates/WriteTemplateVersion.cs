using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>Writes the area's next version of a process template, or a template of its own.</summary>
internal static class WriteTemplateVersion
{
    /// <summary>The version.</summary>
    /// <param name="Key">Of the template; a new one makes a new template.</param>
    /// <param name="BasedOn">The version that was read; 0 for a new template.</param>
    /// <param name="Content">What it says.</param>
    internal sealed record Request(string Key, int BasedOn, TemplateContent Content);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Key).Matches("^[a-z][A-Za-z0-9]{1,39}$").WithErrorCode("template_key").WithMessage("camelCase, at most 40.");
            RuleFor(request => request.Content.Name).ChildRules(Text);
            RuleFor(request => request.Content.Steps).Some();
            RuleFor(request => request.Content.Steps).Must(steps => AreUnique(steps.Select(step => step?.Key)))
                .WithErrorCode("same_key").WithMessage("Each step has a key of its own.");
            RuleForEach(request => request.Content.Steps).ChildRules(step =>
            {
                step.RuleFor(one => one.Key).Line(ProcessTemplate.MaxKeyLength);
                step.RuleFor(one => one.Name).ChildRules(Text);
                step.RuleFor(one => one.Items).Few();
                step.RuleFor(one => one.Items).Must(items => AreUnique(items.Select(item => item?.Key)))
                    .WithErrorCode("same_key").WithMessage("Each item of a step has a key of its own.");
                step.RuleFor(one => one.Roles).Few();
                step.RuleForEach(one => one.Roles).Line(ProcessTemplate.MaxKeyLength);
                step.RuleForEach(one => one.Items).ChildRules(item =>
                {
                    item.RuleFor(one => one.Key).Line(ProcessTemplate.MaxKeyLength);
                    item.RuleFor(one => one.Name).ChildRules(Text);
                });
            });
        }

        private static void Text(InlineValidator<LocalText> text)
        {
            text.RuleFor(one => one.Fi).Line();
            text.RuleFor(one => one.Sv).Line();
            text.RuleFor(one => one.En).Line();
        }

        private static bool AreUnique(IEnumerable<string?> keys) => keys.GroupBy(key => key, StringComparer.Ordinal).All(same => same.Count() == 1);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(TemplateUseCases.Templates, Handle).Requires(Permission.ManageProcessTemplates)
            .WithSummary("Writes the next version of a process template");

    internal static async Task<Created<TemplateView>> Handle(Request request, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var latest = await TemplateView.LatestAsync(db, caller.Tenant, request.Key, ct);
        var next = ProcessTemplate.Next(request.Key, latest?.Version ?? 0, request.BasedOn, request.Content, caller.Name);
        db.Add(next);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created("/api/meetings/process-templates", new TemplateView(next.Key, next.Version, next.Content));
    }
}
