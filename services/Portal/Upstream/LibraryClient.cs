using System.Globalization;
using SystemicPlatform.Portal.Upstream.Training;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>What people learn from besides trainings: materials, model cards, paths, forums.</summary>
public sealed class LibraryClient(HttpClient http) : ServiceClient(http)
{
    private const string Training = "/api/training";

    public Task<Answer<Page<Material>>> MaterialsAsync(string? query, string? language, string? audience, bool drafts, string? cursor, CancellationToken ct) =>
        GetAsync<Page<Material>>(
            $"{Training}/materials{Query.Of(("query", query), ("language", language), ("audience", audience), ("drafts", drafts ? "true" : null), ("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<MaterialDetails>> MaterialAsync(Guid id, CancellationToken ct) => GetAsync<MaterialDetails>($"{Training}/materials/{id}", ct);

    public Task<Answer<Material>> AddAsync(object wanted, string key, CancellationToken ct) => PostAsync<Material>($"{Training}/materials", wanted, key, ct);

    public Task<Answer<Nothing>> DraftAsync(Guid id, object version, string key, CancellationToken ct) => PostAsync<Nothing>($"{Training}/materials/{id}/versions", version, key, ct);

    /// <summary>Puts the file of a draft; what it is decides its content.</summary>
    public Task<Answer<Nothing>> AttachAsync(Guid id, int number, string name, byte[] file, CancellationToken ct) => SendFileAsync<Nothing>(
        HttpMethod.Put, string.Create(CultureInfo.InvariantCulture, $"{Training}/materials/{id}/versions/{number}/file{Query.Of(("name", name))}"), file, "application/octet-stream", ct);

    public Task<Answer<Nothing>> PublishAsync(Guid id, int number, string key, CancellationToken ct) =>
        PostAsync<Nothing>(string.Create(CultureInfo.InvariantCulture, $"{Training}/materials/{id}/versions/{number}/publication"), null, key, ct);

    public Task<Answer<Nothing>> RetireAsync(Guid id, string? because, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/materials/{id}/retirement", new { because = because ?? "" }, key, ct);

    public Task<Answer<Page<ModelCard>>> ModelCardsAsync(CancellationToken ct) => GetAsync<Page<ModelCard>>($"{Training}/model-cards?limit=100", ct);

    public Task<Answer<ModelCard>> ModelCardAsync(Guid id, CancellationToken ct) => GetAsync<ModelCard>($"{Training}/model-cards/{id}", ct);

    public Task<Answer<ModelCard>> AddCardAsync(object card, string key, CancellationToken ct) => PostAsync<ModelCard>($"{Training}/model-cards", card, key, ct);

    public Task<Answer<ModelCard>> ChangeCardAsync(Guid id, object card, string? etag, CancellationToken ct) =>
        PutAsync<ModelCard>($"{Training}/model-cards/{id}", card, etag, ct);

    public Task<Answer<LearningPath>> PlanPathAsync(WantedPath path, string key, CancellationToken ct) => PostAsync<LearningPath>($"{Training}/paths", path, key, ct);

    /// <summary>A step that keeps its id stays done for those who did it.</summary>
    public Task<Answer<LearningPath>> ChangePathAsync(Guid id, WantedPath path, string? etag, CancellationToken ct) =>
        PutAsync<LearningPath>($"{Training}/paths/{id}", path, etag, ct);

    public Task<Answer<Page<LearningPath>>> PathsAsync(CancellationToken ct) => GetAsync<Page<LearningPath>>($"{Training}/paths?limit=100", ct);

    public Task<Answer<LearningPath>> PathAsync(Guid id, CancellationToken ct) => GetAsync<LearningPath>($"{Training}/paths/{id}", ct);

    public Task<Answer<Page<Walk>>> OwnWalksAsync(CancellationToken ct) => GetAsync<Page<Walk>>($"{Training}/walks/own?limit=100", ct);

    public Task<Answer<Page<Walk>>> WalksAsync(Guid pathId, CancellationToken ct) => GetAsync<Page<Walk>>($"{Training}/paths/{pathId}/walks?limit=200", ct);

    public Task<Answer<Nothing>> StartWalkAsync(Guid pathId, Guid participantId, Guid? mentorId, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/paths/{pathId}/walks", new { participantId, mentorId }, key, ct);

    public Task<Answer<Nothing>> MarkAsync(Guid walkId, Guid stepId, bool done, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/walks/{walkId}/steps", new { stepId, done }, key, ct);

    /// <summary>The forum that a group is; missing when it is none.</summary>
    public Task<Answer<Forum>> ForumAsync(Guid groupId, CancellationToken ct) => GetAsync<Forum>($"{Training}/groups/{groupId}/forum", ct);

    public Task<Answer<Nothing>> OpenForumAsync(Guid groupId, string? theme, DateOnly? questionsUntil, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/forum", new { theme = theme ?? "", questionsUntil }, key, ct);

    public Task<Answer<Page<ForumQuestion>>> QuestionsAsync(Guid groupId, string? cursor, CancellationToken ct) =>
        GetAsync<Page<ForumQuestion>>($"{Training}/groups/{groupId}/forum/questions{Query.Of(("cursor", cursor), ("limit", "50"))}", ct);

    public Task<Answer<AskedQuestion>> AskAsync(Guid groupId, string? text, bool anonymous, string key, CancellationToken ct) =>
        PostAsync<AskedQuestion>($"{Training}/groups/{groupId}/forum/questions", new { text = text ?? "", anonymous }, key, ct);

    public Task<Answer<Nothing>> ModerateAsync(Guid questionId, bool publish, string? text, string? because, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/forum-questions/{questionId}/moderation", new { publish, text, because }, key, ct);

    public Task<Answer<Nothing>> ShareSummaryAsync(Guid groupId, string? summary, string key, CancellationToken ct) =>
        PostAsync<Nothing>($"{Training}/groups/{groupId}/forum/summary", new { summary = summary ?? "" }, key, ct);
}
